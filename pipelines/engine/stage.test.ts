import { describe, expect, test } from 'vitest';
import { encode } from './codes.ts';
import { buildDesign } from './design.ts';
import { buildStage } from './stage.ts';

const strata = encode(['x', 'x', 'x', 'y', 'y']);
const units = encode(['1', '1', '2', '3', '4']);

test('units are counted once per stratum, on the whole file', () => {
  const stage = buildStage(strata, units, undefined);
  expect(Array.from(stage.sampled)).toEqual([2, 2]);
  expect(Array.from(stage.fraction)).toEqual([0, 0]);
});

describe('finite population', () => {
  const sizes = { type: 'population_size', values: Float64Array.of(8, 8, 8, 2, 2) } as const;
  test('sizes and fractions say the same', () => {
    const fractions = { type: 'fraction', values: Float64Array.of(0.25, 0.25, 0.25, 1, 1) } as const;
    expect(Array.from(buildStage(strata, units, sizes).fraction)).toEqual([0.25, 1]);
    expect(Array.from(buildStage(strata, units, fractions).fraction)).toEqual([0.25, 1]);
  });
  test('weights follow from it when none are given', () => {
    const design = buildDesign({ rows: 5, strata, units: [units], populations: [sizes] });
    expect(Array.from(design.weights)).toEqual([4, 4, 4, 1, 1]);
  });
  test('over two stages the weights multiply', () => {
    const second = { type: 'population_size', values: Float64Array.of(6, 6, 5, 2, 2) } as const;
    const design = buildDesign({
      rows: 5,
      units: [encode(['p', 'p', 'q', 'r', 'r']), encode(['1', '2', '1', '1', '2'])],
      populations: [{ type: 'population_size', values: new Float64Array(5).fill(6) }, second],
    });
    expect(Array.from(design.weights)).toEqual([6, 6, 10, 2, 2]);
  });
  test('a population smaller than the sample, or varying within a stratum, is refused', () => {
    const small = { ...sizes, values: Float64Array.of(8, 8, 8, 1, 1) };
    const varying = { ...sizes, values: Float64Array.of(8, 8, 9, 2, 2) };
    const missing = { ...sizes, values: Float64Array.of(8, NaN, 8, 2, 2) };
    expect(() => buildStage(strata, units, small)).toThrow('stratum y');
    expect(() => buildStage(strata, units, varying)).toThrow('varies');
    expect(() => buildStage(strata, units, missing)).toThrow(RangeError);
  });
});

describe('unit numbers', () => {
  const reused = encode(['1', '1', '2', '1', '2']);
  test('used in two strata are refused', () => {
    expect(() => buildDesign({ rows: 5, strata, units: [reused] })).toThrow('two strata');
  });
  test('that start again in each stratum make units of their own when nested', () => {
    const design = buildDesign({ rows: 5, strata, units: [reused], nest: true });
    expect(Array.from(design.stages[0].sampled)).toEqual([2, 2]);
  });
});

test('missing and negative weights are refused', () => {
  expect(() => buildDesign({ rows: 2, weights: Float64Array.of(1, NaN) })).toThrow('weight');
  expect(() => buildDesign({ rows: 2, weights: Float64Array.of(1, -1) })).toThrow('weight');
});
