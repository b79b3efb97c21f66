import fc from 'fast-check';
import { expect, test } from 'vitest';

import { briefChanges, type EditionSource } from './changes.ts';
import type { QuotedNumber } from './document.ts';

const source = (change: Partial<EditionSource> = {}): EditionSource => ({
  release: 'r',
  thresholds: { confidentialBelow: 10, dominanceShare: 0.5, unreliableBelow: 30, lowBaseBelow: 50 },
  uploads: [],
  vintages: [],
  waves: [],
  ...change,
});
const upload = (name: string, wave: string) => ({
  ...{ upload: name, partner: 'omnia', wave, respondents: 100, demonstration: false },
  acceptedAt: '2026-11-20T08:00:00.000Z',
});
const number = (
  id: string,
  text: string,
  query = 'estimates?indicator=skill_gap&wave=2026',
): QuotedNumber => ({
  ...{ id, label: id, value: 0, text, query },
});
const reasons = (query: string, before: EditionSource, after: EditionSource) =>
  briefChanges(
    { numbers: [number('k', '1 %', query)], source: before },
    { numbers: [number('k', '2 %', query)], source: after },
  ).changed[0]!.reasons;

const numbersOf = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1 %', '2 %')), {
    selector: ([id]) => id,
  })
  .map((pairs) => pairs.map(([id, text]) => number(id, text)));

test('every number is the same, changed, added or withdrawn, and an edition does not differ from itself', () => {
  fc.assert(
    fc.property(numbersOf, numbersOf, (before, after) => {
      const edition = (numbers: QuotedNumber[]) => ({ numbers, source: source() });
      const { compared, changed, added, withdrawn } = briefChanges(edition(before), edition(after));
      expect(compared + added.length).toBe(after.length);
      expect(compared + withdrawn.length).toBe(before.length);
      for (const one of changed) expect(one.before.text).not.toBe(one.after.text);
      const itself = briefChanges(edition(after), edition(after));
      expect([itself.changed, itself.added, itself.withdrawn]).toEqual([[], [], []]);
    }),
  );
});

test('reasons are of the wave that the number was asked of', () => {
  const one = source({ uploads: [upload('u1', '2026')] });
  const both = source({ uploads: [upload('u1', '2026'), upload('u2', '2026')] });
  const estimate = 'estimates?indicator=skill_gap&wave=2026';
  expect(reasons(estimate, one, both)).toEqual(['answers_added']);
  expect(reasons(estimate, both, one)).toEqual(['answers_withdrawn']);
  expect(reasons(estimate, one, source({ uploads: [upload('u2', '2026')] }))).toEqual(['answers_replaced']);
  const other = source({ uploads: [upload('u1', '2026'), upload('u2', '2024')] });
  expect(reasons(estimate, one, other)).toEqual(['method']);
  const comparison = 'comparisons?a=indicator:skill_gap~wave:2024&b=indicator:skill_gap~wave:2026';
  expect(reasons(comparison, one, other)).toEqual(['answers_added']);
});

test('official numbers change with their vintage, all numbers with the thresholds', () => {
  const fetched = source({ vintages: [{ source: 's', file: 'f', takenAt: '2026-11-20' }] });
  expect(reasons('observations?indicator=x', source(), fetched)).toEqual(['official']);
  expect(reasons('estimates?wave=2026', source(), fetched)).toEqual(['method']);
  const stricter = source({ thresholds: { ...source().thresholds, confidentialBelow: 20 } });
  expect(reasons('estimates?wave=2026', source(), stricter)).toEqual(['thresholds']);
});
