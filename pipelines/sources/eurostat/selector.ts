import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';
import { breakdownOf, partOf } from '@observatory/data/indicators/official/select.ts';

/** The part that a series of a dataset has in an indicator. */
export type SeriesPart = {
  readonly indicator: OfficialIndicator;
  readonly part: 'value' | 'divisor';
  readonly breakdown: string;
  /** `key=value;…` of all dimensions but place, by name of the dimension. */
  readonly dimensions: string;
};

/** The indicators that the series with these codes belongs to. */
export type Selector = (codes: readonly string[]) => readonly SeriesPart[];

/**
 * Tells the indicators of a series from its codes, worked out once per series: a whole table has the same codes
 * again for every period and place.
 *
 * @param dimensions of the file, in its order, in small letters
 * @param indicators whose dimensions are all among them
 */
export function selectorOf(
  dimensions: readonly string[],
  indicators: readonly OfficialIndicator[],
): Selector {
  const place = dimensions.indexOf('geo');
  const known = new Map<string, readonly SeriesPart[]>();
  return (codes) => {
    const key = codes.toSpliced(place, 1).join('\u001f');
    const before = known.get(key);
    if (before) return before;
    const own = Object.fromEntries(dimensions.map((dimension, at) => [dimension, codes[at]!]));
    const found = indicators.flatMap((indicator) => {
      const part = partOf(indicator, own);
      if (part === undefined) return [];
      return [{ indicator, part, breakdown: breakdownOf(indicator, own), dimensions: dimensionsText(own) }];
    });
    known.set(key, found);
    return found;
  };
}

const dimensionsText = (codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes)
    .filter(([dimension]) => dimension !== 'geo')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join(';');
