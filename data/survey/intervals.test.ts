import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asinInterval, betaInterval, clopperPearson, logitInterval, tInterval } from './intervals.ts';

const proportion = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const error = fc.double({ min: 1e-4, max: 0.4, noNaN: true });
const degrees = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constant(Infinity));

describe('values of R 4.2.2 for p = 0.08, se = 0.03, df = 12, n = 50', () => {
  test('beta, logit, arcsine', () => {
    const beta = betaInterval({ p: 0.08, se: 0.03, df: 12, n: 50, level: 0.95 });
    expect(beta.low).toBeCloseTo(0.028514840056217853, 13);
    expect(beta.high).toBeCloseTo(0.17034456289260536, 13);
    const logit = logitInterval(0.08, 0.03, 12, 0.95);
    expect(logit.low).toBeCloseTo(0.034541217453891014, 14);
    expect(logit.high).toBeCloseTo(0.17447415061837582, 14);
    const asin = asinInterval(0.08, 0.03, 12, 0.95);
    expect(asin.low).toBeCloseTo(0.027397892792312709, 14);
    expect(asin.high).toBeCloseTo(0.15686552102528081, 14);
  });
  test('binom.test: 3 of 20 and 0 of 23', () => {
    expect(clopperPearson({ successes: 3, n: 20, level: 0.95 }).low).toBeCloseTo(0.032070937185463728, 13);
    expect(clopperPearson({ successes: 3, n: 20, level: 0.95 }).high).toBeCloseTo(0.378926826545313955, 13);
    expect(clopperPearson({ successes: 0, n: 23, level: 0.95 }).low).toBe(0);
    expect(clopperPearson({ successes: 0, n: 23, level: 0.95 }).high).toBeCloseTo(0.14818512891522428, 13);
  });
});

test('every interval holds the estimate', () => {
  fc.assert(
    fc.property(proportion, error, degrees, (p, se, df) => {
      const intervals = [
        tInterval(p, se, df, 0.95),
        logitInterval(p, se, df, 0.95),
        betaInterval({ p, se, df, n: 40, level: 0.95 }),
      ];
      for (const { low, high } of intervals) {
        expect(low).toBeLessThanOrEqual(p);
        expect(high).toBeGreaterThanOrEqual(p);
      }
    }),
  );
});

test('logit and beta mirror when yes and no change places', () => {
  fc.assert(
    fc.property(proportion, error, degrees, (p, se, df) => {
      const logit = [logitInterval(p, se, df, 0.9), logitInterval(1 - p, se, df, 0.9)] as const;
      expect(logit[0].low).toBeCloseTo(1 - logit[1].high, 9);
      const beta = [p, 1 - p].map((x) => betaInterval({ p: x, se, df, n: 40, level: 0.9 }));
      expect(beta[0]!.low).toBeCloseTo(1 - beta[1]!.high, 9);
    }),
  );
});

test('the cap cuts the effective sample size at n and widens the interval', () => {
  const given = { p: 0.2, se: 0.01, df: 200, n: 50, level: 0.95 };
  expect(betaInterval({ ...given, cap: true })).toEqual(
    clopperPearson({ successes: 10, n: 50, level: 0.95 }),
  );
  expect(betaInterval(given).high).toBeLessThan(betaInterval({ ...given, cap: true }).high);
});

test('where a method is undefined both ends are NaN', () => {
  const undefinedInterval = { low: NaN, high: NaN };
  expect(logitInterval(0, 0, 10, 0.95)).toEqual(undefinedInterval);
  expect(asinInterval(1, 0, 10, 0.95)).toEqual(undefinedInterval);
  expect(betaInterval({ p: 0, se: 0, n: 10, df: 9, level: 0.95 })).toEqual(undefinedInterval);
  expect(betaInterval({ p: 0.5, se: 0.1, n: 10, df: 0, level: 0.95 })).toEqual(undefinedInterval);
  expect(clopperPearson({ successes: 0, n: 0, level: 0.95 })).toEqual(undefinedInterval);
  expect(tInterval(1, 0.1, 0, 0.95)).toEqual(undefinedInterval);
});
