import { utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';

import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../report.ts';
import { cellText } from './cell-text.ts';

export type Grid = string[][];

/** The cells of a sheet as text, from A1; rows without cells are empty. Throws a ReadError beyond a limit. */
export function gridOf(book: WorkBook, sheet: WorkSheet, limits: ReadLimits): Grid {
  if (!sheet['!ref']) return [];
  const { e: end } = utils.decode_range(sheet['!ref']);
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const grid: Grid = [];
  for (let at = 0; at <= Math.min(end.r, rows.length - 1); at += 1) {
    const cells = Array.from(rows[at] ?? [], (cell) => cellText(cell, from1904));
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    if (cells.length > limits.columns) {
      throw new ReadError('columns_too_many', { row: at + 1, found: cells.length, limit: limits.columns });
    }
    grid.push(cells);
  }
  while (grid.length > 0 && grid.at(-1)!.length === 0) grid.pop();
  if (grid.length > limits.rows + 100) {
    throw new ReadError('rows_too_many', { row: limits.rows + 1, limit: limits.rows });
  }
  return grid;
}

const width = (grid: Grid): number => grid.reduce((most, row) => Math.max(most, row.length), 0);

/** How many rows a later part of a divided table lacks above its header: parts may leave the preamble out. */
function offset(first: Grid, part: Grid): number {
  const rows = first.length - part.length;
  const preamble = first.slice(0, rows);
  return rows > 0 && rows <= 5 && preamble.every((row) => row.length <= 2) ? rows : 0;
}

/** Puts the parts of a table that was divided over several sheets side by side again, row by row. */
export function sideBySide(parts: readonly Grid[]): Grid {
  const [first = [], ...others] = parts;
  let joined = first;
  for (const part of others) {
    const down = offset(joined, part);
    const wide = width(joined);
    joined = Array.from({ length: Math.max(joined.length, part.length + down) }, (_, at) => {
      const left = joined[at] ?? [];
      const right = part[at - down] ?? [];
      return right.length === 0 ? left : [...left, ...Array<string>(wide - left.length).fill(''), ...right];
    });
  }
  return joined;
}

/** Most characters that a cell of a workbook holds. Source: ECMA-376 implementations, Excel's limits. */
const fullCell = 32_767;
const nearlyFull = 32_000;

/** Puts texts together that were too long for a cell and go on in the rows below it. Numbers of those rows, from 1. */
export function rejoinOverflow(grid: Grid): { readonly grid: Grid; readonly joined: ReadonlySet<number> } {
  const joined = new Set<number>();
  let above: string[] | undefined;
  const full = new Map<number, number>();
  for (const [at, row] of grid.entries()) {
    const filled = row.flatMap((cell, column) => (cell === '' ? [] : [column]));
    if (above && filled.length > 0 && filled.every((column) => (full.get(column) ?? 0) >= nearlyFull)) {
      for (const column of filled) {
        above[column] += row[column]!;
        full.set(column, row[column]!.length);
      }
      grid[at] = [];
      joined.add(at + 1);
      continue;
    }
    above = row;
    full.clear();
    for (const column of filled) {
      if (row[column]!.length >= nearlyFull && row[column]!.length <= fullCell)
        full.set(column, row[column]!.length);
    }
  }
  return { grid, joined };
}
