import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { demonstrationSurvey } from '../../demonstration/survey-files.ts';
import { publishRelease } from '../../release/build.ts';
import { compareReleases } from '../../release/changes/compare-releases.ts';
import { inputsInForce } from '../../release/inputs.ts';
import { releaseFile } from '../../release/publish.ts';
import { openHome, type Home } from '../../storage/home.ts';
import { readJournal } from '../../storage/journal.ts';
import { acceptSurvey, type Outcome } from './accept.ts';
import { eraseRespondent } from './erase.ts';
import { fromBytes } from './read/byte-source.ts';
import { rehearseSurvey } from './rehearse.ts';

type Row = Record<string, string>;

const rows = Papa.parse<Row>(demonstrationSurvey('2026', 11)[0]!.text, { header: true, skipEmptyLines: true })
  .data.filter((row) => row['G1_PUB'] === '1')
  .slice(0, 300);

let home: Home;
beforeEach(async () => {
  home = openHome({ OBSERVATORY_HOME: await mkdtemp(join(tmpdir(), 'accept-')) });
});
afterEach(() => rm(home.folder, { recursive: true, force: true }));

const upload = (table: readonly Row[], partner = 'omnia', replaces?: string) => ({
  source: fromBytes('survey.csv', new TextEncoder().encode(Papa.unparse([...table]))),
  partner,
  wave: '2026',
  demonstration: false,
  ...(replaces !== undefined && { replaces }),
});
const send = (...words: Parameters<typeof upload>): Promise<Outcome> => acceptSurvey(home, upload(...words));
const failsOf = ({ verdict }: Outcome) =>
  verdict.findings.filter(({ severity }) => severity === 'fail').map(({ code }) => code);
const inForce = async () => inputsInForce(await readJournal(home)).uploads.map((one) => one.upload);

const filesOf = async (): Promise<string[]> => {
  const entries = await readdir(home.folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
};

/** Every byte under the home, as one text. */
async function everyByte(): Promise<string> {
  const entries = await readdir(home.folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
  );
  return texts.join('\n');
}

describe('an accepted file', () => {
  test('gives a receipt, is known when it comes again, and is refused from another partner', async () => {
    const first = await send(rows.slice(0, 40));
    if (first.outcome !== 'accepted') throw new Error(failsOf(first).join());
    expect(first.receipt).toMatchObject({
      upload: first.upload,
      partner: 'omnia',
      rows: { read: 40, taken: 40, left: 0 },
      profile: 'template',
    });
    expect(first.receipt.dropped).toContain('F6_SHIFT');
    expect((await send(rows.slice(0, 40))).outcome).toBe('known');
    const stolen = await send(rows.slice(0, 40), 'another');
    expect([stolen.outcome, ...failsOf(stolen)]).toEqual(['rejected', 'file_of_another_partner']);
  });

  test('is replaced by a corrected one only when that says so', async () => {
    const first = await send(rows.slice(0, 40));
    if (first.outcome !== 'accepted') throw new Error(failsOf(first).join());
    const corrected = [{ ...rows[0]!, A5_HEADS: '7' }, ...rows.slice(1, 42)];
    const silent = await send(corrected);
    expect(failsOf(silent)).toEqual(['respondents_in_upload']);
    expect(silent.verdict.findings[0]).toMatchObject({ values: [first.upload], detail: { known: '40' } });
    const wrong = await send(corrected, 'omnia', '2026-0000000000');
    expect(failsOf(wrong)).toContain('replaced_unknown');
    const second = await send(corrected, 'omnia', first.upload);
    if (second.outcome !== 'accepted') throw new Error(failsOf(second).join());
    expect(await inForce()).toEqual([second.upload]);
  });

  test('leaves no address in any byte, whatever column it stood in', async () => {
    const address = 'matti.meikalainen@firma.example';
    const planted = rows
      .slice(0, 40)
      .map((row) => ({ ...row, 'Contact e-mail': address, F6_SHIFT: `ask ${address}` }));
    const outcome = await send(planted);
    expect(outcome.outcome).toBe('accepted');
    const misplaced = await send([{ ...planted[0]!, A4_NACE: address }, ...planted.slice(1, 9)], 'other');
    expect(misplaced.outcome).toBe('rejected');
    expect(JSON.stringify(misplaced.verdict.findings)).not.toContain(address);
    const bytes = await everyByte();
    expect(bytes).toContain('A5_HEADS');
    expect(bytes).not.toContain('meikalainen');
  });

  test('loses a respondent that is erased, in the next release and in every byte', async () => {
    const sent = await send(rows);
    if (sent.outcome !== 'accepted') throw new Error(failsOf(sent).join());
    const before = await publishRelease(home, () => {});
    const [kept] = inputsInForce(await readJournal(home)).uploads;
    const line = (await readFile(join(home.raw, kept!.canonical), 'utf8')).split('\n')[1]!;
    expect(await eraseRespondent(home, sent.upload, 'nobody')).toBe('respondent_unknown');
    expect(await eraseRespondent(home, '2026-ffffffffff', rows[0]!['RESPONDENT']!)).toBe('upload_unknown');
    expect(await eraseRespondent(home, sent.upload, rows[0]!['RESPONDENT']!)).toBe('erased');
    const after = await publishRelease(home, () => {});
    expect(await everyByte()).not.toContain(line.slice(0, 32));
    expect(after.uploads).toMatchObject([{ upload: sent.upload, respondents: rows.length - 1 }]);
    // The difference of the two releases would be the answers of the one who is gone.
    const changes = await compareReleases(
      releaseFile(home, before.release),
      releaseFile(home, after.release),
      '2026',
    );
    expect(changes).toEqual([]);
    expect(after.keptFormer).toBeGreaterThan(0);
  });
});

test('a rehearsal says what accepting then does, and leaves nothing', async () => {
  await send(rows.slice(0, 150));
  const before = await publishRelease(home, () => {});
  const files = await filesOf();
  const next = upload(rows.slice(150), 'second');
  const rehearsal = await rehearseSurvey(home, next, () => {});
  if (rehearsal.outcome !== 'rehearsed') throw new Error(rehearsal.outcome);
  expect(await filesOf()).toEqual(files);
  expect(rehearsal.employers.reduce((sum, { added }) => sum + added, 0)).toBe(150);
  expect(rehearsal.figures.gained).toBeGreaterThan(0);
  await acceptSurvey(home, next);
  const after = await publishRelease(home, () => {});
  const changes = await compareReleases(
    releaseFile(home, before.release),
    releaseFile(home, after.release),
    '2026',
  );
  for (const kind of ['gained', 'hidden', 'moved'] as const) {
    expect(changes.filter(({ change }) => change === kind)).toHaveLength(rehearsal.figures[kind]);
  }
});
