import { partnerCountries } from '../places/partner-countries.ts';
import { partnerships } from '../places/partnership.ts';
import { sectorByCode } from '../sectors/sectors.ts';
import type { Language } from './language.ts';

/** What a country, the partnership or a sector that has a brief is called, alone and in a list. */
export const briefPlaceName = (place: string, language: Language): string =>
  [...partnerCountries, ...partnerships].find(({ code }) => code === place)?.label[language] ??
  sectorByCode.get(place)?.label[language] ??
  place;
