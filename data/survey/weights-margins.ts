import { sizeCodes } from '../sectors/sizes.ts';
import { fsum } from './sums.ts';
import type { CellCount, Stratum } from './weights.ts';

/** One section or size class of a country as the sample has it, as the weights make it, and as the population is. */
export type Margin = {
  readonly code: string;
  readonly respondents: number;
  /** Share of the respondents, of the sum of unit weights, and of the enterprises of the population; 0 to 1. */
  readonly sample: number;
  readonly weighted: number;
  readonly population: number;
};

/**
 * Distribution of the respondents of a country over sections or size classes before and after weighting, beside that of
 * the population. Only what the weights cover is counted: sections without a population stand aside.
 *
 * @param strata of one country, with any weights
 */
export function marginsOf(strata: readonly Stratum[], by: 'section' | 'size'): Margin[] {
  const cells = strata.flatMap(({ cells: own, unitWeight }) =>
    own.map((cell) => ({ cell, weight: unitWeight })),
  );
  const [respondents, weights, enterprises] = totalsOf(cells);
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
  return [...Map.groupBy(cells, ({ cell }) => cell[by] as string)]
    .map(([code, members]) => ({ code, totals: totalsOf(members) }))
    .sort((a, b) => placeOf(a.code) - placeOf(b.code) || (a.code < b.code ? -1 : 1))
    .map(({ code, totals: [n, weight, population] }) => ({
      code,
      respondents: n,
      sample: share(n, respondents),
      weighted: share(weight, weights),
      population: share(population, enterprises),
    }));
}

/** Size classes from small to large; sections have no place of their own and follow the alphabet. */
const placeOf = (code: string): number => sizeCodes.findIndex((size) => size === code);

/** Respondents, sum of their unit weights, and enterprises. */
const totalsOf = (cells: readonly { readonly cell: CellCount; readonly weight: number }[]) =>
  [
    fsum(cells.map(({ cell }) => cell.n)),
    fsum(cells.map(({ cell, weight }) => cell.n * weight)),
    fsum(cells.map(({ cell }) => cell.enterprises)),
  ] as const;
