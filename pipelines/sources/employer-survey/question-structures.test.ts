import { variableByCode, variables } from '@observatory/data/codebook/codebook.ts';
import { knownAnswers, offeredAnswers } from '@observatory/data/codebook/questionnaire/asked-question.ts';
import { eusurveyStructure } from '@observatory/data/codebook/questionnaire/eusurvey.ts';
import { limesurveyStructure } from '@observatory/data/codebook/questionnaire/limesurvey.ts';
import { type Language, languages } from '@observatory/data/messages/language.ts';
import Papa from 'papaparse';
import { expect, test } from 'vitest';

import { recognise } from './recognise/recognise.ts';
import type { ColumnProposal, Recognition } from './recognise/recognition.ts';
import { rowReader } from './recognise/row-reader.ts';

/** A column of an export: its heading, and what the respondent of a number (from 0) answered. */
type Column = { readonly heading: string; readonly cell: (respondent: number) => string };

/** As many as the longest list of answers, so that each answer is given. */
const respondents = [...Array(24).keys()];
const certain = 0.97;
const kept = variables.filter(({ answer }) => answer.kind !== 'text');

const rowOf = (columns: readonly Column[], respondent: number): string[] =>
  columns.map(({ cell }) => cell(respondent));

function recogniseColumns(columns: readonly Column[], preamble: readonly (readonly string[])[]): Recognition {
  const header = columns.map(({ heading }) => heading);
  const rows = respondents.map((number) => ({ cells: rowOf(columns, number), number: number + 2 }));
  return recognise({ header, headerRows: [header], preamble, rows });
}

/** Each variable has its column beyond doubt, and every answer is understood. */
function expectCertain(recognition: Recognition, columns: readonly Column[]): void {
  expect(recognition.questions).toEqual([]);
  const unsure = ({ use, confidence }: ColumnProposal) =>
    use.kind === 'unknown' || ('code' in use && confidence < certain);
  expect(recognition.columns.filter(unsure)).toEqual([]);
  const open = kept.filter(({ code }) => !(code in knownAnswers));
  const answered = new Set(recognition.columns.flatMap(({ use }) => ('code' in use ? [use.code] : [])));
  expect(open.map(({ code }) => code).filter((code) => !answered.has(code))).toEqual([]);
  const readRow = rowReader(recognition);
  for (const respondent of respondents) {
    const { get } = readRow(rowOf(columns, respondent));
    for (const [code, answer] of Object.entries(knownAnswers)) expect(get(code)).toBe(answer);
    for (const variable of open) {
      const answers = offeredAnswers(variable);
      const right = answers[respondent % Math.max(1, answers.length)]?.code;
      if (right !== undefined) expect(get(variable.code), variable.code).toBe(right);
    }
  }
}

/** What is written where no answer is chosen. */
function written(code: string): string {
  const answer = variableByCode.get(code)?.answer;
  if (answer?.kind === 'count') return String(answer.min);
  if (answer?.kind === 'date') return '2026-03-15';
  return answer?.kind === 'listed' ? 'FI1B' : '';
}

const byBareCode = new Map(variables.map(({ code }) => [code.replaceAll('_', ''), code]));

function limesurveyColumns(language: Language, full: boolean): Column[] {
  const text = limesurveyStructure(language).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { delimiter: '\t', header: true });
  const rows = data.filter((row) => row['language'] === language && /^(?:Q|SQ|A)$/.test(row['class']!));
  return rows.flatMap((question, at): Column[] => {
    if (question['class'] !== 'Q') return [];
    const next = rows.findIndex((row, index) => index > at && row['class'] === 'Q');
    const below = rows.slice(at + 1, next < 0 ? undefined : next);
    const parts = below.filter((row) => row['class'] === 'SQ');
    const answers = below.filter((row) => row['class'] === 'A');
    const name = question['name']!;
    const chosen = (respondent: number, code: string): string =>
      question['default'] || answers.length === 0
        ? question['default'] || written(byBareCode.get(code)!)
        : answers[respondent % answers.length]![full ? 'text' : 'name']!;
    if (parts.length === 0) return [{ heading: name, cell: (one) => chosen(one, name) }];
    return parts.map((part, index) => ({
      heading: `${name}[${part['name']}]`,
      cell: (one) =>
        question['type/scale'] !== 'M'
          ? chosen(one, `${name}${part['name']}`)
          : one % parts.length === index
            ? 'Y'
            : '',
    }));
  });
}

test.each(languages.flatMap((language) => [true, false].map((full) => [language, full] as const)))(
  'an export of the structure for LimeSurvey is recognised: %s, full answers %s',
  (language, full) => {
    const own = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed'];
    const columns = [
      ...own.map((heading) => ({ heading, cell: () => '1' })),
      ...limesurveyColumns(language, full),
    ];
    const recognition = recogniseColumns(columns, []);
    expect(recognition.profile).toBe('limesurvey');
    expectCertain(recognition, columns);
  },
);

const matrixRow = /^(?:D_[A-Z]{3}|F2_PREP)_/;
const matrix = /^(?:D_[A-Z]{3}|F2_PREP)$/;

function eusurveyColumns(language: Language): Column[] {
  const [, elements] = eusurveyStructure(language);
  const rows = elements!.rows.slice(1).map(([, text = '', identifier = '']) => ({ text, identifier }));
  let title = '';
  return rows.flatMap(({ text, identifier }, at): Column[] => {
    if (matrix.test(identifier)) title = text;
    const variable = variableByCode.get(identifier);
    if (!variable) return [];
    const heading = `${matrixRow.test(identifier) ? `${title}: ${text}` : text} (${identifier})`;
    const length = identifier in knownAnswers ? 1 : offeredAnswers(variable).length;
    if (length === 0) return [{ heading, cell: () => written(identifier) }];
    const first = rows.findIndex((row, index) => index > at && !variableByCode.has(row.identifier));
    const answers = rows.slice(first, first + length);
    const cell = (one: number) => answers.map((each) => `${each.text} (${each.identifier})`)[one % length]!;
    return [{ heading, cell }];
  });
}

test.each(languages)('an export of the elements for EUSurvey is recognised: %s', (language) => {
  const columns = eusurveyColumns(language);
  const recognition = recogniseColumns(columns, [['Alias', 'skills'], ['Export Date', '2026-06-01'], []]);
  expect(recognition.profile).toBe('eusurvey');
  expectCertain(recognition, columns);
});
