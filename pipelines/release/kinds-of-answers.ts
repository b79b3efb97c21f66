import type { Measure } from '@observatory/data/indicators/indicator.ts';
import { answerKinds } from '@observatory/data/survey/answer-bits.ts';
import type { TakeColumn } from '@observatory/data/survey/column.ts';

import type { CodedColumn } from '../sources/employer-survey/harmonise/coded-column.ts';
import { numbersOf, takeColumns } from '../sources/employer-survey/harmonise/encode.ts';
import type { KeptTable } from '../sources/employer-survey/harmonise/kept-table.ts';

type Combinations = Uint16Array | Uint32Array;

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
  // Two bytes for each respondent are read sooner than four.
  const Combinations = combinations <= 2 ** 16 ? Uint16Array : Uint32Array;
  const combinationOf = new Combinations(table.respondents);
  let step = 1;
  for (const [code, { texts, codes }] of read) {
    numbers.set(code, inCombinations(numbersOf(code, texts), step, combinations));
    if (step === 1) combinationOf.set(codes);
    else addSteps(combinationOf, codes, step);
    step *= texts.length;
  }
  const kinds = answerKinds(
    measure((code) => numbers.get(code)!),
    combinations,
  );
  return kinds && lookUp(kinds, combinationOf);
}

/** The number that a text of a column stands for in each combination; the texts of columns before it change sooner. */
function inCombinations(numbers: readonly number[], step: number, combinations: number): Float32Array {
  const column = new Float32Array(combinations);
  for (let at = 0; at < combinations; at += 1) column[at] = numbers[Math.floor(at / step) % numbers.length]!;
  return column;
}

// Loops over respondents are functions of their own, which are soon made fast for good.
function addSteps(combinationOf: Combinations, codes: CodedColumn['codes'], step: number): void {
  for (let row = 0; row < codes.length; row += 1) combinationOf[row]! += step * codes[row]!;
}

function lookUp(kinds: Uint8Array, combinationOf: Combinations): Uint8Array {
  const found = new Uint8Array(combinationOf.length);
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
