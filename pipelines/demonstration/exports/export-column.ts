import { templateHeader, variableByCode } from '@observatory/data/codebook/codebook.ts';
import type { Variable } from '@observatory/data/codebook/question.ts';

import { personOf, type Person } from './person.ts';
import type { TemplateAnswers } from './respondents.ts';
import type { Cell, ExportTable } from './table-bytes.ts';

/** One column of an export: a heading for each header row, and its cell for a respondent. */
export type ExportColumn = {
  readonly headings: readonly string[];
  readonly cell: (answers: TemplateAnswers, person: Person) => Cell;
};

/** Questions that survey tools ask; the id of the respondent is their own. */
export const askedVariables: readonly Variable[] = templateHeader
  .filter((code) => code !== 'RESPONDENT')
  .map((code) => variableByCode.get(code)!);

/** The answers of the respondents in these columns, each with the person behind them. */
export function tableOf(
  columns: readonly ExportColumn[],
  respondents: readonly TemplateAnswers[],
  seed: number,
  preamble: readonly (readonly Cell[])[] = [],
): ExportTable {
  const headerRows = Array.from(
    { length: Math.max(...columns.map(({ headings }) => headings.length)) },
    (_, row) => columns.map(({ headings }) => headings[row] ?? ''),
  );
  const rows = respondents.map((answers, at) => {
    const person = personOf(at + 1, answers.get('A8_DATE') ?? '2026-03-15', seed);
    return columns.map(({ cell }) => cell(answers, person));
  });
  return { preamble, headerRows, rows };
}
