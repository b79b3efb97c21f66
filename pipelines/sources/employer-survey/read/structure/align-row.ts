import { suits, type ColumnProfile } from './column-profile.ts';

const mergeCost = 0.7;
const dropCost = 0.5;
/** A cell with a separator in it stood in quotes, so it is whole. */
const quotedMergeCost = 8;
const widest = 400;
const mostExtra = 24;

type Step = { readonly score: number; readonly cells: number; readonly keep: boolean };

/**
 * Brings a row with too many cells to the columns that its cells suit best: empty cells are dropped, neighbours are put
 * together again with the separator between them, and nothing else is lost.
 */
export function alignLong(
  cells: readonly string[],
  columns: readonly ColumnProfile[],
  separator: string,
): string[] {
  const width = columns.length;
  const extra = cells.length - width;
  if (columns[0]!.cells === 0 || width > widest || extra > mostExtra)
    return mergeLast(cells, width, separator);
  // best[column][over]: the best way to fill the columns from here on when `over` cells too many were used before.
  const best: (Step | undefined)[][] = Array.from({ length: width + 1 }, () => Array(extra + 1));
  best[width]![extra] = { score: 0, cells: 0, keep: false };
  for (let column = width; column >= 0; column -= 1) {
    for (let over = extra; over >= 0; over -= 1) {
      const at = column + over;
      let chosen = best[column]![over];
      if (over < extra && cells[at] === '' && best[column]![over + 1]) {
        const score = best[column]![over + 1]!.score - dropCost;
        if (!chosen || score > chosen.score) chosen = { score, cells: 1, keep: false };
      }
      for (let more = 0; column < width && over + more <= extra; more += 1) {
        const rest = best[column + 1]![over + more];
        if (!rest) continue;
        const cell = more === 0 ? cells[at]! : cells.slice(at, at + more + 1).join(separator);
        const quoted = more > 0 && cells.slice(at, at + more + 1).some((part) => part.includes(separator));
        const score =
          rest.score + suits(cell, columns[column]!) - more * mergeCost - (quoted ? quotedMergeCost : 0);
        if (!chosen || score > chosen.score) chosen = { score, cells: more + 1, keep: true };
      }
      best[column]![over] = chosen;
    }
  }
  const aligned: string[] = [];
  for (let at = 0; at < cells.length;) {
    const step = best[aligned.length]![at - aligned.length]!;
    if (step.keep) aligned.push(cells.slice(at, at + step.cells).join(separator));
    at += step.cells;
  }
  return aligned;
}

/** Without knowing the columns: empty cells at the end go, anything else is kept in the last column. */
function mergeLast(cells: readonly string[], width: number, separator: string): string[] {
  let end = cells.length;
  while (end > width && cells[end - 1] === '') end -= 1;
  return [...cells.slice(0, width - 1), cells.slice(width - 1, end).join(separator)];
}

const clearly = 6;
const longestCell = 300;

/**
 * A row with one cell too few, because the separator between two was lost: cuts the cell of which both parts suit their
 * columns, when everything behind it then suits its own column far better. Undefined when nothing shows where.
 */
export function splitGlued(
  cells: readonly string[],
  columns: readonly ColumnProfile[],
  quote: string,
): string[] | undefined {
  if (columns.length > widest || columns[0]!.cells < 5) return undefined;
  const count = cells.length;
  const inPlace = cells.map((cell, at) => suits(cell, columns[at]!));
  const moved = cells.map((cell, at) => suits(cell, columns[at + 1]!));
  const asItIs = inPlace.reduce((sum, fit) => sum + fit, suits('', columns[count]!));
  let best: { readonly score: number; readonly cells: string[] } | undefined;
  let before = 0;
  let behind = moved.reduce((sum, fit) => sum + fit, 0);
  for (let at = 0; at < count; at += 1) {
    behind -= moved[at]!;
    const cell = cells[at]!;
    for (const [left, right] of cell.length <= longestCell * 10 ? cuts(cell, quote) : []) {
      const score = before + suits(left, columns[at]!) + suits(right, columns[at + 1]!) + behind;
      if (!best || score > best.score) {
        best = { score, cells: [...cells.slice(0, at), left, right, ...cells.slice(at + 1)] };
      }
    }
    before += inPlace[at]!;
  }
  return best && best.score - asItIs >= clearly ? best.cells : undefined;
}

/** Places where a cell may have been two: at a quotation mark, and where letters, digits and signs meet. */
function* cuts(cell: string, quote: string): Generator<readonly [string, string]> {
  if (quote !== '') {
    const mark = cell.indexOf(quote);
    if (mark > 0) {
      const right = cell.slice(mark + 1);
      yield [cell.slice(0, mark), right.endsWith(quote) ? right.slice(0, -1) : right];
      return;
    }
  }
  if (cell.length > longestCell) return;
  const kindAt = (at: number) => (/\d/.test(cell[at]!) ? 0 : /\p{L}/u.test(cell[at]!) ? 1 : 2);
  for (let at = 1; at < cell.length; at += 1) {
    if (kindAt(at) !== kindAt(at - 1) || kindAt(at) === 0) yield [cell.slice(0, at), cell.slice(at)];
  }
  // The cell may be whole, and its neighbour the empty one that is missing.
  yield [cell, ''];
  yield ['', cell];
}
