import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { sizeCodes, sizes } from '@observatory/data/sectors/sizes.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { demonstrationPopulation } from '../demonstration/population.ts';
import { designWave, type DesignRow } from './wave-design.ts';

const populations = new Map(
  partnerCodes.map((country) => [
    country as string,
    { source: 'test', cells: demonstrationPopulation(country) },
  ]),
);
const startOf = (size: string) => sizes.find(({ code }) => code === size)!.range[0];

const rows: fc.Arbitrary<DesignRow[]> = fc.array(
  fc
    .record({
      country: fc.constantFrom('FI', 'NL'),
      section: fc.constantFrom('C', 'F', 'G', 'P', 'A'),
      size: fc.constantFrom(...sizeCodes),
      more: fc.nat({ max: 8 }),
      known: fc.boolean(),
    })
    .map(({ more, known, ...row }) => ({ ...row, heads: known ? startOf(row.size) + more : NaN })),
  { minLength: 1, maxLength: 80 },
);

describe('the design of a wave', () => {
  test('does not depend on the order of the rows, to the last digit', () => {
    fc.assert(
      fc.property(
        rows.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          const [one, other] = [given, shuffled].map((each) => designWave('2026', each, populations));
          expect({ ...other!, cellOfRow: one!.cellOfRow }).toEqual(one);
        },
      ),
    );
  });

  test('counts heads and their squares; where only the class is known, the mean of the population', () => {
    const [cell] = demonstrationPopulation('FI').filter(
      ({ section, size }) => section === 'C' && size === 'S10_49',
    );
    const mean = cell!.persons / cell!.enterprises;
    const own = { country: 'FI', section: 'C', size: 'S10_49' } as const;
    const { counts } = designWave(
      '2026',
      [
        { ...own, heads: 12 },
        { ...own, heads: NaN },
      ],
      populations,
    );
    const found = counts.get('FI')!.find(({ section, size }) => section === 'C' && size === 'S10_49')!;
    expect(found).toMatchObject({ n: 2, heads: 12 + mean, squaredHeads: 144 + mean ** 2 });
  });

  test('respondents of a section without population have no weight and no stratum', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { cells, cellOfRow, countries } = designWave('2026', given, populations);
        given.forEach(({ section }, row) => {
          const cell = cells[cellOfRow[row]!]!;
          expect(cell.section).toBe(section);
          expect(cell.stratum === -1).toBe(section === 'A');
          expect(cell.unitWeight === 0).toBe(section === 'A');
        });
        for (const { country, uncoveredSections } of countries) {
          const some = given.some((row) => row.country === country && row.section === 'A');
          expect(uncoveredSections).toEqual(some ? ['A'] : []);
        }
      }),
    );
  });

  test('weights of the cells are the trimmed ones', () => {
    const cell = (section: string, enterprises: number) =>
      ({ section, size: 'S1_9', enterprises, persons: 4 * enterprises }) as const;
    const row = (section: string): DesignRow => ({ country: 'FI', section, size: 'S1_9', heads: 4 });
    const given = [...Array<DesignRow>(5).fill(row('C')), ...Array<DesignRow>(95).fill(row('F'))];
    const population = { source: 'test', cells: [cell('C', 6000), cell('F', 4000)] };
    const { cells } = designWave('2026', given, new Map([['FI', population]]));
    // Mean 100: C would weigh 1200 and is cut at 500; the other 3500 enterprises go to F.
    const [weights, perHead] = [cells.map((one) => one.unitWeight), cells.map((one) => one.employmentWeight)];
    expect(weights).toEqual([500, 7500 / 95]);
    expect(perHead.map((weight, at) => weight / weights[at]!)).toEqual([1, 1]);
  });
});
