import { maskOf, type Mask } from '../engine/domain.ts';
import type { Table, Text } from './table.ts';

/** Rows that count with the same values of some columns; a missing value makes a group of its own. */
export type Group = { readonly values: Readonly<Record<string, Text>>; readonly mask: Mask };

/** One group per combination of values that occurs among the rows that count; without columns, one with all, even none. */
export function groupsBy(table: Table, mask: Mask, columns: readonly string[]): Group[] {
  if (columns.length === 0) return [{ values: {}, mask }];
  const texts = columns.map((column) => table.text(column));
  const keyOf = (row: number) => JSON.stringify(texts.map((text) => text[row] ?? null));
  const first = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    if (mask[row] && !first.has(keyOf(row))) first.set(keyOf(row), row);
  }
  const keys = Array.from({ length: table.rows }, (_, row) => keyOf(row));
  return [...first].map(([key, sample]) => ({
    values: Object.fromEntries(columns.map((column, k) => [column, texts[k]![sample]])),
    mask: maskOf(table.rows, (row) => mask[row] === 1 && keys[row] === key),
  }));
}
