import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { Quality } from '../contract/quality.ts';
import { sizeCodes } from '../sectors/sizes.ts';
import { describeResponse, preferred } from './weights-publication.ts';
import { keepsFewSecret, publishResponse } from './weights-secrecy.ts';
import type { CellCount } from './weights.ts';

const limits = { confidentialBelow: 10, unreliableBelow: 30 };

const cell = (section: string, size: CellCount['size'], n: number, enterprises = 1000): CellCount => ({
  section,
  size,
  n,
  heads: n * 8,
  squaredHeads: n * 64,
  enterprises,
  persons: enterprises * 8,
});

/** Countries of the size that partners' surveys have: most cells with few respondents. */
const countries: fc.Arbitrary<CellCount[]> = fc
  .uniqueArray(
    fc.record({
      section: fc.constantFrom('B', 'C', 'E', 'F', 'G', 'J', 'Q'),
      size: fc.constantFrom(...sizeCodes),
      n: fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 15 }), fc.nat({ max: 120 })),
      enterprises: fc.oneof(fc.constant(0), fc.integer({ min: 120, max: 60_000 })),
    }),
    { selector: ({ section, size }) => `${section}${size}`, minLength: 1, maxLength: 20 },
  )
  .map((rows) => rows.map(({ section, size, n, enterprises }) => cell(section, size, n, enterprises)));

const respondentsOf = (cells: readonly CellCount[], by: 'section' | 'size', code: string) =>
  cells.filter((one) => one[by] === code).reduce((sum, { n }) => sum + n, 0);

describe('the description of a country’s response', () => {
  test('tells the respondents of a cell as none, few, unreliable or enough', () => {
    const cells = [0, 1, 9, 10, 29, 30, 500].map((n, at) => cell('CDFGHIJ'[at]!, 'S1_9', n));
    const { response } = describeResponse(cells, true, limits, 'full');
    expect(response).toEqual({ atLeast: [0, 1, 1, 10, 10, 30, 30], below: [1, 10, 10, 30, 30, null, null] });
  });

  test('rounds shares in steps worth ten respondents, and leaves margins of few respondents out', () => {
    fc.assert(
      fc.property(countries, (cells) => {
        const { step, margins } = describeResponse(cells, true, limits, 'full');
        fc.pre(step !== undefined);
        const covered = new Set(margins!.sections.code);
        const counted = cells.filter(({ section }) => covered.has(section));
        expect(step! * counted.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(10 - 1e-9);
        for (const [by, { code, sample, weighted }] of [
          ['section', margins!.sections],
          ['size', margins!.sizes],
        ] as const) {
          for (const at of code.keys()) {
            const n = respondentsOf(counted, by, code[at]!);
            expect(sample[at] === null).toBe(n > 0 && n < 10);
            for (const share of [sample[at], weighted[at]]) {
              if (share !== null)
                expect(Math.abs(share! / step! - Math.round(share! / step!))).toBeLessThan(1e-9);
            }
          }
        }
      }),
    );
  });

  test('at its least says the same whoever answered', () => {
    fc.assert(
      fc.property(countries, (cells) => {
        const others = cells.map((one) => ({ ...one, n: one.n * 3 + 1, heads: one.heads + 7 }));
        expect(describeResponse(others, true, limits, 'population')).toEqual(
          describeResponse(cells, true, limits, 'population'),
        );
      }),
    );
  });

  test('gives weights in preferred numbers that leave their divisor open', () => {
    expect([0.7, 1.2, 1.3, 18, 47, 300, 52_000].map(preferred)).toEqual([0.63, 1, 1.6, 16, 40, 250, 63_000]);
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1e6 }), fc.integer({ min: 5, max: 200 }), (enterprises, n) => {
        const told = preferred(enterprises / n);
        const possible = Array.from({ length: 400 }, (_, at) => at + 1).filter(
          (other) => preferred(enterprises / other) === told,
        );
        expect(possible.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('what is published of a country', () => {
  test('fits the contract', () => {
    fc.assert(
      fc.property(countries, fc.boolean(), (cells, weighted) => {
        const quality = {
          ...publishResponse(cells, weighted, limits),
          doNotKnow: { indicator: [], item: [], share: [] },
        };
        expect(v.parse(Quality, quality)).toEqual(quality);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves every small number open, when all tables of the same total are gone through', () => {
    const few = fc.integer({ min: 0, max: 9 });
    const large = fc.integer({ min: 10, max: 60 });
    const enterprises = fc.integer({ min: 120, max: 60_000 });
    let told = 0;
    fc.assert(
      fc.property(
        few,
        few,
        few,
        large,
        fc.tuple(enterprises, enterprises, enterprises, enterprises),
        (...given) => {
          const [a, b, c, d, sizes] = given;
          const cellsOf = (counts: readonly number[]) =>
            counts.map((n, at) => ({
              ...cell(at < 2 ? 'C' : 'F', at % 2 === 0 ? 'S1_9' : 'S10_49', n, sizes[at]!),
              heads: 100,
              squaredHeads: 900,
            }));
          const cells = cellsOf([a, b, c, d]);
          const published = publishResponse(cells, true, limits);
          if (published.detail === 'population') return;
          told += 1;
          const text = JSON.stringify(published);
          const possible = [new Set<number>(), new Set<number>(), new Set<number>()];
          const inBand = (n: number) => (n === 0 ? [0] : [1, 2, 3, 4, 5, 6, 7, 8, 9]);
          for (const x of inBand(a))
            for (const y of inBand(b))
              for (const z of inBand(c)) {
                const rest = a + b + c + d - x - y - z;
                if (rest < 10) continue;
                const other = describeResponse(cellsOf([x, y, z, rest]), true, limits, published.detail);
                if (JSON.stringify(other) === text) [x, y, z].forEach((n, at) => possible[at]!.add(n));
              }
          [a, b, c].forEach((n, at) => {
            if (n > 0) expect(possible[at]!.size).toBeGreaterThanOrEqual(2);
          });
        },
      ),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(10);
  });

  test('four cells with one respondent each, known by what they were merged with, are not told', () => {
    const small = sizeCodes.map((size) => cell('B', size, 1));
    const large = [
      cell('C', 'S1_9', 40),
      cell('C', 'S10_49', 35),
      cell('F', 'S1_9', 60),
      cell('F', 'S10_49', 44),
    ];
    const published = publishResponse([...small, ...large], true, limits);
    // B is merged with C, so it has less than five respondents; in four cells that have some, that is one each.
    expect(['full', 'coarse']).not.toContain(published.detail);
    expect(published.strata?.ofCell).toBeUndefined();
  });

  test('a total that leaves one choice tells nothing at all', () => {
    const published = publishResponse([cell('C', 'S1_9', 10), cell('C', 'S10_49', 1)], true, limits);
    expect(published.detail).toBe('population');
    expect(published.response).toBeUndefined();
    expect(published.weights).toBeUndefined();
  });

  test('an unweighted country has bands and no weights', () => {
    const cells = ['C', 'F', 'G'].flatMap((section) =>
      sizeCodes.map((size, at) => cell(section, size, 12 * at + 5, 0)),
    );
    const published = publishResponse(cells, false, limits);
    expect(published).toMatchObject({ detail: 'bands' });
    expect(published.weights).toBeUndefined();
    expect(new Set(published.cells.enterprises)).toEqual(new Set([null]));
  });

  test('a description that says too much is found out', () => {
    const cells = [
      cell('C', 'S1_9', 40),
      cell('C', 'S10_49', 35),
      cell('F', 'S1_9', 4),
      cell('F', 'S10_49', 7),
    ];
    const everything = (given: readonly CellCount[]) => [given.map(({ n }) => n)];
    const totals = (given: readonly CellCount[]) => [respondentsOf(given, 'section', 'F')];
    const nothing = () => [];
    expect(keepsFewSecret(cells, everything, limits)).toBe(false);
    expect(keepsFewSecret(cells, totals, limits)).toBe(true);
    expect(keepsFewSecret([...cells.slice(0, 2), cell('F', 'S1_9', 4)], totals, limits)).toBe(false);
    expect(keepsFewSecret(cells, nothing, limits)).toBe(true);
  });
});
