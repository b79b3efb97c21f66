import { answerPosition } from '@observatory/data/codebook/encode-codes.ts';
import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import type { Variable } from '@observatory/data/codebook/question.ts';
import type { Column, TakeColumn } from '@observatory/data/survey/column.ts';

import type { KeptTable } from './kept-table.ts';

/**
 * The columns of several kept tables, one after the other, as numbers. A column is encoded whenever it is taken: that
 * costs less than to keep the columns of all questions in memory.
 */
export const takeColumns =
  (tables: readonly KeptTable[]): TakeColumn =>
  (code) =>
    takeColumn(tables, code);

/** A column of several kept tables, one after the other, as `data/survey/column.ts` says. */
export function takeColumn(tables: readonly KeptTable[], code: string): Column {
  const column = new Float32Array(tables.reduce((sum, { respondents }) => sum + respondents, 0)).fill(NaN);
  let start = 0;
  for (const table of tables) {
    const own = table.column(code);
    if (own) {
      const numbers = numbersOf(code, own.texts);
      for (let row = 0; row < own.codes.length; row += 1) column[start + row] = numbers[own.codes[row]!]!;
    }
    start += table.respondents;
  }
  return column;
}

/** The numbers that texts of a variable stand for. */
export function numbersOf(code: string, texts: readonly string[]): number[] {
  const variable = variableByCode.get(code);
  if (!variable) throw new Error(`${code} is no variable of the codebook`);
  return texts.map((text) => (text === '' ? NaN : encode(variable, text)));
}

function encode({ code, answer }: Variable, text: string): number {
  if (/^-9[789]$/.test(text)) return Number(text);
  if (answer.kind === 'one') return answerPosition(code, text);
  if (answer.kind === 'many') {
    return text.split(';').reduce((mask, one) => mask + 2 ** (answerPosition(code, one) - 1), 0);
  }
  return Number(text);
}
