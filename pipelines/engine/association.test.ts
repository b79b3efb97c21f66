import fc from 'fast-check';
import { expect, test } from 'vitest';
import { association } from './association.ts';
import { encode } from './codes.ts';
import { buildDesign } from './design.ts';
import { allRows } from './domain.ts';

/** 2 × 2 table 30, 10 / 20, 40 of a simple random sample: X² = 100·(30·40 − 10·20)²/(40·60·50·50). */
const cells = [
  ['a', 'x', 30],
  ['a', 'y', 10],
  ['b', 'x', 20],
  ['b', 'y', 40],
] as const;
const rows = encode(cells.flatMap(([row, , n]) => Array.from({ length: n }, () => row)));
const columns = encode(cells.flatMap(([, column, n]) => Array.from({ length: n }, () => column)));
const design = buildDesign({ rows: 100 });

test('for a simple random sample the textbook test, but for n/(n − 1)', () => {
  const pearson = (100 * (30 * 40 - 10 * 20) ** 2) / (40 * 60 * 50 * 50);
  const chisq = association(design, allRows(design), rows, columns, 'Chisq');
  expect(chisq.pearson).toBeCloseTo(pearson, 11);
  expect(chisq.statistic).toBeCloseTo(pearson, 11);
  expect([chisq.ndf, chisq.ddf]).toEqual([1, Infinity]);
  // One contrast: the second-order test has exactly one and ν degrees of freedom.
  const f = association(design, allRows(design), rows, columns, 'F');
  expect(f.ndf).toBeCloseTo(1, 12);
  expect(f.ddf).toBeCloseTo(99, 10);
});

test('rows and columns can change places, weights their scale', () => {
  const answers = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'z')), {
    minLength: 30,
    maxLength: 60,
  });
  fc.assert(
    fc.property(answers, fc.constantFrom('F', 'Chisq', 'Wald', 'adjWald'), (drawn, kind) => {
      const every = ['a', 'b', 'c'].flatMap((r) => ['x', 'y', 'z'].map((c) => [r, c] as const));
      const complete = [...drawn, ...every];
      const [row, column] = [encode(complete.map(([r]) => r)), encode(complete.map(([, c]) => c))];
      const weights = Float64Array.from(complete, (_, k) => 1 + (k % 5));
      const small = buildDesign({ rows: complete.length, weights });
      const large = buildDesign({ rows: complete.length, weights: weights.map((w) => w * 1000) });
      const first = association(small, allRows(small), row, column, kind);
      const second = association(large, allRows(large), column, row, kind);
      expect(second.statistic / first.statistic).toBeCloseTo(1, 8);
      expect(second.pValue).toBeCloseTo(first.pValue, 9);
      expect(second.ndf).toBeCloseTo(first.ndf, 8);
    }),
  );
});

test('independent answers show no association', () => {
  const flat = encode(Array.from({ length: 40 }, (_, k) => (k % 2 ? 'a' : 'b')));
  const halves = encode(Array.from({ length: 40 }, (_, k) => (k % 4 < 2 ? 'x' : 'y')));
  const sample = buildDesign({ rows: 40 });
  const f = association(sample, allRows(sample), flat, halves, 'F');
  expect(f.statistic).toBeCloseTo(0, 12);
  expect(f.pValue).toBeCloseTo(1, 6);
});
