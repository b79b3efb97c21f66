import fc from 'fast-check';
import { expect, test } from 'vitest';
import { designEffects } from './design-effect.ts';
import { buildDesign } from './design.ts';
import { allRows } from './domain.ts';
import { mean, total } from './linearised.ts';
import { standardError } from './variance.ts';

const measures = fc
  .array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 30 })
  .filter((values) => {
    return new Set(values).size > 1;
  });

test('a simple random sample has no design effect', () => {
  fc.assert(
    fc.property(measures, (values) => {
      const y = Float64Array.from(values);
      const plain = buildDesign({ rows: y.length, weights: y.map(() => 10) });
      const finite = buildDesign({
        rows: y.length,
        populations: [{ type: 'population_size', values: y.map(() => y.length * 10) }],
      });
      for (const [of, linearise] of [['mean', mean] as const, ['total', total] as const]) {
        const variance = (design: typeof plain) =>
          standardError(design, linearise(design, allRows(design), y), allRows(design)) ** 2;
        const replaced = designEffects(plain, allRows(plain), y, variance(plain), of);
        const kept = designEffects(finite, allRows(finite), y, variance(finite), of);
        expect(replaced.withReplacement).toBeCloseTo(1, 11);
        expect(kept.withoutReplacement).toBeCloseTo(1, 11);
      }
    }),
  );
});

test('undefined for one row, for a constant, and without replacement when weights do not exceed n', () => {
  const one = buildDesign({ rows: 1, weights: Float64Array.of(5) });
  expect(designEffects(one, allRows(one), Float64Array.of(3), 0, 'mean').withReplacement).toBeNaN();
  const design = buildDesign({ rows: 3, weights: Float64Array.of(0.3, 0.3, 0.3) });
  expect(designEffects(design, allRows(design), Float64Array.of(0.1, 0.1, 0.1), 1e-33, 'mean')).toEqual({
    withReplacement: NaN,
    withoutReplacement: NaN,
  });
  const effects = designEffects(design, allRows(design), Float64Array.of(1, 2, 3), 1, 'mean');
  expect(effects.withoutReplacement).toBeNaN();
  expect(effects.withReplacement).toBeCloseTo(3, 12);
});
