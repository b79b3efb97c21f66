import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pt } from './distributions.ts';
import { rankIntervals } from './ranks.ts';

const independent = (variances: number[]) =>
  variances.map((v, i) => variances.map((_, j) => (i === j ? v : 0)));

test('estimates far apart have one rank each, estimates close together share all', () => {
  const covariance = independent([0.01, 0.01, 0.01]);
  expect(rankIntervals({ estimates: [1, 9, 5], covariance, df: 100, level: 0.95 })).toEqual([
    { rank: 3, best: 3, worst: 3 },
    { rank: 1, best: 1, worst: 1 },
    { rank: 2, best: 2, worst: 2 },
  ]);
  const close = rankIntervals({ estimates: [1, 1.01, 1.02], covariance, df: 100, level: 0.95 });
  expect(close.map(({ best, worst }) => [best, worst])).toEqual([
    [1, 3],
    [1, 3],
    [1, 3],
  ]);
});

test('the same respondents: a covariance near one makes a small difference certain', () => {
  const given = { estimates: [0.5, 0.52], df: 100, level: 0.95 };
  const alone = rankIntervals({ ...given, covariance: independent([0.01, 0.01]) });
  const together = rankIntervals({
    ...given,
    covariance: [
      [0.01, 0.00999],
      [0.00999, 0.01],
    ],
  });
  expect(alone[0]).toEqual({ rank: 2, best: 1, worst: 2 });
  expect(together[0]).toEqual({ rank: 2, best: 2, worst: 2 });
});

test('Holm by hand: three normal estimates, 2.3 and 4.0 standard errors apart', () => {
  // Differences 2.3, 1.7 and 4.0 with standard error 1: p 0.0214, 0.0891, 0.00006; only the last survives times 3, 2.
  const covariance = independent([0.5, 0.5, 0.5]);
  const ranks = rankIntervals({ estimates: [4, 2.3, 0], covariance, df: Infinity, level: 0.95 });
  expect(ranks.map(({ best, worst }) => [best, worst])).toEqual([
    [1, 2],
    [1, 2],
    [3, 3],
  ]);
});

test('every interval holds its rank; equal estimates are never told apart', () => {
  const items = fc.array(
    fc.record({
      estimate: fc.integer({ min: 0, max: 5 }),
      variance: fc.double({ min: 0, max: 2, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 60 }), (drawn, df) => {
      const covariance = independent(drawn.map(({ variance }) => variance));
      const ranks = rankIntervals({ estimates: drawn.map((x) => x.estimate), covariance, df, level: 0.95 });
      ranks.forEach(({ rank, best, worst }, i) => {
        const ties = drawn.filter((x) => x.estimate === drawn[i]!.estimate).length;
        expect(best).toBeLessThanOrEqual(rank);
        expect(worst).toBeGreaterThanOrEqual(rank + ties - 1);
      });
    }),
  );
});

test('an estimate that is not a number is refused', () => {
  expect(() => rankIntervals({ estimates: [NaN], covariance: [[1]], df: 5, level: 0.95 })).toThrow(
    RangeError,
  );
});

test('every pair is held against Holm’s multiple of its own step', () => {
  const estimates = fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: 2, maxLength: 22 });
  fc.assert(
    fc.property(estimates, fc.constantFrom(1, 7, 200, Infinity), (values, df) => {
      const covariance = independent(values.map(() => 0.5));
      // The standard error of every difference is 1.
      const distances = values.flatMap((a, i) => values.slice(i + 1).map((b) => Math.abs(a - b)));
      distances.sort((a, b) => b - a);
      const first = distances.findIndex((d, step) => (distances.length - step) * 2 * pt(-d, df) > 0.05);
      const differing = first < 0 ? distances.length : first;
      const ranks = rankIntervals({ estimates: values, covariance, df, level: 0.95 });
      expect(ranks.reduce((sum, { best }) => sum + best - 1, 0)).toBe(differing);
    }),
  );
});
