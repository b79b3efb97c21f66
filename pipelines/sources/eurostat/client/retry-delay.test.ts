import fc from 'fast-check';
import { expect, test } from 'vitest';

import { retryAfter, retryDelay } from './retry-delay.ts';

const limits = { firstWait: 1000, longestWait: 60_000 };
const attempt = fc.integer({ min: 1, max: 40 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('the wait grows, stays below the longest, and is never below half of its bound', () => {
  fc.assert(
    fc.property(attempt, chance, (at, drawn) => {
      const bound = Math.min(1000 * 2 ** (at - 1), 60_000);
      const wait = retryDelay(at, undefined, drawn, limits);
      expect(wait).toBeGreaterThanOrEqual(bound / 2);
      expect(wait).toBeLessThanOrEqual(bound);
    }),
  );
});

test('what the service asks for is waited, but not for ever', () => {
  expect(retryDelay(1, 7000, 0.5, limits)).toBe(7000);
  expect(retryDelay(9, 0, 0.5, limits)).toBe(0);
  expect(retryDelay(1, 3_600_000, 0.5, limits)).toBe(60_000);
});

test('Retry-After is seconds or a date', () => {
  const now = Date.parse('2026-10-05T10:00:00Z');
  expect(retryAfter('120', now)).toBe(120_000);
  expect(retryAfter('Mon, 05 Oct 2026 10:00:30 GMT', now)).toBe(30_000);
  expect(retryAfter('Mon, 05 Oct 2026 09:00:00 GMT', now)).toBe(0);
  expect(retryAfter('soon', now)).toBeUndefined();
  expect(retryAfter(undefined, now)).toBeUndefined();
});
