import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../indicators/indicator.ts';
import { answerKinds, BitPlaces, bitsOf, crossMomentsOfBits, momentsOfBits } from './answer-bits.ts';
import { crossMomentsByCell } from './cross-moments.ts';
import { momentsByCell } from './cube.ts';

const cells = 3;
const row = fc.record({
  cell: fc.integer({ min: -1, max: cells - 1 }),
  answers: fc.array(fc.constantFrom({ z: 0, x: 0 }, { z: 1, x: 0 }, { z: 1, x: 1 }, { z: 1, x: -1 }), {
    minLength: 3,
    maxLength: 3,
  }),
});
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

const measureOf = (rows: readonly Row[], item: number, least: number): Measure => ({
  x: (at) => Math.max(least, rows[at]!.answers[item]!.x),
  z: (at) => rows[at]!.answers[item]!.z,
});

test('bits count what the sums over respondents are', () => {
  // Shares and balances together; cells of more than one word.
  const survey = fc.array(row, { maxLength: 400 });
  fc.assert(
    fc.property(survey, (rows) => {
      const cellOfRow = Int32Array.from(rows, ({ cell }) => cell);
      const places = new BitPlaces(cellOfRow, cells);
      const measures = [measureOf(rows, 0, -1), measureOf(rows, 1, 0), measureOf(rows, 2, -1)];
      const bits = measures.map((measure) => bitsOf(answerKinds(measure, rows.length)!, places));
      expect(bits.map((one) => momentsOfBits(one, places))).toEqual(
        measures.map((measure) => momentsByCell(measure, cellOfRow, cells)),
      );
      expect(crossMomentsOfBits(bits, places)).toEqual(crossMomentsByCell(measures, cellOfRow, cells));
    }),
  );
});

test('a count has no bits', () => {
  expect(answerKinds({ z: () => 1, x: (at) => at * 2 }, 2)).toBeUndefined();
  expect(answerKinds({ z: (at) => at + 1, x: () => 0 }, 2)).toBeUndefined();
  expect(answerKinds({ z: () => 1, x: (at) => -2 * at }, 2)).toBeUndefined();
});
