import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateHeader } from '@observatory/data/codebook/codebook.ts';
import { skills } from '@observatory/data/competences/skills.ts';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';

import { currentRelease, readManifest } from '../release/publish.ts';
import { sha256 } from '../storage/raw-store.ts';
import { openHome, type Home } from '../storage/home.ts';
import { ingest } from './ingest.ts';
import { rollback, verify, withdraw } from './releases.ts';

let home: Home;
let printed: string;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ingest-'));
  await cp(inject('demonstrationHome'), folder, { recursive: true });
  vi.stubEnv('OBSERVATORY_HOME', folder);
  home = openHome();
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(home.folder, { recursive: true, force: true });
});

/** 200 Finnish employers that all need every skill and all fall short of it. */
function handMade(change: (row: Record<string, string>, at: number) => void = () => {}): string {
  const rows = Array.from({ length: 200 }, (_, at) => {
    const row: Record<string, string> = {
      RESPONDENT: `hand ${at}`,
      A1_COUNTRY: 'FI',
      A4_NACE: ['C', 'F', 'G', 'Q'][at % 4]!,
      A4_NACEV: 'R2',
      A5_HEADS: String([4, 22, 90, 400][Math.floor(at / 4) % 4]),
      G1_PUB: '1',
      F6_SHIFT: 'Kirjoita kohdehenkilo@example.org',
    };
    for (const { code } of skills) Object.assign(row, { [`D_REL_${code}`]: '1', [`D_LVL_${code}`]: '1' });
    change(row, at);
    return templateHeader.map((code) => row[code] ?? '').join(';');
  });
  return [templateHeader.join(';'), ...rows].join('\r\n');
}

async function ingestText(text: string): Promise<number> {
  const path = join(home.folder, '..', `survey-${process.pid}-${sha256(text).slice(0, 8)}.csv`);
  await writeFile(path, text);
  try {
    return await ingest([path, '--partner', 'vocational-school', '--wave', '2026', '--json']);
  } finally {
    await rm(path);
  }
}

/** Every file below the home with the hash of its bytes. */
async function fingerprint(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'writer.lock');
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => {
        const path = join(file.parentPath, file.name);
        return [path, sha256(await readFile(path))] as const;
      }),
    ),
  );
}

const manifest = async () => readManifest(home, (await currentRelease(home))!);

describe('ingest', () => {
  test('a file of 200 rows makes a new release, and withdrawing it gives the old numbers back', async () => {
    const before = await manifest();
    expect(await ingestText(handMade())).toBe(0);
    const answer = JSON.parse(printed.trimEnd().split('\n').at(-1)!) as {
      outcome: string;
      upload: string;
      release: string;
    };
    expect(answer.outcome).toBe('accepted');
    const after = await manifest();
    expect(after.release).toBe(answer.release);
    expect(after.contentHash).not.toBe(before.contentHash);
    expect(after.uploads.find(({ upload }) => upload === answer.upload)).toMatchObject({
      respondents: 200,
      demonstration: false,
    });
    expect(after.demonstration).toBe(true);

    expect(await ingestText(handMade())).toBe(0);
    expect((await manifest()).release).toBe(after.release);
    expect(printed).toContain('"known"');

    expect(await withdraw([answer.upload])).toBe(0);
    // Figures that changed by fewer than ten were kept on the way there, so the way back has nothing to undo.
    expect(after.keptFormer).toBeGreaterThan(0);
    expect((await manifest()).contentHash).toBe(before.contentHash);
    expect(await rollback([after.release])).toBe(0);
    expect((await manifest()).release).toBe(after.release);
    expect(await verify([])).toBe(0);
  });

  test('a faulty copy is refused whole, with located findings, and changes no byte', async () => {
    const before = await fingerprint(home.folder);
    const faulty = handMade((row, at) => {
      if (at === 17) row['D_LVL_DIG_AI'] = '7';
    });
    expect(await ingestText(faulty)).toBe(1);
    const answer = JSON.parse(printed.trimEnd().split('\n').at(-1)!) as {
      verdict: string;
      findings: { code: string; rows: number[]; letter: string; message: string }[];
    };
    expect(answer.verdict).toBe('rejected');
    expect(answer.findings[0]).toMatchObject({ code: 'cell_damaged', rows: [19] });
    expect(answer.findings[0]!.message).toContain('D_LVL_DIG_AI');
    expect(await fingerprint(home.folder)).toEqual(before);
  });

  test('neither the respondent id nor free text is kept in any file', async () => {
    expect(await ingestText(handMade())).toBe(0);
    for (const path of Object.keys(await fingerprint(home.folder))) {
      const bytes = await readFile(path);
      expect(bytes.includes('hand 17') || bytes.includes('kohdehenkilo'), path).toBe(false);
    }
  });
});
