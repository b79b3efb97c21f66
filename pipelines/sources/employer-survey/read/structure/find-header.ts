import { cellKind, typed } from '../delimited/cell-kind.ts';
import { profileColumns, shapeOf, typedShare } from './column-profile.ts';

const filledIn = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

function mostCommon(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const each of numbers) times.set(each, (times.get(each) ?? 0) + 1);
  return [...times].reduce((one, other) =>
    other[1] > one[1] || (other[1] === one[1] && other[0] > one[0]) ? other : one,
  )[0];
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;

/** Rows below the header that decide what its columns hold. */
const bodyRows = 150;
const furthest = 60;
const mostHeaderRows = 4;

/** Width of most rows that are not empty; the greater one when two are as common. */
export const commonWidth = (rows: readonly (readonly string[])[]): number =>
  mostCommon(rows.filter((row) => filledIn(row) > 0).map((row) => row.length));

/** The row of names: the first that is filled like the rows below it. Titles and dates above fill few cells. */
function firstFullRow(rows: readonly (readonly string[])[]): number {
  const filled = rows.map(filledIn);
  const usual = median(filled.filter((cells) => cells > 0));
  const widest = Math.max(...filled);
  const need = Math.min(widest, Math.max(2, Math.ceil(usual * 0.5)));
  for (let at = 0; at < Math.min(rows.length, furthest); at += 1) {
    if (filled[at]! < need) continue;
    // A few cells, then an empty row, then more cells: still above the table.
    const gap = filled.findIndex((cells, below) => below > at && below <= at + 4 && cells === 0);
    const next = gap === -1 ? -1 : filled.findIndex((cells, below) => below > gap && cells > 0);
    if (next !== -1 && filled[next]! > filled[at]! && filled[next]! >= usual) continue;
    return at;
  }
  return filled.findIndex((cells) => cells > 0);
}

const year = /^(?:19|20)\d\d$/;

/** Numbers can be names too: years, or one after the other. */
function namesOfNumbers(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => cellKind(cell) === 'number').map((cell) => cell.trim());
  if (numbers.length < 2 || new Set(numbers).size < numbers.length) return false;
  if (numbers.every((cell) => year.test(cell))) return true;
  return numbers.every(
    (cell, at) => /^\d+$/.test(cell) && (at === 0 || Number(cell) === Number(numbers[at - 1]) + 1),
  );
}

/** Is the row a row of values like those below, rather than of names? */
function looksLikeData(row: readonly string[], body: readonly (readonly string[])[]): boolean {
  if (body.length === 0) return row.length > 1 && row.every((cell) => typed(cellKind(cell)));
  const padded = body.map((cells) => Array.from(row, (_, at) => cells[at] ?? ''));
  const profiles = profileColumns(padded, row.length);
  const numbersAreNames = namesOfNumbers(row);
  let names = 0;
  let values = 0;
  for (const [at, cell] of row.entries()) {
    if (cell.trim() === '') continue;
    const kind = cellKind(cell);
    if (typedShare(profiles[at]!) >= 0.6) {
      if (!typed(kind)) names += 1;
      else if (kind !== 'number' || !numbersAreNames) values += 1;
    } else if (typed(kind) && !year.test(cell.trim())) values += 0.5;
    else if (body.length >= 3) {
      const same = padded.filter((cells) => cells[at] === cell).length;
      if (same >= Math.max(2, padded.length * 0.05)) values += 0.5;
      else if (same === 0) names += 0.25;
    }
  }
  // Files without names are rare.
  return values > names + 0.75;
}

const word = /\p{L}{2}/u;
const importId = /^\s*\{\s*"ImportId"/;

/** How many rows below the first one are names as well. */
function furtherHeaderRows(
  rows: readonly (readonly string[])[],
  header: number,
): { readonly further: number; readonly guessed: boolean } {
  const first = rows[header]!;
  const imports = rows
    .slice(header + 1, header + mostHeaderRows)
    .findIndex((row) => row.filter((cell) => importId.test(cell)).length * 2 > filledIn(row));
  if (imports !== -1) return { further: imports + 1, guessed: false };
  let further = 0;
  let guessed = false;
  while (further + 1 < mostHeaderRows) {
    const row = rows[header + further + 1];
    if (!row || filledIn(row) < Math.max(2, 0.7 * filledIn(first))) break;
    if (row.length === first.length && row.every((cell, at) => cell.trim() === first[at]!.trim())) {
      further += 1;
      continue;
    }
    const body = rows
      .slice(header + further + 2, header + further + 2 + bodyRows)
      .filter((each) => filledIn(each) > 0);
    if (body.length === 0) break;
    const profiles = profileColumns(
      body.map((cells) => Array.from(row, (_, at) => cells[at] ?? '')),
      row.length,
    );
    const like = row.some(
      (cell, at) => profiles[at]!.shape !== undefined && shapeOf(cell) === profiles[at]!.shape,
    );
    const values = row.flatMap((cell, at) => (typedShare(profiles[at]!) >= 0.6 ? [cell.trim()] : []));
    const names = values.filter((cell) => word.test(cell));
    const distinct = new Set(names).size === names.length;
    const typedOnes = values.some((cell) => typed(cellKind(cell)));
    if (like || typedOnes || names.length < 2 || names.length < values.length * 0.7 || !distinct) break;
    further += 1;
    guessed = true;
  }
  return { further, guessed };
}

/** Where the names stand: index of their first row and how many there are; no rows when the columns have no names. */
export type HeaderPlace = { readonly first: number; readonly rows: number; readonly unsure: boolean };

/** Finds the header in the first rows of a file, empty ones included. */
export function findHeader(rows: readonly (readonly string[])[]): HeaderPlace {
  const first = Math.max(0, firstFullRow(rows));
  const body = rows.slice(first + 1, first + 1 + bodyRows).filter((row) => filledIn(row) > 0);
  const row = rows[first]!;
  if (looksLikeData(row, body)) return { first, rows: 0, unsure: true };
  const onlyNumbers = row.every((cell) => cell.trim() === '' || typed(cellKind(cell)));
  const { further, guessed } = furtherHeaderRows(rows, first);
  return { first, rows: 1 + further, unsure: guessed || body.length === 0 || onlyNumbers };
}
