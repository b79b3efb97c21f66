import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { eusurveyExport } from '../../../../demonstration/exports/eusurvey.ts';
import { formsExport } from '../../../../demonstration/exports/forms.ts';
import { templateExport } from '../../../../demonstration/exports/generic.ts';
import { limesurveyExport } from '../../../../demonstration/exports/limesurvey.ts';
import { qualtricsExport } from '../../../../demonstration/exports/qualtrics.ts';
import { demonstrationRespondents } from '../../../../demonstration/exports/respondents.ts';
import { webropolExport } from '../../../../demonstration/exports/webropol.ts';
import { mutate } from './byte-mutations.ts';
import { readingFault } from './content-kept.ts';
import { generateFile, seeded } from './generated-file.ts';

const suites = join(import.meta.dirname, '../../../../../../shared/csv-suites');
const there = existsSync(suites);
// eslint-disable-next-line no-console -- what is left out must be seen
if (!there) console.warn(`LEFT OUT: damaged files of the public CSV suites (${suites} is not there)`);

/** Longer files take longer without showing more. */
const longest = 60_000;

function originals(): Uint8Array[] {
  const respondents = demonstrationRespondents('2026', 'DE', 6, 11);
  const seed = 11;
  const exports = [
    templateExport(respondents, { encoding: 'utf-16le', delimiter: ';' }),
    eusurveyExport(respondents, {
      split: true,
      assigned: true,
      language: 'fi',
      interfaceLanguage: 'fi',
      anonymous: false,
      seed,
    }),
    limesurveyExport(respondents, {
      headings: 'code',
      answers: 'long',
      ticks: 'Y',
      language: 'de',
      delimiter: ';',
      seed,
    }),
    qualtricsExport(respondents, {
      answers: 'labels',
      split: true,
      ids: 'codebook',
      language: 'sv',
      delimiter: ',',
      seed,
    }),
    formsExport(respondents, { maker: 'google', language: 'it', seed }),
    webropolExport(respondents, { values: 'numeric', file: { csv: 'windows-1252' }, language: 'sv', seed }),
    webropolExport(respondents, { values: 'text', file: 'xlsx', language: 'fi', seed }),
  ].flat();
  const generated = Array.from({ length: 40 }, (_, at) => generateFile(at + 1)).flatMap((file) =>
    file ? [file.bytes] : [],
  );
  const public_ = (there ? readdirSync(suites, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => /\.(?:csv|tsv|txt)$/.test(name))
    .map((name) => readFileSync(join(suites, name)));
  return [...exports, ...generated, ...public_].filter(({ length }) => length < longest);
}

const files = 700;

test(`${files} files with flipped, lost, repeated, intruding and recoded bytes: no crash, no silent loss`, async () => {
  const found: string[] = [];
  const from = originals();
  for (let seed = 1; seed <= files; seed += 1) {
    const draw = seeded(seed);
    const original = Math.floor(draw() * from.length);
    const { bytes, kinds } = mutate(from[original]!, draw);
    const fault = await readingFault(bytes);
    if (fault !== undefined) found.push(`${seed} file ${original} ${kinds.join()}: ${fault}`);
  }
  expect(found).toEqual([]);
});

test('a row below the first of the header that is longer than the table is reported', async () => {
  const text = 'id,Q1\nResponse ID,How many?,and more\n{"ImportId":"a"},{"ImportId":"b"}\nR_1,4\nR_2,5\n';
  expect(await readingFault(Buffer.from(text))).toBeUndefined();
});
