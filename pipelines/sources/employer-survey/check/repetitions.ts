import { hash, randomUUID } from 'node:crypto';

import { ownText } from '../read/own-text.ts';
import type { ColumnPlace, Findings } from './finding.ts';

/** Bits of a print that a number holds exactly: 8 bytes a row whatever the row holds. */
const bitsBeyondSixBytes = 4;

/** The beginning of a keyed hash of a row, a number of 52 bits: chance makes two of a million rows equal once in 10,000 files. */
function printOf(cells: readonly string[], key: string): number {
  const digest = hash('sha256', key + cells.join('\u001f'), 'buffer');
  return digest.readUIntBE(0, 6) * 2 ** bitsBeyondSixBytes + (digest[6]! >> (8 - bitsBeyondSixBytes));
}

type Seen = { readonly column: ColumnPlace; readonly row: number; readonly value: string };

/** Looks for respondents and rows that stand in the file more than once. */
export class Repetitions {
  /** Of this file alone: nobody can make up rows whose prints agree. */
  readonly #key = randomUUID();
  readonly #ids = new Set<string>();
  readonly #rows = new Set<number>();

  look(cells: readonly string[], id: string, place: () => Seen, findings: Findings): void {
    if (id !== '') {
      if (this.#ids.has(id)) findings.add('respondent_duplicate', 'fail', place());
      this.#ids.add(ownText(id));
      return;
    }
    const print = printOf(cells, this.#key);
    if (this.#rows.has(print)) findings.add('row_duplicate', 'warning', { row: place().row });
    this.#rows.add(print);
  }
}
