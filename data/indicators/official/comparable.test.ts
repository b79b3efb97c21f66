import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officialIndicatorByName, officialIndicators } from '../official-indicators.ts';
import { differences, mayShareAxis } from './comparable.ts';

const anyIndicator = fc.constantFrom(...officialIndicators);
const reasons = (a: string, b: string): readonly string[] => {
  const guard = mayShareAxis(officialIndicatorByName.get(a)!, officialIndicatorByName.get(b)!);
  return guard.verdict === 'same' ? [] : guard.reasons;
};

test('the verdict does not depend on the order, and an indicator may stand beside itself', () => {
  fc.assert(
    fc.property(anyIndicator, anyIndicator, (a, b) => {
      expect(mayShareAxis(a, b)).toEqual(mayShareAxis(b, a));
      expect(mayShareAxis(a, a)).toEqual({ verdict: 'same' });
    }),
  );
});

test('to share an axis is passed on from one to the next', () => {
  for (const a of officialIndicators) {
    const beside = officialIndicators.filter((b) => mayShareAxis(a, b).verdict === 'same');
    for (const b of beside) {
      for (const c of beside) expect(mayShareAxis(b, c), `${b.name} ${c.name}`).toEqual({ verdict: 'same' });
    }
  }
});

test('the reasons are some of the known ones, in their order, each once', () => {
  fc.assert(
    fc.property(anyIndicator, anyIndicator, (a, b) => {
      const guard = mayShareAxis(a, b);
      if (guard.verdict === 'differs') {
        expect(guard.reasons.length).toBeGreaterThan(0);
        expect(differences.filter((one) => guard.reasons.includes(one))).toEqual(guard.reasons);
      }
    }),
  );
});

test.each(officialIndicators)('$name names those that it may be compared with, and no other', (indicator) => {
  const found = officialIndicators.filter(
    (other) => other !== indicator && mayShareAxis(indicator, other).verdict === 'same',
  );
  expect(indicator.comparableWith.toSorted()).toEqual(found.map(({ name }) => name).toSorted());
  for (const { unit, multiplier, populationFloor, frequency } of found) {
    expect([unit, multiplier, populationFloor, frequency]).toEqual([
      indicator.unit,
      indicator.multiplier,
      indicator.populationFloor,
      indicator.frequency,
    ]);
  }
});

test.each([
  ['skills-needed', 'skills-trained', ['concept', 'base', 'period']],
  ['job-vacancy-rate', 'job-vacancy-rate-nace-rev-2', ['classification']],
  ['unemployment-rate-15-74', 'youth-unemployment-rate-15-24', ['population']],
  ['adult-learning-4-weeks', 'adult-learning-12-months-labour-force', ['period']],
  ['adult-learning-4-weeks', 'unemployed-learning-4-weeks', ['base']],
  ['job-vacancy-rate-3-years', 'job-vacancy-rate-3-years-10-and-more', ['population']],
  ['ict-specialists', 'ict-specialists-share', ['unit', 'base']],
  ['hard-to-fill-ict-vacancies', 'hard-to-fill-ict-vacancies-by-size', []],
])('%s beside %s: %j', (a, b, expected) => {
  expect(reasons(a, b)).toEqual(expected);
});
