import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openFolder, reference, verdictOf } from './run.ts';

const own = fileURLToPath(new URL('./employers', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/survey-reference', import.meta.url));
const present = existsSync(shared);
if (!present) {
  // eslint-disable-next-line no-console -- a reference that is left out must not go unseen
  console.warn('LEFT OUT: the cases of shared/survey-reference (folder not there)');
}

describe('cases computed with R: simulated employers', () => {
  const { cases, tableOf } = openFolder(own);
  test.for(cases)('$id', (spec) => {
    expect(verdictOf(spec, tableOf)).toEqual({ verdict: 'passed' });
  });
});

test.skipIf(!present)('every shared reference case', () => {
  const { cases, tableOf } = openFolder(shared);
  expect(cases.length).toBeGreaterThan(30);
  const failed = cases.map((spec) => [spec.id, verdictOf(spec, tableOf)] as const);
  expect(failed.filter(([, { verdict }]) => verdict !== 'passed')).toEqual([]);
});

describe('the command', () => {
  let folder: string;
  const written = { out: '', error: '' };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reference-'));
    Object.assign(written, { out: '', error: '' });
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((written.out += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((written.error += String(text)), true));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  const base = {
    level: 'core',
    data: 'd.csv',
    design: { weights: null, strata: null, psu: null, fpc: null, nest: false, lonely_psu: 'fail' },
    statistic: 'mean',
    variable: { type: 'column', column: 'y' },
    confidence: { method: 't', level: 0.95, df: 'design' },
  };
  const write = (cases: readonly object[]) => {
    writeFileSync(join(folder, 'd.csv'), 'y\n1\n2\n6\n');
    writeFileSync(join(folder, 'cases.json'), JSON.stringify({ format: 'survey-reference/1', cases }));
  };

  test('names what fails and what is skipped, and counts', async () => {
    write([
      { ...base, id: 'right', expected: [{ group: {}, estimate: 3, n: 3 }] },
      { ...base, id: 'wrong', expected: [{ group: {}, estimate: 4, n: 2 }] },
      { ...base, id: 'later', level: 'extended', variance: 'jackknife', expected: [] },
      { ...base, id: 'needed', confidence: { method: 'likelihood' }, expected: [] },
      { ...base, id: 'unknown', variable: { type: 'column', column: 'z' }, expected: [] },
    ]);
    expect(await reference([folder])).toBe(1);
    expect(written.out.trimEnd().split('\n')).toEqual([
      'FAILED wrong: {} estimate: got 3, expected 4 (and 1 more)',
      'SKIPPED later: not supported: variance',
      'FAILED needed: not supported: interval likelihood',
      'FAILED unknown: no column "z"',
      '1 passed, 3 failed, 1 skipped',
    ]);
  });
  test('is content when nothing fails', async () => {
    write([{ ...base, id: 'right', expected: [{ group: {}, estimate: 3 }] }]);
    expect(await reference([folder])).toBe(0);
    expect(written.out).toBe('1 passed, 0 failed\n');
  });
  test('says what is missing when there is nothing to run', async () => {
    expect(await reference([folder])).toBe(2);
    expect(written.error).toContain('there is no cases.json');
    writeFileSync(join(folder, 'cases.json'), '{"cases": [{"id": "x"}]}');
    expect(await reference([folder])).toBe(2);
    expect(written.error).toContain('case 1 lacks');
    expect(await reference([])).toBe(2);
    expect(written.out).toBe('');
  });
});
