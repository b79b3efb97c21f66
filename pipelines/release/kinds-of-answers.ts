import type { Measure } from '@observatory/data/indicators/indicator.ts';
import { answerKinds } from '@observatory/data/survey/answer-bits.ts';
import type { TakeColumn } from '@observatory/data/survey/column.ts';

import type { CodedColumn } from '../sources/employer-survey/harmonise/coded-column.ts';
import { numbersOf, takeColumns } from '../sources/employer-survey/harmonise/encode.ts';
import type { KeptTable } from '../sources/employer-survey/harmonise/kept-table.ts';

/** One text, which says that the question was not asked. */
const nothing: CodedColumn = { texts: [''], codes: new Uint8Array(0) };

/**
 * The kind of answer of each respondent to a measure; undefined when one adds a number that has no bits. Most measures
 * read one to three columns of few texts: they are asked once for each combination of texts, and not for each
 * respondent.
 *
 * @param measure the measure on columns, by row alone
 */
export function kindsOfAnswers(
  tables: readonly KeptTable[],
  measure: (take: TakeColumn) => Measure,
): Uint8Array | undefined {
  const kinds = new Uint8Array(tables.reduce((sum, { respondents }) => sum + respondents, 0));
  let from = 0;
  for (const table of tables) {
    const own =
      byCombination(table, measure) ?? answerKinds(measure(takeColumns([table])), table.respondents);
    if (!own) return undefined;
    kinds.set(own, from);
    from += table.respondents;
  }
  return kinds;
}

/** Undefined when there are more combinations than respondents, or one, met or not, has no bits. */
function byCombination(table: KeptTable, measure: (take: TakeColumn) => Measure): Uint8Array | undefined {
  const read = columnsRead(table, measure);
  const combinations = [...read.values()].reduce((product, { texts }) => product * texts.length, 1);
  if (combinations > table.respondents) return undefined;
  const numbers = new Map<string, Float32Array>();
  const combinationOf = new Uint32Array(table.respondents);
  let step = 1;
  for (const [code, { texts, codes }] of read) {
    const own = numbersOf(code, texts);
    const before = step;
    numbers.set(
      code,
      Float32Array.from({ length: combinations }, (_, at) => own[Math.floor(at / before) % own.length]!),
    );
    for (let row = 0; row < codes.length; row += 1) combinationOf[row]! += before * codes[row]!;
    step *= texts.length;
  }
  const kinds = answerKinds(
    measure((code) => numbers.get(code)!),
    combinations,
  );
  if (!kinds) return undefined;
  const found = new Uint8Array(table.respondents);
  for (let row = 0; row < found.length; row += 1) found[row] = kinds[combinationOf[row]!]!;
  return found;
}

/** The columns that a measure takes. */
function columnsRead(
  table: KeptTable,
  measure: (take: TakeColumn) => Measure,
): ReadonlyMap<string, CodedColumn> {
  const read = new Map<string, CodedColumn>();
  measure((code) => {
    read.set(code, table.column(code) ?? nothing);
    return new Float32Array(0);
  });
  return read;
}
