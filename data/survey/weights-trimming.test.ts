import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { sizeCodes } from '../sectors/sizes.ts';
import { fsum } from './sums.ts';
import { capWeights, countryWeights, headsOf, trimWeights, type Weighted } from './weights-trimming.ts';
import { stratumFloor, weigh, type CellCount } from './weights.ts';

const groups: fc.Arbitrary<Weighted[]> = fc.array(
  fc.record({
    weight: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 5000, noNaN: true })),
    size: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
  }),
  { minLength: 1, maxLength: 25 },
);
const caps = fc.double({ min: 0.01, max: 6000, noNaN: true });

const totalOf = (given: readonly Weighted[], weights = given.map(({ weight }) => weight)) =>
  fsum(given.map(({ size }, at) => weights[at]! * size));
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

describe('capping', () => {
  test('keeps the total, leaves no weight above the cap, and ends in min(cap, f·w)', () => {
    fc.assert(
      fc.property(groups, caps, (given, cap) => {
        const { outcome, weights, cut, rounds } = capWeights(given, cap);
        expect(near(totalOf(given, [...weights]), totalOf(given))).toBe(true);
        expect(rounds).toBeLessThanOrEqual(given.length);
        if (outcome !== 'trimmed') {
          expect(weights).toEqual(given.map(({ weight }) => weight));
          return;
        }
        const free = given.findIndex(({ weight }, at) => weight > 0 && !cut.includes(at));
        const factor = weights[free]! / given[free]!.weight;
        expect(factor).toBeGreaterThanOrEqual(1);
        for (const [at, { weight, size }] of given.entries()) {
          if (size === 0 && weight * factor > cap) continue;
          expect(weights[at]!).toBeLessThanOrEqual(cap * (1 + 1e-9));
          expect(near(weights[at]!, Math.min(cap, weight * factor))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves the weights alone exactly when the cap cannot hold the total', () => {
    fc.assert(
      fc.property(groups, caps, (given, cap) => {
        const { outcome } = capWeights(given, cap);
        const most = cap * fsum(given.filter(({ weight }) => weight > 0).map(({ size }) => size));
        if (totalOf(given) > most * (1 + 1e-9)) expect(outcome).toBe('left');
        if (totalOf(given) < most * (1 - 1e-9)) expect(outcome).not.toBe('left');
      }),
      { numRuns: 2000 },
    );
  });

  test('is idempotent, scales with the weights, and does not depend on the order', () => {
    fc.assert(
      fc.property(
        groups,
        caps,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.nat(),
        (given, cap, by, turn) => {
          const { weights, outcome } = capWeights(given, cap);
          const again = capWeights(
            given.map(({ size }, at) => ({ size, weight: weights[at]! })),
            cap,
          );
          expect(again.weights).toEqual(weights);
          expect(again.outcome).toBe(outcome === 'left' ? 'left' : 'within_cap');

          const scaled = capWeights(
            given.map(({ size, weight }) => ({ size, weight: weight * by })),
            cap * by,
          );
          if (scaled.outcome === outcome)
            scaled.weights.forEach((weight, at) => expect(near(weight / by, weights[at]!)).toBe(true));

          const shift = turn % given.length;
          const turned = capWeights([...given.slice(shift), ...given.slice(0, shift)], cap);
          turned.weights.forEach((weight, at) =>
            expect(near(weight, weights[(at + shift) % given.length]!)).toBe(true),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('by hand: a surplus of 300 goes to the others in proportion, in two rounds', () => {
    const { weights, rounds, cut } = capWeights(
      [
        { weight: 70, size: 10 },
        { weight: 38, size: 10 },
        { weight: 10, size: 20 },
      ],
      40,
    );
    // Round 1: 70 -> 40, surplus 300 over 380 + 200: 38 -> 57.7. Round 2: 38 -> 40 as well, 1280 - 800 over 200: f = 2.4.
    expect(weights).toEqual([40, 40, 24]);
    expect([rounds, cut]).toEqual([2, [0, 1]]);
  });
});

const cells: fc.Arbitrary<CellCount[]> = fc
  .uniqueArray(
    fc.record({
      section: fc.constantFrom('C', 'D', 'F', 'G', 'H', 'J'),
      size: fc.constantFrom(...sizeCodes),
      n: fc.integer({ min: 0, max: 60 }),
      enterprises: fc.oneof(fc.integer({ min: 60, max: 900 }), fc.integer({ min: 60, max: 90_000 })),
      mean: fc.integer({ min: 1, max: 400 }),
      ofSample: fc.integer({ min: 1, max: 400 }),
    }),
    { selector: ({ section, size }) => `${section}${size}`, minLength: 2, maxLength: 24 },
  )
  .map((rows) =>
    rows.map(({ mean, ofSample, ...row }) => ({
      ...row,
      heads: row.n * ofSample,
      squaredHeads: row.n * ofSample ** 2,
      persons: row.enterprises * mean,
    })),
  );

describe('trimmed weights of a country', () => {
  test('keep its enterprises and persons, and no unit weight exceeds five times the mean', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const { calibrated, strata, unit, employment } = countryWeights(given);
        const n = fsum(strata.map((one) => one.n));
        fc.pre(n > 0);
        const enterprises = fsum(given.map((one) => one.enterprises));
        expect(near(fsum(strata.map((one) => one.n * one.unitWeight)), enterprises)).toBe(true);
        const persons = fsum(calibrated.map((one) => one.employmentWeight * headsOf(one)));
        expect(near(fsum(strata.map((one) => one.employmentWeight * headsOf(one))), persons)).toBe(true);
        expect(unit.outcome).not.toBe('left');
        for (const one of strata)
          expect(one.unitWeight).toBeLessThanOrEqual(5 * (enterprises / n) * (1 + 1e-9));
        if (employment.outcome !== 'left')
          for (const one of strata)
            expect(one.employmentWeight).toBeLessThanOrEqual(employment.cap * (1 + 1e-9));
        // The mean unit weight is kept, so trimming what is trimmed changes nothing.
        const again = trimWeights(strata, 5);
        expect(again.unit.outcome).toBe('within_cap');
      }),
      { numRuns: 1000 },
    );
  });

  test('are those of a plain loop over respondents', () => {
    let trimmed = 0;
    fc.assert(
      fc.property(cells, (given) => {
        const calibrated = weigh(given, stratumFloor);
        const { strata, unit } = trimWeights(calibrated, 2);
        const respondents = calibrated.flatMap(({ n, unitWeight }) => Array<number>(n).fill(unitWeight));
        fc.pre(respondents.length > 0);
        const cap = (2 * fsum(respondents)) / respondents.length;
        const fixed = respondents.map(() => false);
        for (let above = true; above;) {
          above = false;
          const surplus = fsum(respondents.map((weight) => Math.max(0, weight - cap)));
          respondents.forEach((weight, at) => {
            if (weight > cap * (1 + 1e-12)) fixed[at] = above = true;
          });
          const open = fsum(respondents.filter((_, at) => !fixed[at]));
          respondents.forEach((weight, at) => {
            respondents[at] = fixed[at] ? cap : weight * (1 + surplus / open);
          });
        }
        if (unit.outcome === 'trimmed') trimmed += 1;
        const found = strata.flatMap(({ n, unitWeight }) => Array<number>(n).fill(unitWeight));
        found.forEach((weight, at) => expect(near(weight, respondents[at]!)).toBe(true));
        expect(unit.respondents).toBe(fixed.filter((is) => is).length);
      }),
      { numRuns: 500 },
    );
    expect(trimmed).toBeGreaterThan(100);
  });

  test('the report says what was cut and how much was moved', () => {
    const cell = (section: string, n: number, enterprises: number): CellCount => ({
      section,
      size: 'S1_9',
      n,
      heads: n * 4,
      squaredHeads: n * 16,
      enterprises,
      persons: enterprises * 4,
    });
    const { unit, strata } = countryWeights([cell('C', 5, 6000), cell('F', 95, 4000)]);
    // Mean 100, cap 500; C has 1200, so 5·700 of 10,000 enterprises move to F: 4000 -> 7500.
    expect(unit).toEqual({
      outcome: 'trimmed',
      rounds: 1,
      cap: 500,
      strata: [0],
      respondents: 5,
      moved: 0.35,
    });
    expect(strata.map(({ unitWeight }) => unitWeight)).toEqual([500, 7500 / 95]);
  });
});
