import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustments, bh, bonferroni, hochberg, holm } from './multiplicity.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

test('p.adjust of R 4.2.2, with ties', () => {
  const p = [0.01, 0.04, 0.03, 0.005, 0.2, 0.04];
  const expectValues = (got: number[], expected: number[]) =>
    got.forEach((x, i) => expect(x).toBeCloseTo(expected[i]!, 14));
  expectValues(bonferroni(p), [0.06, 0.24, 0.18, 0.03, 1, 0.24]);
  expectValues(holm(p), [0.05, 0.12, 0.12, 0.03, 0.2, 0.12]);
  expectValues(hochberg(p), [0.05, 0.08, 0.08, 0.03, 0.2, 0.08]);
  expectValues(bh(p), [0.03, 0.048, 0.048, 0.03, 0.2, 0.048]);
});

test('each keeps the order of the p-values, never goes below them nor above 1', () => {
  fc.assert(
    fc.property(pValues, fc.constantFrom(...Object.values(adjustments)), (p, adjust) => {
      const adjusted = adjust(p);
      p.forEach((x, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(x);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        p.forEach((y, j) => {
          if (x < y) expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!);
        });
      });
    }),
  );
});

test('BH is at most Hochberg, Hochberg at most Holm, Holm at most Bonferroni', () => {
  fc.assert(
    fc.property(pValues, (p) => {
      p.forEach((_, i) => {
        const four = [bh(p)[i]!, hochberg(p)[i]!, holm(p)[i]!, bonferroni(p)[i]!];
        expect(four).toEqual(four.toSorted((a, b) => a - b));
      });
    }),
  );
});

test('a missing p-value is not counted as a test', () => {
  expect(holm([NaN, 0.01, 0.3])).toEqual([NaN, 0.02, 0.3]);
  expect(bonferroni([NaN, 0.01])).toEqual([NaN, 0.01]);
});
