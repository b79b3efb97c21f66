import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { narrowlyBound } from './feasible-range.ts';

/** A small table: respondents of its cells, unions whose number is published, one whose number is asked for. */
const puzzle = fc.integer({ min: 1, max: 6 }).chain((cells) => {
  const union = fc.uniqueArray(fc.nat(cells - 1), { minLength: 1, maxLength: cells });
  return fc.record({
    truth: fc.array(fc.oneof(fc.nat(4), fc.nat(25)), { minLength: cells, maxLength: cells }),
    published: fc.array(union, { maxLength: 6 }),
    asked: fc.array(union, { minLength: 1, maxLength: 3 }),
    width: fc.integer({ min: 1, max: 15 }),
  });
});

const combinations = (of: number, size: number, from = 0): number[][] =>
  size === 0
    ? [[]]
    : Array.from({ length: Math.max(0, of - from) }, (_, k) => from + k).flatMap((first) =>
        combinations(of, size - 1, first + 1).map((rest) => [first, ...rest]),
      );

/** The solution of a square system, or undefined when there is none or more than one. */
function solve(matrix: number[][], right: number[]): number[] | undefined {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let at = 0; at < rows.length; at += 1) {
    const best = rows.findIndex((row, i) => i >= at && Math.abs(row[at]!) > 1e-9);
    if (best < 0) return undefined;
    [rows[at], rows[best]] = [rows[best]!, rows[at]!];
    rows.forEach((row, i) => {
      const factor = i === at ? 0 : row[at]! / rows[at]![at]!;
      row.forEach((_, k) => (row[k]! -= factor * rows[at]![k]!));
    });
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!);
}

/**
 * Greatest minus least number by visiting every corner of the region: the numbers of as many cells as there are
 * independent equations, the others being 0. Cells of no published union have no upper bound.
 */
function widthByCorners(truth: number[], published: number[][], asked: number[]): number {
  if (asked.some((cell) => !published.some((union) => union.includes(cell)))) return Infinity;
  const values: number[] = [];
  for (let rank = 0; rank <= truth.length; rank += 1) {
    for (const columns of combinations(truth.length, rank)) {
      for (const rows of combinations(published.length, rank)) {
        const matrix = rows.map((row) => columns.map((cell) => (published[row]!.includes(cell) ? 1 : 0)));
        const totals = published.map((union) => union.reduce((sum, cell) => sum + truth[cell]!, 0));
        const solution = solve(
          matrix,
          rows.map((row) => totals[row]!),
        );
        if (!solution) continue;
        const table = truth.map((_, cell) => solution[columns.indexOf(cell)] ?? 0);
        const sum = (union: number[]) => union.reduce((total, cell) => total + table[cell]!, 0);
        const agrees = published.every((union, at) => Math.abs(sum(union) - totals[at]!) < 1e-6);
        if (agrees && table.every((number) => number > -1e-9)) values.push(sum(asked));
      }
    }
  }
  return Math.max(...values) - Math.min(...values);
}

/** All whose bounds are too close, asked for one after the other. */
function allNarrow(truth: number[], published: number[][], asked: number[][], width: number): number[] {
  const found: number[] = [];
  let open = asked.map((_, at) => at);
  while (open.length > 0) {
    const { hidden } = narrowlyBound(
      truth,
      published,
      open.map((at) => asked[at]!),
      width,
    );
    const [first, ...others] = hidden.map((at) => open[at]!);
    if (first !== undefined) found.push(first);
    open = others;
  }
  return found;
}

describe('bounds of a hidden number', () => {
  test('are as far apart as the corners of the region say', () => {
    fc.assert(
      fc.property(puzzle, ({ truth, published, asked, width }) => {
        const narrow = asked.flatMap((union, at) =>
          widthByCorners(truth, published, union) < width - 1e-6 ? [at] : [],
        );
        expect(allNarrow(truth, published, asked, width)).toEqual(narrow);
        const found = narrowlyBound(truth, published, asked, width);
        const [first] = narrow;
        if (first === undefined) return;
        const decisive = published.filter((_, at) => found.by.includes(at));
        const all = widthByCorners(truth, published, asked[first]!);
        expect(widthByCorners(truth, decisive, asked[first]!)).toBeCloseTo(all, 6);
      }),
      { numRuns: 1500 },
    );
  });

  test('of 5 hidden beside 7 under a published 12 lie 12 apart, and no further', () => {
    expect(narrowlyBound([5, 7], [[0, 1]], [[0]], 12).hidden).toEqual([]);
    expect(narrowlyBound([5, 7], [[0, 1]], [[0]], 13)).toEqual({ hidden: [0], by: [0] });
  });

  test('close up where two published wholes cross', () => {
    // 5 + 7 = 12, 7 + 30 = 37, 30 + 1 = 31: the first is between 5 - 5 and 5 + 1.
    const published = [
      [0, 1],
      [1, 2],
      [2, 3],
    ];
    expect(narrowlyBound([5, 7, 30, 1], published, [[0]], 7).hidden).toEqual([0]);
    expect(narrowlyBound([5, 7, 30, 1], published, [[0]], 6).hidden).toEqual([]);
  });
});
