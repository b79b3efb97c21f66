import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeAxis, roundAxis } from './axis.ts';

test('the axis holds every value and zero, with few ticks at equal round steps', () => {
  const value = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), (values) => {
      const { from, to, ticks } = roundAxis(values);
      expect(from).toBeLessThanOrEqual(Math.min(0, ...values) + 1e-9);
      expect(to).toBeGreaterThanOrEqual(Math.max(0, ...values) - 1e-9);
      expect(to).toBeGreaterThan(from);
      expect(ticks).toContain(0);
      expect([ticks[0], ticks.at(-1)]).toEqual([from, to]);
      expect(ticks.length).toBeLessThanOrEqual(7);
      const step = ticks[1]! - ticks[0]!;
      for (const [k, tick] of ticks.entries()) expect(tick).toBeCloseTo(from + k * step);
    }),
  );
});

test('familiar cases', () => {
  expect(roundAxis([0.12, 0.73]).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  expect(roundAxis([-0.43, 0.78]).ticks).toEqual([-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]);
  expect(roundAxis([]).ticks).toEqual([0, 0.05, 0.1, 0.15, 0.2]);
});

test('an axis of any size holds every value with few ticks at equal steps', () => {
  const value = fc.double({ min: 0.001, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
      const { from, to, ticks } = freeAxis(values);
      const slack = 1e-6 * to;
      expect(from).toBeLessThanOrEqual(Math.min(...values) + slack);
      expect(to).toBeGreaterThanOrEqual(Math.max(...values) - slack);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect([ticks[0], ticks.at(-1)]).toEqual([from, to]);
      if (Math.min(...values) < Math.max(...values) / 2) expect(from).toBe(0);
    }),
  );
});

test('familiar axes of any size', () => {
  expect(freeAxis([45.6, 82.7]).ticks).toEqual([40, 50, 60, 70, 80, 90]);
  expect(freeAxis([2.9, 7.7]).ticks).toEqual([0, 2, 4, 6, 8]);
  expect(freeAxis([120_845, 1_153_508]).ticks).toEqual([0, 250_000, 500_000, 750_000, 1_000_000, 1_250_000]);
  expect(freeAxis([5]).ticks).toEqual([0, 1, 2, 3, 4, 5]);
  expect(freeAxis([]).ticks).toEqual(roundAxis([]).ticks);
});
