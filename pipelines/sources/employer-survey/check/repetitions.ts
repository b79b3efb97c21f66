import { hash, randomUUID } from 'node:crypto';

import { KeySet } from '../key-set.ts';
import type { ColumnPlace, Findings } from './finding.ts';

type Seen = { readonly column: ColumnPlace; readonly row: number; readonly value: string };

/** Looks for respondents and rows that stand in the file more than once. */
export class Repetitions {
  /** Of this file alone: nobody can make up rows whose prints agree. */
  readonly #key = randomUUID();
  /** Beginnings of keyed hashes, 16 bytes each whatever an id or a row holds: chance makes no two of them equal. */
  readonly #ids = new KeySet();
  readonly #rows = new KeySet();

  look(cells: readonly string[], id: string, place: () => Seen, findings: Findings): void {
    if (id !== '') {
      if (!this.#ids.add(this.#printOf(id))) findings.add('respondent_duplicate', 'fail', place());
    } else if (!this.#rows.add(this.#printOf(cells.join('\u001f')))) {
      findings.add('row_duplicate', 'warning', { row: place().row });
    }
  }

  #printOf(text: string): string {
    return hash('sha256', this.#key + text, 'hex');
  }
}
