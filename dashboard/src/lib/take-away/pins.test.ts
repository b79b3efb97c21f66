import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPins, parsePins, printPins, type Pin } from './pins.ts';

const pin = fc.record({
  view: fc
    .tuple(
      fc.constantFrom('/en', '/fi/explore', '/de/country/DE'),
      fc.constantFrom('', '?wave=2024&a=FI.ALL'),
    )
    .map((parts) => parts.join('')),
  title: fc.string({ maxLength: 300 }),
  at: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
    .map((date) => date.toISOString()),
});

test('what is exported can be imported', () => {
  fc.assert(
    fc.property(fc.array(pin), (pins) => {
      expect(parsePins(printPins(pins))).toEqual(pins);
    }),
  );
});

test.each([
  'https://elsewhere.example/en/explore',
  '//elsewhere.example/en',
  'javascript:alert(1)',
  '/en/explore with spaces',
  '/en\\..\\elsewhere',
  '/api/v1/estimates.json',
])('%s is no view, and is left out', (view) => {
  expect(parsePins(JSON.stringify({ pins: [{ view, title: 'x', at: '2026-01-01' }] }))).toEqual([]);
});

test.each(['', 'null', '[]', '{"pins":1}', '{"pins":'])('“%s” holds no list', (text) => {
  expect(parsePins(text)).toBeUndefined();
});

test('a view is in a list once, and lists keep their order', () => {
  fc.assert(
    fc.property(fc.array(pin), fc.array(pin), (one, other) => {
      const first = joinPins([], one);
      const joined = joinPins(first, other);
      expect(joined.slice(0, first.length)).toEqual(first);
      expect(new Set(joined.map(({ view }: Pin) => view)).size).toBe(joined.length);
    }),
  );
});
