import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solve } from './solve.ts';

test('solves what it multiplies', () => {
  const square = fc.integer({ min: 1, max: 6 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(square, (drawn) => {
      // A heavy diagonal keeps the matrix far from singular.
      const a = drawn.map((row, i) => row.map((x, j) => x + (i === j ? 70 : 0)));
      const x = a.map((_, i) => [i + 1, -i]);
      const b = a.map((row) => [0, 1].map((k) => row.reduce((sum, value, j) => sum + value * x[j]![k]!, 0)));
      solve(a, b).forEach((row, i) => row.forEach((value, k) => expect(value).toBeCloseTo(x[i]![k]!, 12)));
    }),
  );
});

test('rows change places where the diagonal is zero; a singular matrix is refused', () => {
  expect(
    solve(
      [
        [0, 2],
        [4, 0],
      ],
      [[6], [8]],
    ),
  ).toEqual([[2], [3]]);
  expect(() =>
    solve(
      [
        [1, 2],
        [2, 4],
      ],
      [[1], [2]],
    ),
  ).toThrow('singular');
});
