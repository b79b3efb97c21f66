import { expect, test } from 'vitest';
import { movedTo } from './moved-addresses.server.ts';

test.each([
  ['/fi/country/fi', '?wave=2024', '/fi/country/FI?wave=2024'],
  ['/de/country/De', '', '/de/country/DE'],
  ['/en/skills/dig_data', '', '/en/skills/DIG_DATA'],
  ['/it/country', '', '/it'],
  ['/nl/skills', '', '/nl/frameworks'],
])('%s%s leads to %s', (pathname, search, to) => {
  expect(movedTo({ pathname, search })).toBe(to);
});

test.each([
  '/en',
  '/en/country/FI',
  '/en/skills/DIG_DATA',
  '/en/explore',
  '/api/v1/country/fi',
  '/country/fi',
])('%s stands where it is, and where something leads nothing leads on', (pathname) => {
  expect(movedTo({ pathname, search: '' })).toBeUndefined();
});
