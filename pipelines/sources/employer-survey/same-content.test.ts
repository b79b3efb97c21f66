import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { eusurveyExport } from '../../demonstration/exports/eusurvey.ts';
import { formsExport } from '../../demonstration/exports/forms.ts';
import { genericExport, templateExport } from '../../demonstration/exports/generic.ts';
import { limesurveyExport } from '../../demonstration/exports/limesurvey.ts';
import { qualtricsExport } from '../../demonstration/exports/qualtrics.ts';
import { demonstrationRespondents } from '../../demonstration/exports/respondents.ts';
import { webropolExport } from '../../demonstration/exports/webropol.ts';
import { publishRelease } from '../../release/build.ts';
import { inputsInForce } from '../../release/inputs.ts';
import { openHome, type Home } from '../../storage/home.ts';
import { readJournal } from '../../storage/journal.ts';
import { acceptSurvey } from './accept.ts';
import { openSurvey } from './open-survey.ts';
import { fromBytes } from './read/byte-source.ts';
import { allProposals } from './recognise/confirm.ts';
import type { Confirmation } from './recognise/recognition.ts';

const seed = 5;
const respondents = demonstrationRespondents('2026', 'FI', 300, seed).filter(
  (one) => one.get('G1_PUB') === '1',
);

let home: Home;
beforeEach(async () => {
  home = openHome({ OBSERVATORY_HOME: await mkdtemp(join(tmpdir(), 'exports-')) });
});
afterEach(() => rm(home.folder, { recursive: true, force: true }));

/** Accepts an export as a partner would who agrees with every proposal; gives what is kept, without the pseudonyms. */
async function takeIn(bytes: Uint8Array): Promise<string> {
  const source = fromBytes(bytes[0] === 0x50 ? 'export.xlsx' : 'export.csv', bytes);
  const opened = await openSurvey(source);
  if ('refused' in opened) throw new Error(opened.refused);
  const { questions } = opened.recognition;
  const confirmation: Confirmation = allProposals(questions);
  const upload = { source, partner: 'omnia', wave: '2026', demonstration: true, confirmation };
  const { verdict } = await acceptSurvey(home, upload);
  const failed = verdict.findings.filter(({ severity }) => severity === 'fail');
  expect(failed).toEqual([]);
  const [kept] = inputsInForce(await readJournal(home)).uploads;
  const table = await readFile(join(home.raw, kept!.canonical), 'utf8');
  return table.replaceAll(/^[^,]*,/gm, '');
}

const template = () => templateExport(respondents, { encoding: 'utf-8', delimiter: ',' })[0]!;

const exports: Readonly<Record<string, () => readonly Uint8Array[]>> = {
  'the template in UTF-16': () => templateExport(respondents, { encoding: 'utf-16le', delimiter: '\t' }),
  'EUSurvey in Finnish, one column per answer': () =>
    eusurveyExport(respondents, {
      split: true,
      assigned: false,
      language: 'fi',
      interfaceLanguage: 'fi',
      anonymous: false,
      seed,
    }),
  'EUSurvey in German, assigned values': () =>
    eusurveyExport(respondents, {
      split: false,
      assigned: true,
      language: 'de',
      interfaceLanguage: 'el',
      anonymous: true,
      seed,
    }),
  'LimeSurvey in Italian, codes': () =>
    limesurveyExport(respondents, {
      headings: 'code',
      answers: 'short',
      ticks: 'Y',
      language: 'it',
      delimiter: ';',
      seed,
    }),
  'LimeSurvey in Swedish, full texts': () =>
    limesurveyExport(respondents, {
      headings: 'full',
      answers: 'long',
      ticks: '1/2',
      language: 'sv',
      delimiter: ',',
      seed,
    }),
  'Qualtrics in Dutch, labels': () =>
    qualtricsExport(respondents, {
      answers: 'labels',
      split: false,
      ids: 'codebook',
      language: 'nl',
      delimiter: ',',
      seed,
    }),
  'Microsoft Forms in Finnish': () => formsExport(respondents, { maker: 'microsoft', language: 'fi', seed }),
  'Google Forms in English': () => formsExport(respondents, { maker: 'google', language: 'en', seed }),
  'Webropol in Finnish, numbers, Windows-1252': () =>
    webropolExport(respondents, { values: 'numeric', file: { csv: 'windows-1252' }, language: 'fi', seed }),
  'a table made by hand in Swedish': () =>
    genericExport(respondents, { language: 'sv', form: { encoding: 'windows-1252', delimiter: ';' }, seed }),
};

test.each(Object.entries(exports))('%s keeps what the template keeps', async (_, made) => {
  const expected = await takeIn(template());
  await rm(home.folder, { recursive: true, force: true });
  const [bytes] = made();
  expect(await takeIn(bytes!)).toBe(expected);
});

test('exports of two tools give the same release content', async () => {
  await takeIn(template());
  const { contentHash } = await publishRelease(home, () => {});
  await rm(home.folder, { recursive: true, force: true });
  await takeIn(exports['EUSurvey in Finnish, one column per answer']!()[0]!);
  expect((await publishRelease(home, () => {})).contentHash).toBe(contentHash);
});
