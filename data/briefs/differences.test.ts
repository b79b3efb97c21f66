import fc from 'fast-check';
import { expect, test } from 'vitest';

import { asksOf, type World } from './answers-under-test.ts';
import { certainOf, judge, testsOf } from './differences.ts';

const side = (country: string) => `country:${country}~sector:ALL~size:ALL~wave:2026`;
const world = fc.record<World>({
  seed: fc.integer(),
  hidden: fc.constantFrom(0, 0.3),
  low: fc.constant(0),
  spread: fc.double({ min: 0, max: 1, noNaN: true }),
  unweighted: fc.constant([]),
});
const asked = async (given: World, country: string) =>
  asksOf(given).comparisons({ indicator: 'skill_gap', a: side(country), b: side('EQUAL') });

test('the verdicts on a single answer are its own, and certain ones leave out zero', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      const answer = await asked(given, 'FI');
      const rows = judge([answer]);
      expect(rows.map(({ difference, refusal }) => difference?.verdict ?? refusal)).toEqual(
        answer.columns.verdict.map((verdict, row) =>
          verdict === 'hidden' ? answer.columns.reason[row] : verdict,
        ),
      );
      expect(testsOf(rows)).toBe(answer.tests);
      for (const { difference } of certainOf(rows)) {
        expect(difference.low > 0 || difference.high < 0).toBe(true);
        expect(difference.value > 0).toBe(difference.verdict === 'higher');
      }
    }),
  );
});

test('more tests together never make more of them certain', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      const answers = await Promise.all(['FI', 'DE', 'IT'].map(async (country) => asked(given, country)));
      const together = certainOf(judge(answers)).length;
      const apart = answers.reduce((sum, one) => sum + certainOf(judge([one])).length, 0);
      expect(together).toBeLessThanOrEqual(apart);
    }),
  );
});
