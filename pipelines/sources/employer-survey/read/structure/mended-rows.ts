import { mendedKinds, type Mended, type MendedKind } from '../report.ts';

const named = 10;

/** Counts what was changed, and remembers the first rows of each kind. */
export class MendedRows {
  readonly #rows = new Map<MendedKind, number[]>();
  readonly #counts = new Map<MendedKind, number>();

  add(kind: MendedKind, row: number): void {
    const rows = this.#rows.get(kind) ?? [];
    if (rows.length < named && rows.at(-1) !== row) rows.push(row);
    this.#rows.set(kind, rows);
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  list(): Mended[] {
    return mendedKinds.flatMap((kind) => {
      const count = this.#counts.get(kind);
      return count === undefined ? [] : [{ kind, rows: this.#rows.get(kind)!, count }];
    });
  }
}
