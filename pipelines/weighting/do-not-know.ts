import type { Quality } from '@observatory/data/contract/quality.ts';
import { itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { gapNotKnown, levelNotKnown } from '@observatory/data/indicators/do-not-know.ts';
import type { WaveCube } from '@observatory/data/survey/lattice.ts';
import { isConfidential, type Thresholds } from '@observatory/data/survey/status.ts';
import { fsum } from '@observatory/data/survey/sums.ts';

type Rates = Quality['doNotKnow'];
type Cube = Pick<WaveCube, 'cells' | 'moments'>;

/**
 * Weighted share of employers that answer "do not know" to the main questions, by country, in whole per cent as 0 to 1.
 * An item is left out (null) in every country of the wave when its base is confidential in one: the partnership's
 * figure and the others would give that one away.
 */
export function doNotKnowRates(cube: Cube, thresholds: Thresholds): Map<string, Rates> {
  const countries = [...new Set(cube.cells.map(({ country }) => country))];
  const asked = [gapNotKnown, levelNotKnown].flatMap((indicator) =>
    itemsOf(indicator).map((item) => ({ indicator, item })),
  );
  const rates = new Map<string, Rates>(
    countries.map((country) => [country, { indicator: [], item: [], share: [] }]),
  );
  for (const { indicator, item } of asked) {
    const moments = cube.moments(indicator, item);
    const openAtZero = indicator.openAtZero?.(item) ?? false;
    const found = countries.map((country) => answersOf(country, cube, moments, openAtZero));
    const secret = found.some(({ base }) => isConfidential(base, thresholds));
    for (const [at, country] of countries.entries()) {
      const { base, notKnown } = found[at]!;
      const rate = rates.get(country)!;
      rate.indicator.push(indicator.id);
      rate.item.push(item);
      rate.share.push(secret || base.n === 0 ? null : Math.round((100 * notKnown) / base.sums[0]!) / 100);
    }
  }
  return rates;
}

/** The base of a country as confidentiality sees it, and the weighted sum of those who do not know. */
function answersOf(
  country: string,
  { cells }: Cube,
  moments: ReturnType<WaveCube['moments']>,
  openAtZero: boolean,
) {
  const own = cells.flatMap((cell, at) =>
    cell.country === country && cell.unitWeight > 0 ? [{ weight: cell.unitWeight, of: moments[at]! }] : [],
  );
  const base = {
    n: fsum(own.map(({ of }) => of.n)),
    sums: [fsum(own.map(({ weight, of }) => weight * of.z))],
    tops: [Math.max(0, ...own.map(({ weight, of }) => weight * of.maxZ))],
    answers: [
      {
        openAtZero,
        nx: fsum(own.map(({ of }) => of.nx)),
        x: fsum(own.map(({ of }) => of.x)),
        z: fsum(own.map(({ of }) => of.z)),
      },
    ],
  };
  return { base, notKnown: fsum(own.map(({ weight, of }) => weight * of.x)) };
}
