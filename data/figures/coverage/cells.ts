import type { CoverageAnswer } from '../../contract/coverage.ts';
import type { CoverageMark } from './figure.ts';

/** A row of the answer of the interface. */
export type CoverageEntry = {
  readonly sector: string;
  readonly size: string;
  readonly atLeast: number | null;
  readonly below: number | null;
  readonly enterprises: number | null;
  readonly shareAtLeast: number | null;
  readonly shareAtMost: number | null;
  readonly shown: number;
  readonly lowBase: number;
  readonly hiddenReliability: number;
  readonly hiddenConfidentiality: number;
  readonly neededLowBase: number | null;
  readonly neededShown: number | null;
};

/** The rows of a country and wave in the order of the answer. */
export const entriesOf = (
  { columns }: CoverageAnswer,
  { country, wave }: { readonly country: string; readonly wave: string },
): CoverageEntry[] =>
  columns.sector.flatMap((sector, row) =>
    columns.country[row] === country && columns.wave[row] === wave
      ? [
          {
            sector,
            size: columns.size[row]!,
            atLeast: columns.answers_at_least[row]!,
            below: columns.answers_below[row]!,
            enterprises: columns.enterprises[row]!,
            shareAtLeast: columns.share_at_least[row]!,
            shareAtMost: columns.share_at_most[row]!,
            shown: columns.shown[row]!,
            lowBase: columns.low_base[row]!,
            hiddenReliability: columns.hidden_reliability[row]!,
            hiddenConfidentiality: columns.hidden_confidentiality[row]!,
            neededLowBase: columns.needed_low_base[row]!,
            neededShown: columns.needed_shown[row]!,
          },
        ]
      : [],
  );

/**
 * What can be shown of a cell.
 *
 * @param hasPopulation whether the country has a population table, so that a cell that is not in it has no enterprises
 */
export function markOfCell(entry: CoverageEntry, hasPopulation: boolean): CoverageMark {
  if (entry.shown > 0) return 'shown';
  if (entry.lowBase > 0) return 'low_base';
  const hidden = entry.hiddenReliability + entry.hiddenConfidentiality;
  const isEmpty = entry.atLeast === null ? hidden === 0 : entry.below === 1;
  if (!isEmpty) return 'hidden';
  return hasPopulation && !entry.enterprises ? 'no_population' : 'nobody';
}

/** What ten more answers do for a cell of which nothing is shown: enough for certain, perhaps, or not. */
export type TenMore = 'sure' | 'perhaps' | 'no';

export function tenMore({ atLeast, below }: CoverageEntry, enough: number): TenMore {
  if (atLeast !== null && atLeast + 10 >= enough) return 'sure';
  return below === null || below - 1 + 10 >= enough ? 'perhaps' : 'no';
}

/**
 * Cells of which nothing is shown for want of answers and which have enough enterprises to ask: the nearest to the
 * threshold first, and of equally near ones those that stand for most enterprises.
 *
 * @param enough respondents from which on a figure is shown
 */
export const mostHelped = (
  entries: readonly CoverageEntry[],
  enough: number,
  hasPopulation: boolean,
): CoverageEntry[] =>
  entries
    .filter((entry) => ['hidden', 'nobody'].includes(markOfCell(entry, hasPopulation)))
    .filter(({ neededLowBase }) => neededLowBase !== null && neededLowBase > 0)
    .filter(({ enterprises }) => enterprises === null || enterprises >= enough)
    .sort((a, b) => a.neededLowBase! - b.neededLowBase! || (b.enterprises ?? 0) - (a.enterprises ?? 0));
