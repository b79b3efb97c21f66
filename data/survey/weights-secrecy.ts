import { qualityDetails } from '../contract/quality.ts';
import {
  bandOf,
  describeResponse,
  responseParts,
  type Limits,
  type PublishedResponse,
} from './weights-publication.ts';
import type { CellCount } from './weights.ts';

/**
 * What may be told about the response of a country: the most detailed description that gives no number of few
 * respondents back, found by trying (`keepsFewSecret`). An unweighted country and one of so few respondents that no share
 * can be rounded has bands at most. Under `population` nothing depends on the respondents.
 */
export function publishResponse(
  cells: readonly CellCount[],
  weighted: boolean,
  limits: Limits,
): PublishedResponse {
  const kept = qualityDetails
    .filter((detail) => detail !== 'population')
    .find((detail) => {
      const parts = (given: readonly CellCount[]) => responseParts(given, weighted, limits, detail);
      const told =
        detail === 'bands' || describeResponse(cells, weighted, limits, detail).weights !== undefined;
      return told && keepsFewSecret(cells, parts, limits);
    });
  return describeResponse(cells, weighted, limits, kept ?? 'population');
}

/**
 * Whether a description keeps every small number of respondents open, even from a reader who knows all cells but two to
 * four, how the description is made, and how many answered in the country: for each cell, section and size class with 1
 * to few - 1 respondents there must be another such number for which the description has the same text. It is looked for
 * by moving respondents to or from one other cell, or around a rectangle of two sections and two size classes, which
 * keeps their totals; that finds fewer than there are, so it errs to the safe side.
 *
 * @param limits of the bands in which the respondents of a cell are told
 * @param describe a function of the counts alone; its parts are compared one after the other
 */
export function keepsFewSecret(
  cells: readonly CellCount[],
  describe: (cells: readonly CellCount[]) => Iterable<unknown>,
  limits: Limits,
): boolean {
  const few = limits.confidentialBelow;
  const published = [...describe(cells)].map((part) => JSON.stringify(part));
  const looksTheSame = (change: Change): boolean => {
    const other = cells.slice();
    for (const [at, by] of change) {
      const n = cells[at]!.n + by;
      if (n < 0 || bandOf(n, limits).atLeast !== bandOf(cells[at]!.n, limits).atLeast) return false;
      other[at] = { ...cells[at]!, n };
    }
    return sameTexts(describe(other), published);
  };
  return setsOf(cells).every((members) => {
    const count = members.reduce((sum, at) => sum + cells[at]!.n, 0);
    if (count === 0 || count >= few) return true;
    const changes = changesOf(members, cells);
    return movesWithin(count, few).some((moved) =>
      changes.some((change) => looksTheSame(change.map(([at, by]) => [at, by * moved]))),
    );
  });
}

/** By how much the respondents of some cells change; the changes add up to nothing. */
type Change = readonly (readonly [cell: number, by: number])[];

/** Changes of one in a set: against one other cell, the largest first; for a single cell around a rectangle too. */
function changesOf(members: readonly number[], cells: readonly CellCount[]): Change[] {
  const others = cells
    .map((_, at) => at)
    .filter((at) => !members.includes(at))
    .sort((a, b) => cells[b]!.n - cells[a]!.n || a - b);
  const pairs = members.flatMap((to) =>
    others.map((from): Change => [
      [to, 1],
      [from, -1],
    ]),
  );
  const [only, second] = members;
  if (only === undefined || second !== undefined) return pairs;
  const { section, size } = cells[only]!;
  const place = new Map(cells.map((cell, at) => [`${cell.section}|${cell.size}`, at]));
  const rectangles = others.flatMap((opposite): Change[] => {
    const across = place.get(`${section}|${cells[opposite]!.size}`);
    const along = place.get(`${cells[opposite]!.section}|${size}`);
    const corners = new Set([only, opposite, across, along]);
    if (across === undefined || along === undefined || corners.size < 4) return [];
    return [
      [
        [only, 1],
        [across, -1],
        [along, -1],
        [opposite, 1],
      ],
    ];
  });
  return [...pairs, ...rectangles];
}

function sameTexts(parts: Iterable<unknown>, texts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    if (JSON.stringify(part) !== texts[at]) return false;
    at += 1;
  }
  return at === texts.length;
}

/** Changes of a number that leave it from 1 to few - 1, the smallest first. */
function movesWithin(count: number, few: number): number[] {
  return Array.from({ length: few - 1 }, (_, at) => at + 1 - count)
    .filter((moved) => moved !== 0)
    .sort((a, b) => Math.abs(a) - Math.abs(b));
}

/** Cells, sections and size classes, as indices of cells. */
function setsOf(cells: readonly CellCount[]): number[][] {
  const together = (by: 'section' | 'size') =>
    [
      ...Map.groupBy(
        cells.map((_, at) => at),
        (at) => cells[at]![by],
      ).values(),
    ].filter((members) => members.length > 1);
  return [...cells.map((_, at) => [at]), ...together('section'), ...together('size')];
}
