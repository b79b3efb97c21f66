import { fsum } from '@observatory/data/survey/sums.ts';
import type { Codes } from './codes.ts';
import type { Design } from './design.ts';
import type { Mask } from './domain.ts';
import { mean, total, type Linearised } from './linearised.ts';

/** A weighted two-way table, cells in row-major order; only rows and columns that occur among the rows that count. */
export class TwoWay {
  readonly rows: number;
  readonly columns: number;
  readonly shares: readonly Linearised[];
  readonly totals: readonly Linearised[];

  constructor(design: Design, mask: Mask, row: Codes, column: Codes) {
    const present = (codes: Int32Array) => [...new Set(codes.filter((_, r) => mask[r]))];
    const [rows, columns] = [present(row.codes), present(column.codes)];
    const indicators = rows.flatMap((a) =>
      columns.map((b) => row.codes.map((code, r) => (code === a && column.codes[r] === b ? 1 : 0))),
    );
    const indicatorValues = indicators.map((codes) => Float64Array.from(codes));
    this.rows = rows.length;
    this.columns = columns.length;
    this.shares = indicatorValues.map((y) => mean(design, mask, y));
    this.totals = indicatorValues.map((y) => total(design, mask, y));
  }

  sameRow(a: number, b: number): boolean {
    return Math.floor(a / this.columns) === Math.floor(b / this.columns);
  }

  sameColumn(a: number, b: number): boolean {
    return a % this.columns === b % this.columns;
  }

  /** Share of the row of cell k. */
  rowShare(k: number): number {
    return fsum(this.shares.filter((_, j) => this.sameRow(j, k)).map(({ value }) => value));
  }

  /** Share of the column of cell k. */
  columnShare(k: number): number {
    return fsum(this.shares.filter((_, j) => this.sameColumn(j, k)).map(({ value }) => value));
  }

  /** Pearson's X² of the table scaled to n. */
  pearson(n: number): number {
    const terms = this.shares.map(({ value }, k) => {
      const expected = this.rowShare(k) * this.columnShare(k);
      return (value - expected) ** 2 / expected;
    });
    return n * fsum(terms);
  }

  /** (e_i − e_last) ⊗ (f_j − f_last): a basis of the contrasts orthogonal to rows and columns. */
  interactionContrasts(): number[][] {
    const side = (size: number, i: number) => (k: number) => (k === i ? 1 : k === size - 1 ? -1 : 0);
    return Array.from({ length: (this.rows - 1) * (this.columns - 1) }, (_, index) => {
      const a = side(this.rows, Math.floor(index / (this.columns - 1)));
      const b = side(this.columns, index % (this.columns - 1));
      return this.shares.map((_, k) => a(Math.floor(k / this.columns)) * b(k % this.columns));
    });
  }
}
