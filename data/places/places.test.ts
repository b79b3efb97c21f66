import { describe, expect, test } from 'vitest';
import { languages } from '../messages/language.ts';
import {
  mapCountries,
  memberStates,
  officialPlaceByCode,
  otherCountries,
  unitedKingdom,
} from './countries.ts';
import { parsePartnerCode, partnerCountries } from './partner-countries.ts';
import { partnershipCodes, partnerships } from './partnership.ts';

describe('countries of official statistics', () => {
  const countries = [...memberStates, unitedKingdom, ...otherCountries];

  test('are the Union, its 27 members, the United Kingdom and others, no code twice', () => {
    expect(memberStates).toHaveLength(27);
    expect(officialPlaceByCode.size).toBe(countries.length + 1);
    for (const key of ['iso2', 'iso3'] as const)
      expect(new Set(countries.map((country) => country[key])).size).toBe(countries.length);
  });

  test('all have a place on the map; only Kosovo has no numeric code of ISO 3166', () => {
    expect(mapCountries.map(({ code }) => code)).toEqual(countries.map(({ code }) => code));
    const codes = mapCountries.flatMap(({ numeric }) => (numeric === undefined ? [] : [numeric]));
    expect(new Set(codes).size).toBe(countries.length - 1);
  });

  test('carry the code of Eurostat, which is the ISO code but for Greece and the United Kingdom', () => {
    const different = countries.filter(({ code, iso2 }) => code !== iso2);
    expect(different.map(({ code, iso2 }) => `${code} ${iso2}`)).toEqual(['EL GR', 'UK GB']);
  });

  // The ICU data of the run time are an independent source of country names (CLDR).
  test.each(languages)('have the names of CLDR in %s', (language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const { iso2, label } of countries)
      expect(label[language]).toBe(names.of(iso2)?.replace(' & ', ' and '));
  });
});

describe('partner countries', () => {
  test('stand in the order FI DE IT NL with their own code', () => {
    expect(partnerCountries.map(({ code, iso2 }) => [code, iso2])).toEqual([
      ['FI', 'FI'],
      ['DE', 'DE'],
      ['IT', 'IT'],
      ['NL', 'NL'],
    ]);
    expect(parsePartnerCode('NL')).toBe('NL');
    expect(parsePartnerCode('SE')).toBeUndefined();
  });

  test.each(languages)('are named in their place phrase in %s', (language) => {
    for (const { label, inPlace } of partnerCountries)
      expect(inPlace[language]).toContain(label[language].slice(0, 4));
  });
});

test('the two figures for all partners are told apart in every language', () => {
  expect(partnerships.map(({ code }) => code)).toEqual(partnershipCodes);
  const [pooled, equal] = partnerships;
  for (const language of languages)
    for (const key of ['label', 'shortLabel', 'inPlace', 'explanation'] as const)
      expect(pooled![key][language]).not.toBe(equal![key][language]);
});
