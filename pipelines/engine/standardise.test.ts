import { expect, test } from 'vitest';
import { encode } from './codes.ts';
import { buildDesign } from './design.ts';
import { allRows, maskOf } from './domain.ts';
import { mean } from './linearised.ts';
import { standardisedMean } from './standardise.ts';
import { standardError } from './variance.ts';

const design = buildDesign({ rows: 6, weights: Float64Array.of(1, 2, 3, 1, 1, 4) });
const cells = encode(['s', 's', 's', 'm', 'm', 'l']);
const y = Float64Array.of(1, 2, 3, 10, 20, 5);

test('cell means by fixed shares', () => {
  const shares = new Map([
    ['s', 2],
    ['m', 1],
    ['l', 1],
  ]);
  const { value } = standardisedMean(design, allRows(design), y, cells, shares);
  expect(value).toBeCloseTo(0.5 * (14 / 6) + 0.25 * 15 + 0.25 * 5, 13);
});

test('with the mix of the sample itself it is the plain mean; fixed shares leave less error', () => {
  const own = new Map([
    ['s', 6],
    ['m', 2],
    ['l', 4],
  ]);
  const standardised = standardisedMean(design, allRows(design), y, cells, own);
  const plain = mean(design, allRows(design), y);
  expect(standardised.value).toBeCloseTo(plain.value, 13);
  const errors = [standardised, plain].map((of) => standardError(design, of, allRows(design)));
  expect(errors[0]).toBeLessThan(errors[1]!);
});

test('a cell without rows, or rows outside of the standard, leave it undefined', () => {
  const shares = new Map([
    ['s', 1],
    ['m', 1],
  ]);
  const small = maskOf(6, (row) => row < 3);
  expect(standardisedMean(design, small, y, cells, shares).value).toBeNaN();
  expect(standardisedMean(design, allRows(design), y, cells, shares).value).toBeNaN();
  expect(
    standardisedMean(
      design,
      maskOf(6, (row) => row < 5),
      y,
      cells,
      shares,
    ).value,
  ).not.toBeNaN();
});
