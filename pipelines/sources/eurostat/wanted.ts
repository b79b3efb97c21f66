import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';
import { officialPlaceByCode } from '@observatory/data/places/countries.ts';

import type { Selection } from './client/addresses.ts';
import type { Wanted } from './client/fetch-dataset.ts';

/** Places whose values are kept: the Union, its members and other countries, no aggregate that changes. */
export const wantedPlaces: readonly string[] = [...officialPlaceByCode.keys()];

/** The codes that an indicator needs of each dimension of its dataset, those of its divisor too. */
export function neededCodes(indicator: OfficialIndicator): Selection {
  const { filters, breakdowns, dividedBy = {} } = indicator;
  const fixed = Object.entries(filters).map(([dimension, code]): [string, string[]] => [
    dimension,
    [...new Set([code, dividedBy[dimension] ?? code])],
  ]);
  const open = breakdowns.map(({ dimension, codes }): [string, string[]] => [dimension, Object.keys(codes)]);
  return Object.fromEntries([...fixed, ...open]);
}

/** What is asked of a dataset: every code that one of its indicators needs, of the places that are kept. */
export function wantedOf(dataset: string, indicators: readonly OfficialIndicator[]): Wanted {
  const selection: Record<string, string[]> = {};
  for (const indicator of indicators) {
    for (const [dimension, codes] of Object.entries(neededCodes(indicator))) {
      selection[dimension] = [...new Set([...(selection[dimension] ?? []), ...codes])];
    }
  }
  const dimensions = Object.keys(selection).length + 1;
  return { dataset, dimensions, selection: { ...selection, geo: wantedPlaces } };
}

/** The indicators of each dataset that the service publishes, in the order of the registry. */
export function byDataset(
  indicators: readonly OfficialIndicator[],
): ReadonlyMap<string, readonly OfficialIndicator[]> {
  return Map.groupBy(
    indicators.filter(({ shippedOnly }) => !shippedOnly),
    ({ dataset }) => dataset,
  );
}
