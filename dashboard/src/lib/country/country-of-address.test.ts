import { expect, test } from 'vitest';
import { countryOfAddress } from './country-of-address.ts';

test.each([
  ['/fi/explore?country=FI', 'FI'],
  ['/fi/explore?indicator=skill_gap&country=DE&wave=2024', 'DE'],
  ['/de/country/IT?wave=2024', 'IT'],
  ['/de/explore?country=POOLED', undefined],
  ['/de/official?country=FI~DE', undefined],
  ['/de/official?focuscountry=FI', undefined],
  ['/de/country', undefined],
  ['/en', undefined],
])('%s asks for %s', (address, country) => {
  expect(countryOfAddress(new URL(address, 'http://observatory.test'))).toBe(country);
});
