import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { sizeCodes } from '../sectors/sizes.ts';
import { leaveUnweighted, weigh, type CellCount } from './weights.ts';
import { fsum } from './sums.ts';

const sections = ['C', 'D', 'F', 'G', 'H', 'J'];

const cells = fc
  .uniqueArray(
    fc.record({
      section: fc.constantFrom(...sections),
      size: fc.constantFrom(...sizeCodes),
      n: fc.nat({ max: 12 }),
      enterprises: fc.integer({ min: 0, max: 5000 }),
      mean: fc.integer({ min: 1, max: 400 }),
    }),
    { selector: ({ section, size }) => `${section}${size}`, minLength: 1, maxLength: 24 },
  )
  .map((rows) =>
    rows.map(({ mean, ...row }): CellCount => ({
      ...row,
      heads: row.n * mean,
      squaredHeads: row.n * mean ** 2,
      persons: row.enterprises * mean,
    })),
  );

describe('weights', () => {
  test('add up to the population of the sections that it covers', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const strata = weigh(given, 5);
        const covered = new Set(
          sections.filter(
            (section) => fsum(given.filter((c) => c.section === section).map((c) => c.enterprises)) > 0,
          ),
        );
        const population = fsum(
          given.filter(({ section }) => covered.has(section)).map((c) => c.enterprises),
        );
        expect(fsum(strata.map(({ enterprises }) => enterprises))).toBeCloseTo(population, 6);
        const answering = strata.filter(({ n }) => n > 0);
        const weighted = fsum(answering.map(({ n, unitWeight }) => n * unitWeight));
        if (fsum(strata.map(({ n }) => n)) > 0) expect(weighted).toBeCloseTo(population, 6);
        const persons = fsum(strata.flatMap((s) => s.cells.map((c) => c.persons)));
        const heads = fsum(answering.map((s) => s.employmentWeight * fsum(s.cells.map((c) => c.heads))));
        if (fsum(strata.map(({ n }) => n)) > 0) expect(heads).toBeCloseTo(persons, 4);
      }),
      { numRuns: 400 },
    );
  });

  test('every stratum reaches the floor where the country has that many respondents', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const strata = weigh(given, 5);
        const all = fsum(strata.map(({ n }) => n));
        for (const { n } of strata) expect(n).toBeGreaterThanOrEqual(Math.min(5, all));
      }),
    );
  });

  test('a thin cell joins the neighbouring size of its own sector', () => {
    const cell = (section: string, size: CellCount['size'], n: number): CellCount => ({
      section,
      size,
      n,
      heads: n,
      squaredHeads: n,
      enterprises: 100,
      persons: 100,
    });
    const strata = weigh(
      [cell('C', 'S1_9', 20), cell('C', 'S10_49', 9), cell('C', 'S50_249', 2), cell('D', 'S50_249', 6)],
      5,
    );
    const names = strata.map((s) => s.cells.map((c) => `${c.section}:${c.size}`).join(' + '));
    expect(names).toEqual(['C:S1_9', 'C:S10_49 + C:S50_249', 'D:S50_249']);
    expect(strata[1]!.unitWeight).toBe(200 / 11);
  });

  test('without a population every respondent counts once', () => {
    const strata = leaveUnweighted([
      { section: 'C', size: 'S1_9', n: 3, heads: 9, squaredHeads: 29, enterprises: 0, persons: 0 },
      { section: 'C', size: 'S10_49', n: 0, heads: 0, squaredHeads: 0, enterprises: 0, persons: 0 },
    ]);
    expect(strata).toHaveLength(1);
    expect(strata[0]).toMatchObject({ n: 3, unitWeight: 1, employmentWeight: 1, fraction: 0 });
  });
});
