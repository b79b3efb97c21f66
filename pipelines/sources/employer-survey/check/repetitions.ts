import type { ColumnPlace, Findings } from './finding.ts';

/** Two 32-bit FNV-1a hashes of different offsets as one number of 52 bits: 8 bytes a row whatever the row holds. */
function printOf(cells: readonly string[]): number {
  let [low, high] = [0x811c9dc5, 0x01000193 ^ cells.length];
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at += 1) {
      const code = cell.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b);
    }
    low = Math.imul(low ^ 0x1f, 0x01000193);
    high = Math.imul(high ^ 0x1f, 0x85ebca6b);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}

type Seen = { readonly column: ColumnPlace; readonly row: number; readonly value: string };

/** Looks for respondents and rows that stand in the file more than once. */
export class Repetitions {
  readonly #ids = new Set<string>();
  readonly #rows = new Set<number>();

  look(cells: readonly string[], id: string, place: () => Seen, findings: Findings): void {
    if (id !== '') {
      if (this.#ids.has(id)) findings.add('respondent_duplicate', 'fail', place());
      this.#ids.add(id);
      return;
    }
    const print = printOf(cells);
    if (this.#rows.has(print)) findings.add('row_duplicate', 'warning', { row: place().row });
    this.#rows.add(print);
  }
}
