import { takeAwayTexts } from '@observatory/data/messages/take-away-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { parsePartnerCode, partnerCountries } from '@observatory/data/places/partner-countries.ts';
import type { Cookies } from '@sveltejs/kit';

import { countryCookie, countryOfAddress } from './country-of-address.ts';

/**
 * The country that a reader chose last, as an offer: an address that names no country stays the view that it is. None
 * where the address names one, or nothing was chosen.
 */
export function rememberedCountry(
  url: URL,
  cookies: Cookies,
  language: Language,
): { code: string; label: string } | undefined {
  const code = parsePartnerCode(cookies.get(countryCookie) ?? '');
  if (!code || url.searchParams.has('country')) return undefined;
  const country = partnerCountries.find((one) => one.code === code)!.label[language];
  return { code, label: takeAwayTexts(language).t('offer.country', { country }) };
}

/** Keeps the country that an address asks for, for a year, so that it can be offered where an address names none. */
export function rememberCountry(cookies: Cookies, url: URL): void {
  const country = parsePartnerCode(countryOfAddress(url) ?? '');
  if (country)
    cookies.set(countryCookie, country, {
      path: '/',
      maxAge: 365 * 24 * 60 * 60,
      sameSite: 'lax',
      secure: url.protocol === 'https:',
    });
}
