import { variables } from '@observatory/data/codebook/codebook.ts';
import { languages, type Language } from '@observatory/data/messages/language.ts';
import { describe, expect, test } from 'vitest';

import { eusurveyExport } from '../../../demonstration/exports/eusurvey.ts';
import { formsExport } from '../../../demonstration/exports/forms.ts';
import { genericExport, templateExport } from '../../../demonstration/exports/generic.ts';
import { personOf } from '../../../demonstration/exports/person.ts';
import { limesurveyExport, limesurveyHeadings } from '../../../demonstration/exports/limesurvey.ts';
import { qualtricsExport } from '../../../demonstration/exports/qualtrics.ts';
import {
  demonstrationRespondents,
  type TemplateAnswers,
} from '../../../demonstration/exports/respondents.ts';
import { webropolExport } from '../../../demonstration/exports/webropol.ts';
import { fromBytes } from '../read/byte-source.ts';
import { readTable } from '../read/read-table.ts';
import { allProposals, confirm } from './confirm.ts';
import { recognise } from './recognise.ts';
import type { Profile, Sample } from './recognition.ts';
import { rowReader } from './row-reader.ts';

const seed = 11;
const respondents = demonstrationRespondents('2026', 'DE', 60, seed);
const kept = variables.filter(({ answer }) => answer.kind !== 'text').map(({ code }) => code);

async function sampleOf(bytes: Uint8Array): Promise<Sample> {
  const table = await readTable(fromBytes(bytes[0] === 0x50 ? 'export.xlsx' : 'export.csv', bytes));
  if ('refused' in table) throw new Error(table.refused);
  const rows = (await Array.fromAsync(table.rows())).flat();
  return { header: table.header, headerRows: table.headerRows, preamble: table.preamble, rows };
}

const inOrder = (text: string): string => text.split(';').toSorted().join(';');

/** The planted traces of the persons behind the answers. */
const traces = respondents.flatMap((answers, at) => {
  const { email, ip, token, latitude, lastName } = personOf(at + 1, answers.get('A8_DATE')!, seed);
  return [email, ip, token, latitude, lastName];
});

/** More than a partner would answer. */
const mostQuestions = 12;

/** What each kept variable of each respondent differs in, `respondent variable: found, expected`. */
function differences(sample: Sample, expected: readonly TemplateAnswers[], profile: Profile): string[] {
  const proposed = recognise(sample);
  expect(proposed.profile).toBe(profile);
  expect(proposed.questions.length).toBeLessThanOrEqual(mostQuestions);
  const used = proposed.columns.filter(
    ({ use }) => !['personal', 'metadata', 'respondent'].includes(use.kind),
  );
  const texts = new Set(used.flatMap(({ index }) => sample.rows.map(({ cells }) => cells[index] ?? '')));
  expect(traces.filter((trace) => texts.has(trace))).toEqual([]);
  const recognition = confirm(proposed, allProposals(proposed.questions));
  const readRow = rowReader(recognition);
  expect(sample.rows.length).toBe(expected.length);
  return sample.rows.flatMap(({ cells }, at) => {
    const { get } = readRow(cells);
    return kept.flatMap((code) => {
      const [found, right] = [inOrder(get(code)), inOrder(expected[at]!.get(code) ?? '')];
      return found === right ? [] : [`${at} ${code}: ${found}, ${right}`];
    });
  });
}

const inEachLanguage = <Mode>(modes: readonly Mode[]): (readonly [Mode, Language])[] =>
  modes.flatMap((mode) => languages.map((language) => [mode, language] as const));

test.each(['utf-8', 'utf-8-bom', 'utf-16le'] as const)('the template in %s', async (encoding) => {
  const [bytes] = templateExport(respondents, { encoding, delimiter: ';' });
  expect(differences(await sampleOf(bytes!), respondents, 'template')).toEqual([]);
});

describe('EUSurvey', () => {
  const modes = [true, false].flatMap((split) => [true, false].map((assigned) => ({ split, assigned })));
  const interfaces: Record<Language, string> = { en: 'fr', fi: 'fi', sv: 'el', de: 'de', it: 'bg', nl: 'mt' };
  test.each(inEachLanguage(modes))('%o in %s', async (mode, language) => {
    const [bytes] = eusurveyExport(respondents, {
      ...mode,
      language,
      interfaceLanguage: interfaces[language],
      anonymous: language === 'fi',
      seed,
    });
    expect(differences(await sampleOf(bytes!), respondents, 'eusurvey')).toEqual([]);
  });
});

describe('LimeSurvey', () => {
  const modes = limesurveyHeadings.flatMap((headings) =>
    (['short', 'long'] as const).flatMap((answers) =>
      (['Y', '1/2'] as const).map((ticks) => ({ headings, answers, ticks })),
    ),
  );
  test.each(inEachLanguage(modes))('%o in %s', async (mode, language) => {
    const [bytes] = limesurveyExport(respondents, { ...mode, language, delimiter: ';', seed });
    expect(differences(await sampleOf(bytes!), respondents, 'limesurvey')).toEqual([]);
  });
});

describe('Qualtrics', () => {
  const modes = (['recodes', 'labels'] as const).flatMap((answers) =>
    [true, false].flatMap((split) =>
      (['codebook', 'numbers'] as const).map((ids) => ({ answers, split, ids })),
    ),
  );
  test.each(inEachLanguage(modes))('%o in %s', async (mode, language) => {
    const [bytes] = qualtricsExport(respondents, { ...mode, language, delimiter: ',', seed });
    expect(differences(await sampleOf(bytes!), respondents, 'qualtrics')).toEqual([]);
  });
});

describe('Forms', () => {
  test.each(inEachLanguage(['microsoft', 'google'] as const))('%s in %s', async (maker, language) => {
    const [bytes] = formsExport(respondents, { maker, language, seed });
    expect(differences(await sampleOf(bytes!), respondents, 'forms')).toEqual([]);
  });
});

describe('Webropol', () => {
  const modes = (['text', 'numeric'] as const).flatMap((values) =>
    (['xlsx', { csv: 'windows-1252' }] as const).map((file) => ({ values, file })),
  );
  test.each(inEachLanguage(modes))('%o in %s', async (mode, language) => {
    const [bytes] = webropolExport(respondents, { ...mode, language, seed });
    expect(differences(await sampleOf(bytes!), respondents, 'webropol')).toEqual([]);
  });
});

test.each(languages)('a table made by hand in %s', async (language) => {
  const form = { encoding: 'utf-8', delimiter: '\t' } as const;
  const [bytes] = genericExport(respondents, { language, form, seed });
  expect(differences(await sampleOf(bytes!), respondents, 'generic')).toEqual([]);
});
