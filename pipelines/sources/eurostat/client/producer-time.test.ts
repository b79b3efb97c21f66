import fc from 'fast-check';
import { expect, test } from 'vitest';

import { producerTime } from './producer-time.ts';

test.each([
  ['04/03/26 11:00:00', '2026-03-04T10:00:00Z'],
  ['10/09/26 23:00:00', '2026-09-10T21:00:00Z'],
  ['29/03/2026 11:00:00', '2026-03-29T09:00:00Z'],
  ['2026-09-10T23:00:00+0200', '2026-09-10T21:00:00Z'],
  ['2026-03-12T23:00:00+01:00', '2026-03-12T22:00:00Z'],
  ['2026-03-12T23:00:00.000Z', '2026-03-12T23:00:00Z'],
  ['08.04.2025', '2025-04-08'],
  ['2025-04-08', '2025-04-08'],
])('%s is %s', (text, time) => expect(producerTime(text)).toBe(time));

test.each(['', '31.02.2025', '04/13/26 11:00:00', '2026-09-10T23:00:00', 'yesterday', '2026'])(
  '%s is no time of the service',
  (text) => expect(producerTime(text)).toBeUndefined(),
);

test('a moment is read back from the clock of Brussels, on every day of the year', () => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Brussels',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2040, 0, 1) }), (time) => {
      // 11:00 and 23:00 are when data are published; the hour that occurs twice in October is not.
      const published = new Date(time - (time % 86_400_000) + 10 * 3_600_000);
      const text = format.format(published).replace(',', '');
      expect(producerTime(text)).toBe(published.toISOString().replace('.000', ''));
    }),
  );
});
