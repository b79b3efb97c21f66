import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';
import { cellName, type CellKey } from '@observatory/data/survey/cell.ts';
import { momentsByCell } from '@observatory/data/survey/cube.ts';
import type { WeightedCell } from '@observatory/data/survey/estimate.ts';
import fc from 'fast-check';

import { randomFor } from '../demonstration/random.ts';
import type { Person } from './disclosure-attack.ts';

/** Respondents of one measure, and whether its numerator is an amount. */
export type AttackedSurvey = { readonly people: readonly Person[]; readonly amounts: boolean };

/** One measure of a survey: cells of very unequal size, rare and common answers, amounts with giants among them. */
export const attackedSurvey = fc
  .record({
    countries: fc.subarray([...partnerCodes], { minLength: 1 }),
    sections: fc.subarray(['A', 'B', 'C', 'E', 'F', 'G', 'H', 'Q'], { minLength: 1 }),
    typical: fc.constantFrom(3, 8, 20, 60),
    likely: fc.constantFrom(0, 0.04, 0.4, 0.97, 1),
    amounts: fc.boolean(),
    seed: fc.nat(),
  })
  .map(({ countries, sections, typical, likely, amounts, seed }) => {
    const random = randomFor('disclosure', seed);
    const people = countries.flatMap((country) =>
      sections.flatMap((section) =>
        sizeCodes.flatMap((size): Person[] => {
          const weight = 1 + 400 * random.uniform();
          const n = random.chance(0.2) ? 0 : Math.round(typical * Math.exp(random.normal()));
          return Array.from({ length: n }, () => {
            const z = amounts ? Math.ceil(3 * Math.exp(2 * random.normal())) : 1;
            const x = random.chance(likely) ? Math.ceil(z * random.uniform()) : 0;
            return { country, section, size, weight, x, z };
          });
        }),
      ),
    );
    return { people, amounts };
  })
  .filter(({ people }) => people.length > 0);

/** The cell in which somebody stands. */
export const cellOf = ({ country, section, size }: Person): CellKey => ({
  wave: '2026',
  country,
  section,
  size: size as CellKey['size'],
});

/** Every cell in which somebody stands, in the order in which they come. */
export const cellsOf = (people: readonly Person[]): CellKey[] => [
  ...new Map(people.map((person) => [cellName(cellOf(person)), cellOf(person)])).values(),
];

/** The cells with the moments of their respondents, each cell a stratum of its own. */
export function weightedCellsOf(people: readonly Person[], cells: readonly CellKey[]): WeightedCell[] {
  const names = new Map(cells.map((cell, at) => [cellName(cell), at]));
  const cellOfRow = Int32Array.from(people, (person) => names.get(cellName(cellOf(person)))!);
  const moments = momentsByCell(
    { x: (row) => people[row]!.x, z: (row) => people[row]!.z },
    cellOfRow,
    cells.length,
  );
  return cells.map((_, at) => ({
    moments: moments[at]!,
    weight: people[cellOfRow.indexOf(at)]!.weight,
    stratum: at,
  }));
}
