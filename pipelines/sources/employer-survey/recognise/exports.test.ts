import { variables } from '@observatory/data/codebook/codebook.ts';
import { languages, type Language } from '@observatory/data/messages/language.ts';
import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import { eusurveyExport } from '../../../demonstration/exports/eusurvey.ts';
import { formsExport } from '../../../demonstration/exports/forms.ts';
import { genericExport, templateExport } from '../../../demonstration/exports/generic.ts';
import { limesurveyExport, limesurveyHeadings } from '../../../demonstration/exports/limesurvey.ts';
import { qualtricsExport } from '../../../demonstration/exports/qualtrics.ts';
import {
  demonstrationRespondents,
  type TemplateAnswers,
} from '../../../demonstration/exports/respondents.ts';
import { webropolExport } from '../../../demonstration/exports/webropol.ts';
import { allProposals, confirm } from './confirm.ts';
import { recognise } from './recognise.ts';
import type { Profile, Sample } from './recognition.ts';
import { rowReader } from './row-reader.ts';

const seed = 11;
const respondents = demonstrationRespondents('2026', 'DE', 60, seed);
const kept = variables.filter(({ answer }) => answer.kind !== 'text').map(({ code }) => code);

const decode = (bytes: Uint8Array): string =>
  new TextDecoder(
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : isUtf8(bytes) ? 'utf-8' : 'windows-1252',
  ).decode(bytes);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function cellsOf(bytes: Uint8Array): string[][] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    return Papa.parse<string[]>(decode(bytes), { skipEmptyLines: true }).data;
  }
  const book = read(bytes, { type: 'array' });
  const parts = book.SheetNames.map((name) =>
    utils.sheet_to_json<string[]>(book.Sheets[name]!, { header: 1, raw: false, defval: '' }),
  );
  return parts[0]!.map((_, row) => parts.flatMap((part) => part[row] ?? []));
}

function sampleOf(bytes: Uint8Array, preambleRows: number, headerRows: number): Sample {
  const cells = cellsOf(bytes);
  const head = cells.slice(preambleRows, preambleRows + headerRows);
  return {
    header: head[0]!,
    headerRows: head,
    preamble: cells.slice(0, preambleRows).filter((row) => row.some((cell) => cell !== '')),
    rows: cells.slice(preambleRows + headerRows).map((row, at) => ({ cells: row, number: at + 1 })),
  };
}

const inOrder = (text: string): string => text.split(';').toSorted().join(';');

/** What each kept variable of each respondent differs in, `respondent variable: found, expected`. */
function differences(sample: Sample, expected: readonly TemplateAnswers[], profile: Profile): string[] {
  const proposed = recognise(sample);
  expect(proposed.profile).toBe(profile);
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

test.each(['utf-8', 'utf-8-bom', 'utf-16le'] as const)('the template in %s', (encoding) => {
  const [bytes] = templateExport(respondents, { encoding, delimiter: ';' });
  expect(differences(sampleOf(bytes!, 0, 1), respondents, 'template')).toEqual([]);
});

describe('EUSurvey', () => {
  const modes = [true, false].flatMap((split) => [true, false].map((assigned) => ({ split, assigned })));
  const interfaces: Record<Language, string> = { en: 'fr', fi: 'fi', sv: 'el', de: 'de', it: 'bg', nl: 'mt' };
  test.each(inEachLanguage(modes))('%o in %s', (mode, language) => {
    const [bytes] = eusurveyExport(respondents, {
      ...mode,
      language,
      interfaceLanguage: interfaces[language],
      anonymous: language === 'fi',
      seed,
    });
    expect(differences(sampleOf(bytes!, 3, 1), respondents, 'eusurvey')).toEqual([]);
  });
});

describe('LimeSurvey', () => {
  const modes = limesurveyHeadings
    .filter((headings) => headings !== 'abbreviated')
    .flatMap((headings) =>
      (['short', 'long'] as const).flatMap((answers) =>
        (['Y', '1/2'] as const).map((ticks) => ({ headings, answers, ticks })),
      ),
    );
  test.each(inEachLanguage(modes))('%o in %s', (mode, language) => {
    const [bytes] = limesurveyExport(respondents, { ...mode, language, delimiter: ';', seed });
    expect(differences(sampleOf(bytes!, 0, 1), respondents, 'limesurvey')).toEqual([]);
  });
});

describe('Qualtrics', () => {
  const modes = (['recodes', 'labels'] as const).flatMap((answers) =>
    [true, false].flatMap((split) =>
      (['codebook', 'numbers'] as const).map((ids) => ({ answers, split, ids })),
    ),
  );
  test.each(inEachLanguage(modes))('%o in %s', (mode, language) => {
    const [bytes] = qualtricsExport(respondents, { ...mode, language, delimiter: ',', seed });
    expect(differences(sampleOf(bytes!, 0, 3), respondents, 'qualtrics')).toEqual([]);
  });
});

describe('Forms', () => {
  test.each(inEachLanguage(['microsoft', 'google'] as const))('%s in %s', (maker, language) => {
    const [bytes] = formsExport(respondents, { maker, language, seed });
    expect(differences(sampleOf(bytes!, 0, 1), respondents, 'forms')).toEqual([]);
  });
});

describe('Webropol', () => {
  const modes = (['text', 'numeric'] as const).flatMap((values) =>
    (['xlsx', { csv: 'windows-1252' }] as const).map((file) => ({ values, file })),
  );
  test.each(inEachLanguage(modes))('%o in %s', (mode, language) => {
    const [bytes] = webropolExport(respondents, { ...mode, language, seed });
    expect(differences(sampleOf(bytes!, 0, 1), respondents, 'webropol')).toEqual([]);
  });
});

test.each(languages)('a table made by hand in %s', (language) => {
  const form = { encoding: 'utf-8', delimiter: '\t' } as const;
  const [bytes] = genericExport(respondents, { language, form, seed });
  expect(differences(sampleOf(bytes!, 0, 1), respondents, 'generic')).toEqual([]);
});
