import { cellKind, typed, type CellKind } from '../delimited/cell-kind.ts';

/** What the cells of a column look like: how many of each kind, and the one shape that nearly all have, if any. */
export type ColumnProfile = {
  readonly kinds: ReadonlyMap<CellKind, number>;
  readonly cells: number;
  readonly shape: string | undefined;
};

/** Digits and letters without their values: `28/01/2018` is `99/99/9999`. */
export const shapeOf = (cell: string): string =>
  cell
    .slice(0, 60)
    .replace(/\d/g, '9')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a');

const fewest = 4;
const nearlyAll = 0.9;

/** Profiles of the columns from rows that have a cell for each of them. */
export function profileColumns(rows: readonly (readonly string[])[], width: number): ColumnProfile[] {
  return Array.from({ length: width }, (_, column) => {
    const kinds = new Map<CellKind, number>();
    const shapes = new Map<string, number>();
    for (const row of rows) {
      const cell = row[column]!;
      const kind = cellKind(cell);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const shape = shapeOf(cell);
      shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    }
    const [shape, times] = [...shapes].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
    const strict = times >= Math.max(fewest, rows.length * nearlyAll) && shape.length >= 4;
    return { kinds, cells: rows.length, shape: strict ? shape : undefined };
  });
}

/** Share of the filled cells that hold a number, a date or a time. */
export function typedShare(profile: ColumnProfile): number {
  let filled = 0;
  let values = 0;
  for (const [kind, times] of profile.kinds) {
    if (kind === 'empty') continue;
    filled += times;
    if (typed(kind)) values += times;
  }
  return filled === 0 ? 0 : values / filled;
}

/** Natural logarithm of how well a cell suits a column. */
export function suits(cell: string, profile: ColumnProfile): number {
  const kind = cellKind(cell);
  // Prose with a comma in it is prose.
  const times = (profile.kinds.get(kind) ?? 0) + (kind === 'odd' ? (profile.kinds.get('text') ?? 0) / 2 : 0);
  const fit = Math.log((times + 0.2) / (profile.cells + 2));
  if (profile.shape === undefined) return fit;
  return fit + (shapeOf(cell) === profile.shape ? 1 : -1);
}
