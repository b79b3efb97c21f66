import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { asksOf, cellOf, releaseOf, type World } from './answers-under-test.ts';
import { askBrief, driverIndicator } from './ask.ts';
import { makeBrief } from './brief.ts';
import type { BriefQuestion } from './document.ts';

const question: BriefQuestion = {
  kind: 'country',
  place: 'DE',
  wave: '2026',
  language: 'en',
  extent: 'full',
  sections: ['drivers'],
};
const place = { wave: '2026', country: 'DE', sector: 'ALL', size: 'ALL' };
const world = fc.record<World>({
  seed: fc.integer(),
  hidden: fc.constantFrom(0, 0.3),
  low: fc.constantFrom(0, 0.3),
  spread: fc.constantFrom(0.3, 1),
  unweighted: fc.constantFrom([], ['DE']),
});

async function said(given: World): Promise<string> {
  const answers = await askBrief(question, releaseOf(given), asksOf(given));
  return JSON.stringify(makeBrief(question, answers).sections);
}

test('a release from before the question on causes gives no advice', async () => {
  const given = { seed: 1, hidden: 0, low: 0, spread: 1, unweighted: [] };
  const asks = asksOf(given);
  const before = async (asked: Parameters<typeof asks.estimates>[0]) => {
    const answer = await asks.estimates(asked);
    const isOlder = answer.columns.indicator.map((id) => id !== driverIndicator);
    const columns = Object.fromEntries(
      Object.entries(answer.columns).map(([name, values]) => [name, values.filter((_, row) => isOlder[row])]),
    ) as typeof answer.columns;
    return { ...answer, columns };
  };
  const answers = await askBrief(question, releaseOf(given), { ...asks, estimates: before });
  const text = JSON.stringify(makeBrief(question, answers).sections);
  expect(text).toContain('no advice on curricula is given');
});

describe('advice on curricula', () => {
  test('is given only where beyond doubt less than half of the employers name no cause for training', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const text = await said(given);
        const without = cellOf(given, place, driverIndicator, 'NO_TRAINING');
        const isMost = !without.isHidden && without.n >= 50 && without.value + 2 * without.error < 0.5;
        const isAdvised = text.includes('To be looked at first in curricula');
        if (isAdvised && !without.isHidden && without.n >= 50) expect(isMost).toBe(true);
        if (given.unweighted.length > 0) expect(isAdvised).toBe(false);
      }),
    );
  });
});
