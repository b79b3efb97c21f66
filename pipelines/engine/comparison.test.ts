import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, pairwise } from './comparison.ts';
import { buildDesign } from './design.ts';
import { allRows, maskOf } from './domain.ts';
import { mean } from './linearised.ts';
import { samples } from './simulated.ts';
import { standardError } from './variance.ts';

test('the gap of two answers is the mean of the difference, error included', () => {
  fc.assert(
    fc.property(samples, ({ given, y }) => {
      const design = buildDesign(given);
      const mask = allRows(design);
      const other = y.map((x, row) => x / 2 + (row % 3));
      const pair = { a: mean(design, mask, y), b: mean(design, mask, other) };
      const gap = difference(design, mask, pair, 5, 0.95);
      const direct = mean(
        design,
        mask,
        y.map((x, row) => x - other[row]!),
      );
      expect(gap.estimate).toBeCloseTo(direct.value, 11);
      expect(gap.se).toBeCloseTo(standardError(design, direct, mask), 11);
      expect(gap.se ** 2).toBeCloseTo(gap.a.se ** 2 + gap.b.se ** 2 - 2 * gap.covariance, 8);
      expect((gap.low + gap.high) / 2).toBeCloseTo(gap.estimate, 10);
    }),
  );
});

test('pairs: signs, transitivity of estimates, order of the adjusted p-values', () => {
  fc.assert(
    fc.property(samples, ({ given, y, group }) => {
      const design = buildDesign(given);
      const names = [...new Set(group)].sort();
      const estimates = names.map((name) =>
        mean(
          design,
          maskOf(given.rows, (row) => group[row] === name),
          y,
        ),
      );
      const pairs = pairwise(design, allRows(design), estimates, 10);
      expect(pairs).toHaveLength((names.length * (names.length - 1)) / 2);
      for (const { a, b, estimate, pValue, adjusted } of pairs) {
        expect(a).toBeLessThan(b);
        expect(estimate).toBe(estimates[a]!.value - estimates[b]!.value);
        if (Number.isNaN(pValue)) continue;
        const ordered = [pValue, adjusted.bh, adjusted.hochberg, adjusted.holm, adjusted.bonferroni];
        expect(ordered).toEqual(ordered.toSorted((x, z) => x - z));
      }
    }),
  );
});
