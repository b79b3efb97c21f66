import type { Manifest, WaveCountry } from '@observatory/data/contract/manifest.ts';
import type { QualityKey } from '@observatory/data/messages/quality-texts.ts';
import { qualityTexts } from '@observatory/data/messages/quality-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { numbers, type Numbers } from '@observatory/data/messages/numbers.ts';
import type { Values } from '@observatory/data/messages/catalogue.ts';
import { partnerCountries } from '@observatory/data/places/partner-countries.ts';
import { sectorByCode } from '@observatory/data/sectors/sectors.ts';
import { sizes } from '@observatory/data/sectors/sizes.ts';

/** What every part of the page writes with: the words and numbers of its language, and what it is about. */
export type QualityContext = {
  readonly language: Language;
  readonly t: (key: QualityKey, values?: Values) => string;
  readonly write: Numbers;
  readonly wave: string;
  readonly inPlace: string;
  readonly country: WaveCountry;
  readonly thresholds: Manifest['thresholds'];
};

/** The context of a country of a wave in a language. @throws RangeError when the country is no partner */
export function qualityContext(
  language: Language,
  given: Pick<QualityContext, 'wave' | 'country' | 'thresholds'>,
): QualityContext {
  return {
    ...given,
    language,
    t: qualityTexts(language).t,
    write: numbers(language),
    inPlace: inPlaceOfPartner(given.country.country, language),
  };
}

/** `in Finland`. @throws RangeError when the code is no partner's */
export function inPlaceOfPartner(country: string, language: Language): string {
  const partner = partnerCountries.find(({ code }) => code === country);
  if (!partner) throw new RangeError(`no partner ${country}`);
  return partner.inPlace[language];
}

/** A section by its name; a letter that is none stands for itself. */
export const sectionLabel = (code: string, language: Language): string =>
  sectorByCode.get(code)?.label[language] ?? code;

export const sizeLabel = (code: string, language: Language): string =>
  sizes.find((size) => size.code === code)?.label[language] ?? code;

/** A share with as many decimals as given: `0.3 %`. */
export const percentWith = (share: number, digits: number, write: Numbers): string =>
  `${write.decimal(share * 100, digits)}\u00A0%`;

/** A design effect or a weight with no more decimals than it was rounded to. */
export const asRounded = (value: number, write: Numbers): string =>
  Number.isInteger(value) ? write.count(value) : write.decimal(value, `${value}`.split('.')[1]?.length ?? 0);
