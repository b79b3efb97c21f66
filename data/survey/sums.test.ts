import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fsum, fsumOver } from './sums.ts';

test('keeps what plain addition loses', () => {
  expect(fsum([1, 1e100, 1, -1e100])).toBe(2);
  expect(fsum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  expect(fsum([])).toBe(0);
});

test('the order of the numbers does not matter beyond the last digit', () => {
  const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(numbers, (xs) => {
      const scale = fsum(xs.map(Math.abs));
      expect(Math.abs(fsum(xs) - fsum(xs.toSorted((a, b) => a - b)))).toBeLessThanOrEqual(2.3e-16 * scale);
    }),
  );
});

test('integers far beyond the digits of one double add up exactly', () => {
  const integers = fc.array(fc.bigInt({ min: -(2n ** 52n), max: 2n ** 52n }), { maxLength: 100 });
  fc.assert(
    fc.property(integers, (xs) => {
      const numbers = xs.map(Number);
      expect(fsumOver(numbers.length, (i) => numbers[i]!)).toBe(Number(xs.reduce((a, b) => a + b, 0n)));
    }),
  );
});

test('infinity and NaN are passed on', () => {
  expect(fsum([1, Infinity])).toBe(Infinity);
  expect(fsum([1, NaN])).toBeNaN();
});
