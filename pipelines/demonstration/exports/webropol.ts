import type { Variable } from '@observatory/data/codebook/question.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import { askedVariables, type ExportColumn, tableOf } from './export-column.ts';
import type { TemplateAnswers } from './respondents.ts';
import { type Cell, csvBytes, type Encoding, xlsxBytes } from './table-bytes.ts';
import { codesOf, positionOf, titleOf, wordingOf } from './wording.ts';

export type WebropolOptions = {
  readonly language: Language;
  readonly values: 'text' | 'numeric';
  readonly file: 'xlsx' | { readonly csv: Encoding };
  readonly seed: number;
};

function columnsOf(
  variable: Variable,
  number: number,
  { language, values }: WebropolOptions,
): ExportColumn[] {
  const { code, answer } = variable;
  const { question, row } = titleOf(code, language);
  const title = `${number}. ${question}${row === undefined ? '' : `: ${row}`}`;
  const numeric = values === 'numeric';
  if (answer.kind === 'many') {
    return answer.answers.map((one) => ({
      headings: [`${title}: ${one.label[language]}`],
      cell: (answers: TemplateAnswers) =>
        codesOf(answers.get(code)).includes(one.code) ? (numeric ? 1 : one.label[language]) : '',
    }));
  }
  const cell = (answers: TemplateAnswers): Cell => {
    const text = answers.get(code) ?? '';
    if (text === '' || answer.kind === 'text') return text;
    if (answer.kind === 'count') return Number(text);
    if (answer.kind === 'date') return text.split('-').reverse().join('.');
    if (!numeric || answer.kind === 'listed') return wordingOf(variable, text, language);
    return answer.kind === 'scale' ? text : positionOf(variable, text);
  };
  return [{ headings: [title], cell }];
}

/**
 * Answers as Webropol is believed to export them: numbered headings, text or numeric values. No primary source was
 * found; the shape follows what users' manuals show.
 */
export function webropolExport(
  respondents: readonly TemplateAnswers[],
  options: WebropolOptions,
): Uint8Array[] {
  let number = 0;
  let last = '';
  const columns = askedVariables.flatMap((variable) => {
    const { question } = titleOf(variable.code, options.language);
    if (question !== last) number += 1;
    last = question;
    return columnsOf(variable, number, options);
  });
  const respondent: ExportColumn = { headings: ['Respondent ID'], cell: (_, { id }) => Number(id) };
  const table = tableOf([respondent, ...columns], respondents, options.seed);
  return options.file === 'xlsx'
    ? [xlsxBytes(table, { sheet: 'Data', dateFormat: 'd.m.yyyy' })]
    : [csvBytes(table, { encoding: options.file.csv, delimiter: ';' })];
}
