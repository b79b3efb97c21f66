import fc from 'fast-check';
import { expect, test } from 'vitest';

import { standardise, standardisedDifference } from './standardise.ts';

const part = fc.record({
  value: fc.double({ min: 0, max: 1, noNaN: true }),
  standardError: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
  df: fc.integer({ min: 5, max: 500 }),
});

test('one class with the whole standard is that class', () => {
  fc.assert(
    fc.property(part, (one) => {
      const { value, standardError, df } = standardise([{ ...one, share: 1 }]);
      expect(value).toBe(one.value);
      expect(standardError).toBeCloseTo(one.standardError, 12);
      expect(df).toBeCloseTo(one.df, 6);
    }),
  );
});

test('two sides that differ only in structure do not differ when it is held fixed', () => {
  const classes = [
    { share: 0.8, value: 0.3, standardError: 0.02, df: 90 },
    { share: 0.2, value: 0.6, standardError: 0.03, df: 60 },
  ];
  const { value, pValue } = standardisedDifference(classes, classes);
  expect(value).toBe(0);
  expect(pValue).toBe(1);
});

test('the degrees of freedom lie between the smallest of a class and the sum of all', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (parts) => {
      const { df } = standardise(parts.map((one) => ({ ...one, share: 1 / parts.length })));
      expect(df).toBeGreaterThanOrEqual(Math.min(...parts.map((one) => one.df)) - 1e-9);
      expect(df).toBeLessThanOrEqual(parts.reduce((sum, one) => sum + one.df, 0) + 1e-9);
    }),
  );
});
