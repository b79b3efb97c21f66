import { fsumOver } from '@observatory/data/survey/sums.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../codes.ts';
import { buildDesign, type Design } from '../design.ts';
import { allRows, maskOf } from '../domain.ts';
import { mean, total } from '../linearised.ts';
import { samples } from '../simulated.ts';
import { standardError } from '../variance.ts';
import { calibrate, type Auxiliary } from './calibrate.ts';
import { exponential, linear, logit } from './distance.ts';
import { poststratify, type Margin } from './poststratify.ts';
import { rake } from './rake.ts';
import { trim } from './trim.ts';

const factors = [1.1, 0.9, 1.25];

function marginOf(design: Design, group: readonly string[]): Margin {
  const { codes, labels } = encode(group);
  const sums = labels.map((_, g) =>
    fsumOver(design.rows, (row) => (codes[row] === g ? design.weights[row]! : 0)),
  );
  return { cell: codes, totals: sums.map((sum, g) => sum * factors[g % 3]!) };
}

function indicatorsOf({ cell, totals }: Margin): Auxiliary[] {
  return totals.map((total, g) => ({ values: Float64Array.from(cell, (c) => Number(c === g)), total }));
}

const sumOf = (design: Design, values: Float64Array) =>
  fsumOver(design.rows, (row) => design.weights[row]! * values[row]!);

test('post-stratified weights meet the totals; cell counts then have no error', () => {
  fc.assert(
    fc.property(samples, ({ given, group }) => {
      const design = buildDesign(given);
      const margin = marginOf(design, group);
      const after = poststratify(design, margin);
      indicatorsOf(margin).forEach(({ values, total: wanted }) => {
        const count = total(after, allRows(after), values);
        expect(count.value / wanted).toBeCloseTo(1, 13);
        expect(standardError(after, count, allRows(after)) / wanted).toBeLessThan(1e-13);
      });
    }),
  );
});

test('post-stratification, linear and raking calibration to one margin are the same, errors included', () => {
  fc.assert(
    fc.property(samples, ({ given, group, y }) => {
      const design = buildDesign(given);
      const margin = marginOf(design, group);
      const mask = maskOf(given.rows, (row) => row % 2 === 0);
      const [first, ...others] = [
        poststratify(design, margin),
        calibrate(design, indicatorsOf(margin), linear),
        calibrate(design, indicatorsOf(margin), exponential),
        rake(design, [margin]),
      ].map((after) => {
        const estimate = mean(after, mask, y);
        return [estimate.value, standardError(after, estimate, mask)] as const;
      });
      for (const other of others) other.forEach((value, k) => expect(value).toBeCloseTo(first![k]!, 10));
    }),
  );
});

test('linear calibration meets counts and totals of any scale, and takes their errors away', () => {
  fc.assert(
    fc.property(samples, ({ given, y }) => {
      const design = buildDesign(given);
      const large = y.map((x, row) => 1e7 + 1e5 * x + 31 * row);
      const auxiliaries = [Float64Array.from(y, () => 1), large].map((values) => ({
        values,
        total: 1.1 * sumOf(design, values),
      }));
      const after = calibrate(design, auxiliaries, linear);
      for (const { values, total: wanted } of auxiliaries)
        expect(sumOf(after, values) / wanted).toBeCloseTo(1, 13);
      const estimate = total(after, allRows(after), large);
      expect(standardError(after, estimate, allRows(after)) / estimate.value).toBeLessThan(1e-11);
    }),
  );
});

describe('two margins', () => {
  const group = ['a', 'a', 'b', 'b', 'a', 'b', 'a', 'b', 'b'];
  const other = ['x', 'y', 'x', 'y', 'y', 'x', 'x', 'y', 'y'];
  const design = buildDesign({
    rows: 9,
    weights: Float64Array.from({ length: 9 }, (_, row) => 2 + (row % 4)),
  });
  const margins = [
    { ...marginOf(design, group), totals: [12.5, 20] },
    { ...marginOf(design, other), totals: [14.5, 18] },
  ];
  const auxiliaries = margins.flatMap(indicatorsOf);

  test('raking meets both and gives the weights of the exponential distance', () => {
    const raked = rake(design, margins);
    for (const { values, total: wanted } of auxiliaries) expect(sumOf(raked, values)).toBeCloseTo(wanted, 12);
    const calibrated = calibrate(design, auxiliaries, exponential);
    raked.weights.forEach((w, row) => expect(w / calibrated.weights[row]!).toBeCloseTo(1, 12));
  });
  test('logit calibration meets both and keeps within its bounds', () => {
    const after = calibrate(design, auxiliaries, logit(0.6, 1.9));
    for (const { values, total: wanted } of auxiliaries) expect(sumOf(after, values)).toBeCloseTo(wanted, 12);
    const factors = after.weights.map((w, row) => w / design.weights[row]!);
    expect(Math.min(...factors)).toBeGreaterThan(0.6);
    expect(Math.max(...factors)).toBeLessThan(1.9);
  });
  test('bounds too narrow, contradicting totals and empty cells are refused', () => {
    expect(() => calibrate(design, auxiliaries, logit(0.99, 1.01))).toThrow('no weights within the bounds');
    const contradicting = margins.map((margin, k) => (k === 0 ? { ...margin, totals: [12.5, 21] } : margin));
    expect(() => calibrate(design, contradicting.flatMap(indicatorsOf), linear)).toThrow('contradicts');
    expect(() => rake(design, contradicting)).toThrow('no weights meet all margins');
    expect(() => poststratify(design, { ...margins[0]!, totals: [12.5, 20, 3] })).toThrow('cell 3');
    expect(() => logit(1.1, 2)).toThrow(RangeError);
  });
  test('margins that differ by rounding are raked, the last one being met', () => {
    const rounded = margins.map((margin, k) => (k === 0 ? { ...margin, totals: [12.5, 20.01] } : margin));
    const raked = rake(design, rounded);
    for (const { values, total: wanted } of indicatorsOf(margins[1]!))
      expect(sumOf(raked, values)).toBeCloseTo(wanted, 12);
  });
  test('calibration variables must be complete', () => {
    const values = Float64Array.from({ length: 9 }, (_, row) => (row === 4 ? NaN : 1));
    expect(() => calibrate(design, [{ values, total: 40 }], linear)).toThrow('missing');
  });
  test('weights that know nothing of the population are brought to its size before bounds apply', () => {
    const ones = buildDesign({ rows: 9 });
    const large = auxiliaries.map(({ values, total }) => ({ values, total: total * 100 }));
    const after = calibrate(ones, large, logit(0.5, 2));
    expect(sumOf(after, large[0]!.values)).toBeCloseTo(1250, 9);
  });
});

test('trimming keeps the sum, shares the surplus in equal amounts, and needs someone to share it', () => {
  const design = buildDesign({ rows: 4, weights: Float64Array.of(1, 2, 4, 13) });
  const trimmed = trim(design, { lower: -Infinity, upper: 4 });
  expect(Array.from(trimmed.weights)).toEqual([4, 5, 7, 4]);
  expect(Array.from(trim(design, { lower: 2, upper: 20 }).weights)).toEqual([
    2,
    2 - 1 / 3,
    4 - 1 / 3,
    13 - 1 / 3,
  ]);
  expect(() => trim(design, { lower: 20, upper: 30 })).toThrow('no weight');
});
