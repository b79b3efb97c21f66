import fc from 'fast-check';
import { expect, test } from 'vitest';

import { needPart, needVerdict, needVerdicts } from './joint-needs.ts';
import { halfOf } from './wider-half.ts';

const ranked = fc
  .record({ count: fc.integer({ min: 1, max: 22 }), a: fc.nat(), b: fc.nat() })
  .map(({ count, a, b }) => {
    const [best, worst] = [(a % count) + 1, (b % count) + 1].sort((x, y) => x - y);
    return { count, rank: { best: best!, worst: worst! } };
  });

test('the halves share no place, mirror each other, and leave the middle of an odd number out', () => {
  fc.assert(
    fc.property(ranked, ({ count, rank }) => {
      const mirrored = { best: count + 1 - rank.worst, worst: count + 1 - rank.best };
      const half = halfOf({ status: 'shown', rank }, count);
      const other = { wider: 'narrower', narrower: 'wider', undecided: 'undecided' }[half];
      expect(halfOf({ status: 'shown', rank: mirrored }, count)).toBe(other);
      if (half === 'wider') expect(2 * rank.worst).toBeLessThanOrEqual(count);
    }),
  );
});

test('a low base, no rank, no weights and no figure are never short', () => {
  const rank = { best: 1, worst: 1 };
  expect(needVerdict({ status: 'shown', rank }, 22, true)).toBe('short');
  expect(needVerdict({ status: 'shown', rank: { best: 12, worst: 22 } }, 22, true)).toBe('not_short');
  expect(needVerdict({ status: 'low_base', rank }, 22, true)).toBe('undecided');
  expect(needVerdict({ status: 'shown' }, 22, true)).toBe('undecided');
  expect(needVerdict({ status: 'shown', rank }, 22, false)).toBe('unweighted');
  expect(needVerdict(undefined, 22, true)).toBe('hidden');
});

test('a skill is common only if each country shows it, and one country more never makes it common', () => {
  const verdicts = fc.array(fc.constantFrom(...needVerdicts), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(verdicts, fc.constantFrom(...needVerdicts), (given, more) => {
      const part = needPart(given);
      expect(part === 'common').toBe(given.every((one) => one === 'short'));
      expect(part === 'open').toBe(!given.includes('short'));
      if (part !== 'common') expect(needPart([...given, more])).not.toBe('common');
    }),
  );
});
