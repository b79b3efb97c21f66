import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDesign } from './design.ts';
import { allRows, maskOf } from './domain.ts';
import type { Confidence } from './estimate.ts';
import { quantile, type QuantileRule } from './quantile.ts';
import { samples } from './simulated.ts';

const confidence: Confidence = { method: 't', level: 0.95, df: 'design' };

function at(weights: number[], values: number[], p: number, rule: QuantileRule) {
  const design = buildDesign({ rows: values.length, weights: Float64Array.from(weights) });
  return quantile(design, allRows(design), Float64Array.from(values), p, rule, confidence).estimate;
}

test('the three rules at and beside exact equality', () => {
  const weights = [1, 1, 2];
  expect(at(weights, [10, 20, 30], 0.25, 'math')).toBe(10);
  expect(at(weights, [10, 20, 30], 0.25, 'school')).toBe(15);
  expect(at(weights, [10, 20, 30], 0.26, 'math')).toBe(20);
  expect(at(weights, [10, 20, 30], 0.26, 'school')).toBe(20);
  expect(at(weights, [10, 20, 30], 0.1, 'math')).toBe(10);
  expect(at(weights, [10, 20, 30], 1, 'school')).toBe(30);
  // hf7: the values stand at 0, 1/2 and 1.
  expect(at(weights, [10, 20, 30], 0.25, 'hf7')).toBe(15);
  expect(at(weights, [10, 20, 30], 0.75, 'hf7')).toBe(25);
});

test('shares that are equal but for rounding count as equal', () => {
  const tenth = Array.from({ length: 10 }, () => 0.1);
  const values = tenth.map((_, k) => k + 1);
  expect(at(tenth, values, 0.3, 'school')).toBe(3.5);
  expect(at(tenth, values, 0.6, 'math')).toBe(6);
});

test('quantiles grow with p and stay within the data; those that are not interpolated stay within their interval', () => {
  const rules = fc.constantFrom<QuantileRule>('math', 'school', 'hf7');
  fc.assert(
    fc.property(samples, rules, ({ given, y }, rule) => {
      const design = buildDesign(given);
      const results = [0.1, 0.5, 0.9].map((p) => quantile(design, allRows(design), y, p, rule, confidence));
      results.forEach(({ estimate, low, high }, k) => {
        expect(estimate).toBeGreaterThanOrEqual(
          Math.max(Math.min(...y), results[k - 1]?.estimate ?? -Infinity),
        );
        expect(estimate).toBeLessThanOrEqual(Math.max(...y));
        if (rule === 'hf7') return;
        if (!Number.isNaN(low)) expect(low).toBeLessThanOrEqual(estimate);
        if (!Number.isNaN(high)) expect(high).toBeGreaterThanOrEqual(estimate);
      });
    }),
  );
});

test('an interpolated quantile can lie outside of its own interval, to the digit as in R', () => {
  // svyquantile(qrule = "hf7", interval.type = "mean") of survey 4.1.1: the share of values up to an interpolated value is not p.
  const design = buildDesign({
    rows: 12,
    weights: Float64Array.of(18.9, 46.1, 30.6, 13.2, 37.2, 30.4, 1.9, 40.2, 38.8, 48.8, 21.4, 5.7),
    strata: { codes: Int32Array.of(0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1), labels: ['a', 'b'] },
    units: [{ codes: Int32Array.of(0, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5), labels: [...'abcdef'] }],
  });
  const y = Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 1, -1);
  const { estimate, se, low, high } = quantile(design, allRows(design), y, 0.9, 'hf7', confidence);
  expect(estimate).toBeCloseTo(0.8352459016393442, 12);
  expect(low).toBe(0);
  expect(high).toBeCloseTo(0.83523385346633183, 12);
  expect(se).toBeCloseTo(0.15041425668792935, 12);
});

test('rows without weight and rows that do not count play no part', () => {
  const design = buildDesign({ rows: 5, weights: Float64Array.of(1, 0, 1, 1, 1) });
  const mask = maskOf(5, (row) => row < 4);
  const y = Float64Array.of(1, -9, 2, 3, NaN);
  expect(quantile(design, mask, y, 0.5, 'math', confidence).estimate).toBe(2);
});

test('nothing to take a quantile of', () => {
  const design = buildDesign({ rows: 1 });
  const empty = maskOf(1, () => false);
  for (const rule of ['math', 'school', 'hf7'] as const)
    expect(quantile(design, empty, Float64Array.of(1), 0.5, rule, confidence).estimate).toBeNaN();
});
