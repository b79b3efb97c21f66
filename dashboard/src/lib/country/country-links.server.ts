import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { partnerCodes, partnerCountries } from '@observatory/data/places/partner-countries.ts';

/** The pages of the partner countries among some codes, in the order of the partners, with a word for all of them. */
export const countryLinks = (language: Language, codes: readonly string[] = partnerCodes) => ({
  title: countryTexts(language).t('country.nav'),
  countries: partnerCountries
    .filter(({ code }) => codes.includes(code))
    .map(({ code, label }) => ({ code, label: label[language] })),
});
