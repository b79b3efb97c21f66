import { answerPosition } from '@observatory/data/codebook/encode-codes.ts';
import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import type { Variable } from '@observatory/data/codebook/question.ts';
import type { Column, TakeColumn } from '@observatory/data/survey/column.ts';

import type { KeptTable } from './canonical-table.ts';

/** The columns of several kept tables, one after the other, as numbers; each is encoded when first taken. */
export function takeColumns(tables: readonly KeptTable[]): TakeColumn {
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const taken = new Map<string, Column>();
  return (code) => {
    const known = taken.get(code);
    if (known) return known;
    const variable = variableByCode.get(code);
    if (!variable) throw new Error(`${code} is no variable of the codebook`);
    const column = new Float32Array(total).fill(NaN);
    const encode = encoder(variable);
    let start = 0;
    for (const table of tables) {
      table.cells(code)?.forEach((text, at) => {
        if (text !== '') column[start + at] = encode(text);
      });
      start += table.rows.length;
    }
    taken.set(code, column);
    return column;
  };
}

/** Canonical text to number, as `data/survey/column.ts` says; texts repeat, so each is worked out once. */
function encoder(variable: Variable): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? encode(variable, text);
    known.set(text, number);
    return number;
  };
}

function encode({ code, answer }: Variable, text: string): number {
  if (/^-9[789]$/.test(text)) return Number(text);
  if (answer.kind === 'one') return answerPosition(code, text);
  if (answer.kind === 'many') {
    return text.split(';').reduce((mask, one) => mask + 2 ** (answerPosition(code, one) - 1), 0);
  }
  return Number(text);
}
