import { partnerCodes } from '@observatory/data/places/partner-countries.ts';

/**
 * The dimensions of a page about one country in one wave, the newest wave first and usual.
 *
 * @param waves waves of the release, oldest first
 */
export const countryAndWave = (waves: readonly string[]) => ({
  country: { codes: partnerCodes, usual: 'FI' },
  wave: { codes: waves.toReversed(), usual: waves.at(-1) ?? '' },
});
