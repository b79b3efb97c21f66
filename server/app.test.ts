import { cp, mkdtemp, readFile, rm, writeFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { CatalogueAnswer, ReleasesAnswer } from '@observatory/data/contract/catalogue.ts';
import { Problem } from '@observatory/data/contract/problem.ts';
import { afterAll, describe, expect, inject, test } from 'vitest';

import { openReadingApp } from './app-under-test.ts';

const log: Record<string, unknown>[] = [];
const folder = await mkdtemp(join(tmpdir(), 'server-'));
await cp(join(inject('demonstrationHome'), 'releases'), folder, { recursive: true });
const { releases, app } = await openReadingApp(folder, (entry) => log.push(entry));
afterAll(async () => {
  releases.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const estimates = async (query: string) =>
  v.parse(EstimatesAnswer, await (await get(`/api/v1/estimates.json?${query}`)).json());

describe('estimates', () => {
  test('all skills of one country by default, in the order of the catalogue', async () => {
    const { columns, demonstration, query, notes } = await estimates('indicator=skill_gap&country=FI');
    expect(columns.skill).toHaveLength(22);
    expect(new Set(columns.country)).toEqual(new Set(['FI']));
    expect(columns.domain.slice(0, 8)).toEqual(Array(8).fill('digital'));
    expect(demonstration).toBe(true);
    expect(notes).toContain('demonstration');
    expect(query).toMatchObject({ wave: '2026', sector: 'ALL', size: 'ALL' });
  });

  test('a hidden cell has a status and a reason and no number in any column', async () => {
    const { columns } = await estimates('by=sector~size~country~wave');
    const hidden = columns.status.flatMap((status, at) =>
      status === 'shown' || status === 'low_base' ? [] : [at],
    );
    expect(hidden.length).toBeGreaterThan(100);
    const numbers = [
      'estimate',
      'standard_error',
      'ci_low',
      'ci_high',
      'n',
      'n_effective',
      'design_effect',
      'df',
    ] as const;
    for (const at of hidden) {
      for (const name of numbers) expect(columns[name][at]).toBeNull();
      expect(columns.reason[at]).not.toBe('none');
    }
  });

  test('an unknown code is a warning and an empty match, an unknown parameter is named', async () => {
    const answer = await estimates('country=XX&colour=red');
    expect(answer.columns.country).toEqual([]);
    expect(answer.warnings).toEqual([
      { code: 'parameter_unknown', parameter: 'colour', value: 'red' },
      { code: 'code_unknown', parameter: 'country', value: 'XX' },
    ]);
  });

  test('CSV has the digits of JSON, and says that it is demonstration data', async () => {
    const { columns, release } = await estimates('country=FI~DE&skill=DIG_AI');
    const response = await get('/api/v1/estimates.csv?country=FI~DE&skill=DIG_AI');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [header, first] = (await response.text()).split('\r\n').map((line) => line.split(','));
    const cell = (name: string) => first![header!.indexOf(name)];
    expect(cell('estimate')).toBe(String(columns.estimate[0]));
    expect(cell('ci_high')).toBe(String(columns.ci_high[0]));
    expect(cell('release')).toBe(release);
    expect(cell('demonstration')).toBe('true');
  });
});

describe('caching', () => {
  test('an entity tag is answered with 304, whatever the order of the parameters', async () => {
    const first = await get('/api/v1/estimates.json?country=FI&size=ALL');
    const etag = first.headers.get('etag')!;
    const again = await get('/api/v1/estimates.json?size=ALL&country=FI', {
      'if-none-match': `"x", ${etag}`,
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(etag);
    expect((await get('/api/v1/estimates.csv?country=FI&size=ALL')).headers.get('etag')).not.toBe(etag);
  });

  test('a named release never changes', async () => {
    const { release } = releases.current!;
    const response = await get(`/api/v1/releases/${release}/estimates.json?country=FI`);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });
});

describe('problems', () => {
  test.each([
    ['/api/v1/nowhere', 404, 'not_found'],
    ['/api/v1/estimates.docx', 404, 'format_unknown'],
    ['/api/v1/releases/2020-01-01-01-00000000/estimates', 404, 'release_unknown'],
    ['/api/v1/releases/..%2F..%2Fetc/estimates', 404, 'release_unknown'],
  ])('%s', async (path, status, code) => {
    const response = await get(path, { 'accept-language': 'fi-FI,fi;q=0.9' });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('content-language')).toBe('fi');
    const problem = v.parse(Problem, await response.json());
    expect(problem.errors[0]!.code).toBe(code);
    expect(log.at(-1)).toMatchObject({ requestId: problem.requestId, status });
  });

  test('a method that could change something is refused', async () => {
    const response = await app.request('/api/v1/estimates', { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('GET');
  });
});

describe('the rest of the interface', () => {
  test('catalogue, in the language asked for', async () => {
    const catalogue = v.parse(CatalogueAnswer, await (await get('/api/v1/catalogue.json?lang=de')).json());
    expect(catalogue.skills).toHaveLength(22);
    expect(catalogue.countries.map(({ label }) => label)).toContain('Deutschland');
    expect(catalogue.thresholds.confidentialBelow).toBe(10);
  });

  test('observations keep flags and the text of values', async () => {
    const answer = v.parse(
      ObservationsAnswer,
      await (await get('/api/v1/observations.json?country=DE&period=2020')).json(),
    );
    expect(answer.columns.flags.some((flags) => flags.includes('b'))).toBe(true);
    expect(new Set(answer.columns.time)).toEqual(new Set(['2020']));
  });

  test('releases, health, description', async () => {
    const list = v.parse(ReleasesAnswer, await (await get('/api/v1/releases.json')).json());
    expect(list.current).toBe(releases.current!.release);
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ready', release: list.current });
    const description = (await (await get('/api/v1/openapi.json')).json()) as {
      paths: Record<string, unknown>;
    };
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(['/estimates', '/observations', '/catalogue', '/releases']),
    );
  });
});

test('a new release is taken over without a failed answer', async () => {
  const before = releases.current!.release;
  const next = before.replace(/-\d\d-/, '-77-');
  await cp(join(folder, before), join(folder, next), { recursive: true });
  const manifest = await readFile(join(folder, next, 'manifest.json'), 'utf8');
  await writeFile(join(folder, next, 'manifest.json'), manifest.replaceAll(before, next));
  const seen = new Set<string>();
  const asking = Array.from({ length: 200 }, async (_, at) => {
    if (at === 60) {
      await writeFile(join(folder, 'current.tmp'), `${next}\n`);
      await rename(join(folder, 'current.tmp'), join(folder, 'current'));
    }
    await new Promise((resolve) => setTimeout(resolve, at * 8));
    const response = await get(`/api/v1/estimates.json?country=FI&skill=DIG_AI`);
    expect(response.status).toBe(200);
    seen.add(((await response.json()) as { release: string }).release);
  });
  await Promise.all(asking);
  expect(seen).toEqual(new Set([before, next]));
});
