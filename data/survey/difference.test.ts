import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { differenceOf, judgeDifferences } from './difference.ts';
import { relatePlaces } from './relate.ts';

describe('differences', () => {
  test('of two schools’ types, as R has it (survey 4.1, apistrat, api00 of E and H)', () => {
    // svyby(~api00, ~stype) with svycontrast on disjoint strata: 674.43 - 625.82, df 147 of the union.
    const e = { value: 674.43, standardError: 12.4938, df: 99 };
    const h = { value: 625.82, standardError: 15.3395, df: 49 };
    const { value, standardError, pValue } = differenceOf(e, h);
    expect(value).toBeCloseTo(48.61, 6);
    expect(standardError).toBeCloseTo(Math.hypot(12.4938, 15.3395), 10);
    expect(pValue).toBeCloseTo(0.015, 3);
  });

  test('an interval without zero and an unadjusted p below 5 % are the same thing', () => {
    const side = fc.record({
      value: fc.double({ min: 0, max: 1, noNaN: true }),
      standardError: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      df: fc.integer({ min: 10, max: 900 }),
    });
    fc.assert(
      fc.property(side, side, (a, b) => {
        const { interval, pValue, value } = differenceOf(a, b);
        fc.pre(Math.abs(pValue - 0.05) > 1e-9 && Math.abs(value) > 1e-9);
        expect(interval.low > 0 || interval.high < 0).toBe(pValue < 0.05);
      }),
    );
  });

  test('many tests on a page make verdicts harder to reach, never easier', () => {
    const one = differenceOf(
      { value: 0.5, standardError: 0.04, df: 80 },
      { value: 0.4, standardError: 0.03, df: 80 },
    );
    expect(judgeDifferences([one])[0]!.verdict).toBe('higher');
    const idle = differenceOf(
      { value: 0.5, standardError: 0.04, df: 80 },
      { value: 0.49, standardError: 0.03, df: 80 },
    );
    expect(judgeDifferences([one, ...Array<typeof idle>(21).fill(idle)])[0]!.verdict).toBe(
      'cannot_be_told_apart',
    );
  });

  test('two unanimous samples are not told apart by a spread that is not there', () => {
    const none = { value: 0, standardError: 0, df: 40 };
    expect(judgeDifferences([differenceOf({ ...none, value: 1 }, none)])[0]!.verdict).toBe(
      'cannot_be_told_apart',
    );
  });
});

describe('places of the lattice', () => {
  const place = (country: string, sector = 'ALL', size = 'ALL', wave = '2026') => ({
    wave,
    country,
    sector,
    size,
  });
  test.each([
    [place('FI'), place('DE'), { kind: 'disjoint' }],
    [place('FI'), place('FI', 'ALL', 'ALL', '2024'), { kind: 'disjoint' }],
    [place('FI'), place('FI'), { kind: 'same' }],
    [place('FI'), place('POOLED'), { kind: 'part', inner: 'a', dimension: 'country' }],
    [place('EQUAL'), place('FI'), { kind: 'part', inner: 'b', dimension: 'country' }],
    [place('EQUAL'), place('POOLED'), { kind: 'overlapping' }],
    [place('FI', 'C'), place('FI'), { kind: 'part', inner: 'a', dimension: 'sector' }],
    [place('FI', 'C'), place('FI', 'B-E'), { kind: 'overlapping' }],
    [place('FI', 'C'), place('FI', 'F'), { kind: 'disjoint' }],
    [place('FI', 'C'), place('FI', 'ALL', 'S1_9'), { kind: 'overlapping' }],
    [place('FI', 'C', 'S10_49'), place('FI', 'ALL', 'S1_9'), { kind: 'disjoint' }],
    [place('FI', 'C'), place('POOLED'), { kind: 'overlapping' }],
  ])('%j and %j', (a, b, expected) => {
    expect(relatePlaces(a, b)).toEqual(expected);
  });
});
