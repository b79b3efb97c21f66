import { fault, type Dialect, type RawRow } from '../delimited/dialect.ts';
import type { ReadLimits } from '../limits.ts';
import type { ReadRow } from '../read-table.ts';
import { ReadError, type Unsure } from '../report.ts';
import { alignLong, splitGlued } from './align-row.ts';
import type { Layout } from './layout.ts';
import { MendedRows } from './mended-rows.ts';
import { otherSeparator } from './other-separator.ts';
import { repair } from './repair.ts';

/** Rows after an empty one that hold one cell only: kept back, since they are notes when nothing follows them. */
const mostNotes = 200;

/** Turns the rows of a file below its header into the rows of the table, one pass after the other. */
export class TableBody {
  readonly mended = new MendedRows();
  readonly unsure = new Set<Unsure>();
  rows = 0;
  footerRows = 0;
  readonly #layout: Layout;
  readonly #limits: ReadLimits;
  readonly #dialect: Dialect | undefined;
  readonly #width: number;
  readonly #keepEmpty: boolean;
  #notes: ReadRow[] = [];
  #gap = false;
  #over = false;

  constructor(layout: Layout, limits: ReadLimits, dialect?: Dialect) {
    this.#layout = layout;
    this.#limits = limits;
    this.#dialect = dialect;
    this.#width = layout.header.length;
    // In text of one column an empty line is an empty cell.
    this.#keepEmpty = dialect !== undefined && this.#width === 1;
    for (const [kind, row] of layout.mended) this.mended.add(kind, row);
  }

  /** Takes rows as they stand in the file; `harmed` when their text holds damage. */
  take(raw: readonly RawRow[], harmed: boolean): ReadRow[] {
    const rows: ReadRow[] = [];
    for (const row of raw) {
      if (row.faults !== 0) this.#noteFaults(row);
      if (harmed) this.#repair(row);
      if (row.number >= this.#layout.bodyFrom) this.#takeRow(row, rows);
    }
    this.rows += rows.length;
    if (this.rows > this.#limits.rows) {
      const row = rows[rows.length - 1 - (this.rows - this.#limits.rows - 1)]!.number;
      throw new ReadError('rows_too_many', { row, limit: this.#limits.rows });
    }
    return rows;
  }

  /** What was kept back at the end of the file is a footer. */
  finish(): void {
    this.footerRows += this.#notes.length;
    this.#notes = [];
  }

  #takeRow(row: RawRow, rows: ReadRow[]): void {
    const { cells, number } = row;
    const filled = this.#measure(cells, number);
    if (filled === 0 && !this.#keepEmpty) {
      this.#gap = true;
      return;
    }
    if (this.#over) {
      this.footerRows += 1;
      return;
    }
    if (filled > 1 && this.#anotherTable(cells, number)) return;
    const alone = filled === 1 && this.#width > 1;
    const note = alone && (this.#gap ? cells[0]!.trim() !== '' : cells.length === 1 && this.#width > 2);
    if (note && this.#notes.length < mostNotes) {
      this.#notes.push(row);
      return;
    }
    if (this.#notes.length > 0) {
      for (const kept of this.#notes) rows.push(this.#fit(kept));
      this.#notes = [];
    }
    this.#gap = false;
    rows.push(this.#fit(row));
  }

  /** Number of cells that are not empty, where two stand for any more. Throws when the row is beyond a limit. */
  #measure(cells: readonly string[], number: number): number {
    let filled = 0;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]!;
      if (cell.length === 0) continue;
      if (cell.length > this.#limits.cellCharacters) {
        const { cellCharacters: limit } = this.#limits;
        throw new ReadError('cell_too_long', {
          row: number,
          column: at + 1,
          found: cell.slice(0, 60),
          limit,
        });
      }
      if (filled < 2 && (cell.length > 3 || cell.trim() !== '')) filled += 1;
    }
    if (cells.length > this.#limits.columns) {
      throw new ReadError('columns_too_many', {
        row: number,
        found: cells.length,
        limit: this.#limits.columns,
      });
    }
    return filled;
  }

  /** The same names again begin the same table again; other names beside them, another table. */
  #anotherTable(cells: readonly string[], number: number): boolean {
    const { header, headerRow } = this.#layout;
    if (headerRow === 0 || cells[0]!.trim() !== header[0] || header.length < 2) return false;
    let same = 0;
    let names = 0;
    for (const [at, name] of header.entries()) {
      if (name === '') continue;
      names += 1;
      if (cells[at]?.trim() === name) same += 1;
    }
    if (same < 2 || same < names * 0.8) return false;
    this.mended.add('second_table', number);
    const wider = cells.slice(header.length).some((cell) => cell.trim() !== '');
    if (same < names || wider) {
      this.#over = true;
      this.unsure.add('tables');
      this.footerRows += 1;
    }
    // A title above the names belongs to neither table.
    this.footerRows += this.#notes.length;
    this.#notes = [];
    this.#gap = false;
    return true;
  }

  #fit(row: ReadRow): ReadRow {
    const width = this.#width;
    const { cells, number } = row;
    if (cells.length === width) return row;
    const { columns } = this.#layout;
    const separator = this.#dialect?.separator ?? ' ';
    if (this.#dialect) {
      const others = otherSeparator(cells, width, this.#dialect);
      if (others) {
        this.mended.add('other_separator', number);
        return { cells: others, number };
      }
    }
    if (cells.length > width) {
      this.mended.add('ragged_long', number);
      return { cells: alignLong(cells, columns, separator), number };
    }
    this.mended.add('ragged_short', number);
    const split =
      this.#dialect && cells.length === width - 1
        ? splitGlued(cells, columns, this.#dialect.quote)
        : undefined;
    return { cells: split ?? [...cells, ...Array<string>(width - cells.length).fill('')], number };
  }

  #noteFaults({ faults, number }: RawRow): void {
    if (faults & fault.stray) this.mended.add('stray_quote', number);
    if (faults & fault.unclosed) this.mended.add('unclosed_quote', number);
  }

  /** Takes out what no cell may hold, in place, and says so. */
  #repair({ cells, number }: RawRow): void {
    for (const [at, cell] of cells.entries()) {
      cells[at] = repair(cell, (kind) => this.mended.add(kind, number));
    }
  }
}
