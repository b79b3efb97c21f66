import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from './codes.ts';
import { buildDesign, type LonelyRule } from './design.ts';
import { allRows, baseOf, maskOf } from './domain.ts';
import { mean, ratio, total } from './linearised.ts';
import { samples } from './simulated.ts';
import { covariance, standardError } from './variance.ts';

test('a domain mean by hand: clusters outside of the domain count as zeros', () => {
  // One stratum, three clusters with weights 2; the domain is rows 1, 2 and 4. Mean (1+3+8)/3 = 4, W = 6.
  const design = buildDesign({
    rows: 5,
    weights: new Float64Array(5).fill(2),
    units: [encode(['a', 'a', 'b', 'b', 'c'])],
    populations: [{ type: 'population_size', values: new Float64Array(5).fill(12) }],
  });
  const mask = maskOf(5, (row) => [0, 1, 3].includes(row));
  const linearised = mean(design, mask, Float64Array.of(1, 3, NaN, 8, NaN));
  expect(linearised.value).toBe(4);
  // u = 2·((1−4)+(3−4))/6 = −4/3, 2·(8−4)/6 = 4/3, 0; mean 0; V = (1−3/12)·3/2·(2·16/9) = 4.
  expect(standardError(design, linearised, mask)).toBeCloseTo(2, 14);
  expect(baseOf(design, mask)).toMatchObject({ n: 3, sumWeights: 6, nKish: 3, df: 1 });
});

describe('one unit in a stratum', () => {
  // Totals per unit: stratum p: 1, 3 (variance 2·(1+1) = 4); stratum q: the lonely 6.
  const se = (lonely: LonelyRule, inDomain = (_row: number) => true) => {
    const design = buildDesign({ rows: 3, strata: encode(['p', 'p', 'q']), lonely });
    const mask = maskOf(3, inDomain);
    return standardError(design, total(design, mask, Float64Array.of(1, 3, 6)), mask) ** 2;
  };
  test('fails, adds nothing, adds its distance to the overall mean, or the mean of the others', () => {
    expect(() => se('fail')).toThrow('stratum q');
    expect(se('certainty')).toBeCloseTo(4, 14);
    expect(se('adjust')).toBeCloseTo(4 + (6 - 10 / 3) ** 2, 13);
    expect(se('average')).toBeCloseTo(4 * 2, 14);
  });
  test('average and fail look at strata with rows in the domain only', () => {
    expect(se('average', (row) => row < 2)).toBeCloseTo(4, 14);
    expect(se('fail', (row) => row < 2)).toBeCloseTo(4, 14);
  });
  test('a stratum taken completely is never lonely', () => {
    const design = buildDesign({
      rows: 3,
      strata: encode(['p', 'p', 'q']),
      populations: [{ type: 'population_size', values: Float64Array.of(4, 4, 1) }],
    });
    const mask = allRows(design);
    expect(standardError(design, total(design, mask, Float64Array.of(1, 3, 6)), mask)).toBeCloseTo(
      Math.sqrt((1 - 2 / 4) * 2 * 2 * 2 ** 2),
      13,
    );
  });
});

test('two stages by hand: the second adds f₁·(1−f₂) of the variance within clusters', () => {
  const design = buildDesign({
    rows: 4,
    units: [encode(['a', 'a', 'b', 'b']), encode(['1', '2', '1', '2'])],
    populations: [4, 10].map((size) => ({
      type: 'population_size' as const,
      values: new Float64Array(4).fill(size),
    })),
  });
  // Weights 2·5 = 10; u = 10, 30 | 20, 80. Between: (1−2/4)·2·2·30²; within: (2/4)·(1−2/10)·2·(2·10² + 2·30²).
  const linearised = total(design, allRows(design), Float64Array.of(1, 3, 2, 8));
  expect(covariance(design, [linearised], allRows(design))[0]![0]).toBeCloseTo(1800 + 1600, 9);
});

test('neither the order of rows nor the scale of weights changes a mean and its error', () => {
  fc.assert(
    fc.property(samples, fc.integer(), fc.constantFrom(0.001, 7, 1e6), ({ given, y, group }, seed, scale) => {
      const mask = maskOf(given.rows, (row) => group[row] !== 'c' || row === 0);
      const design = buildDesign(given);
      const before = mean(design, mask, y);
      const order = Array.from(y.keys()).sort((a, b) => hash(a, seed) - hash(b, seed));
      const shuffled = buildDesign({
        rows: given.rows,
        weights: Float64Array.from(order, (row) => given.weights![row]! * scale),
        strata: encode(order.map((row) => given.strata!.labels[given.strata!.codes[row]!]!)),
        units: [encode(order.map((row) => given.units![0]!.labels[given.units![0]!.codes[row]!]!))],
      });
      const moved = Uint8Array.from(order, (row) => mask[row]!);
      const after = mean(
        shuffled,
        moved,
        order.map((row) => y[row]!),
      );
      expect(after.value).toBeCloseTo(before.value, 11);
      const errors = [standardError(shuffled, after, moved), standardError(design, before, mask)];
      expect(errors[0]).toBeCloseTo(errors[1]!, 10);
    }),
  );
});

function hash(row: number, seed: number): number {
  return Math.imul(row + 1, 2654435761 ^ seed) >>> 0;
}

test('a constant has no error, and shifting the measure moves only the mean', () => {
  fc.assert(
    fc.property(samples, ({ given, y }) => {
      const design = buildDesign(given);
      const mask = allRows(design);
      const constant = mean(design, mask, new Float64Array(given.rows).fill(3));
      expect(standardError(design, constant, mask)).toBeLessThan(1e-14);
      const [plain, shifted] = [
        mean(design, mask, y),
        mean(
          design,
          mask,
          y.map((x) => x + 1e8),
        ),
      ];
      expect(shifted.value - 1e8).toBeCloseTo(plain.value, 6);
      expect(standardError(design, shifted, mask)).toBeCloseTo(standardError(design, plain, mask), 6);
    }),
  );
});

test('a mean is the ratio to a constant, covariances are symmetric and add up', () => {
  fc.assert(
    fc.property(samples, ({ given, y }) => {
      const design = buildDesign(given);
      const mask = allRows(design);
      const ones = new Float64Array(given.rows).fill(1);
      const a = mean(design, mask, y);
      expect(ratio(design, mask, y, ones).value).toBeCloseTo(a.value, 11);
      const b = mean(
        design,
        mask,
        y.map((x) => x ** 2),
      );
      const both = { value: 0, influence: a.influence.map((u, row) => u + b.influence[row]!) };
      const v = covariance(design, [a, b, both], mask);
      expect(v[0]![1]).toBe(v[1]![0]);
      const sum = v[0]![0]! + v[1]![1]! + 2 * v[0]![1]!;
      expect(Math.abs(v[2]![2]! - sum)).toBeLessThanOrEqual(1e-11 * (v[0]![0]! + v[1]![1]! + 1));
    }),
  );
});
