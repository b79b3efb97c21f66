import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundAxis } from './axis.ts';

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
