import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareVintages } from './compare-vintages.ts';
import type { Selected } from './selected.ts';

const observation = (geo: string, value: string, flags = ''): Selected => ({
  indicator: 'i',
  breakdown: '',
  unit: 'PC',
  geo,
  time: '2024',
  value,
  flags,
  dimensions: 'freq=A',
});

const counts = (before: readonly Selected[], after: readonly Selected[]) => {
  const { added, changed, withdrawn, flagged } = compareVintages(before, after);
  return [added.length, changed.length, withdrawn.length, flagged.length];
};

test.each([
  ['a new value', [], [observation('DE', '1')], [1, 0, 0, 0]],
  ['a value where none was', [observation('DE', '', 'c')], [observation('DE', '1')], [1, 0, 0, 0]],
  ['another number', [observation('NL', '24.4')], [observation('NL', '26.4', 'b')], [0, 1, 0, 0]],
  [
    'the same number in other digits',
    [observation('NL', '45.6')],
    [observation('NL', '45.60')],
    [0, 0, 0, 0],
  ],
  ['a value that is gone', [observation('DE', '1')], [], [0, 0, 1, 0]],
  ['a value that is withheld now', [observation('DE', '1')], [observation('DE', '', 'c')], [0, 0, 1, 0]],
  ['another flag', [observation('EU', '1', 's')], [observation('EU', '1', 'i')], [0, 0, 0, 1]],
  ['a flag without value that is new', [], [observation('DE', '', 'c')], [0, 0, 0, 1]],
  ['a flag without value that is gone', [observation('DE', '', 'u')], [], [0, 0, 0, 1]],
])('%s', (_, before, after, expected) => expect(counts(before, after)).toEqual(expected));

const vintage = fc
  .uniqueArray(
    fc.record({
      geo: fc.stringMatching(/^[A-Z]{1,2}$/),
      value: fc.constantFrom('', '1', '2', '3.5'),
      flags: fc.constantFrom('b', '', 'bu'),
    }),
    { selector: ({ geo }) => geo },
  )
  .map((rows) => rows.map(({ geo, value, flags }) => observation(geo, value, flags)));

test('the changes turn the vintage before into the one after, whatever their order', () => {
  fc.assert(
    fc.property(vintage, vintage, (before, after) => {
      const { added, changed, withdrawn, flagged } = compareVintages(before, after);
      const values = (rows: readonly Selected[]) =>
        new Map(rows.flatMap(({ geo, value }) => (value === '' ? [] : [[geo, value] as const])));
      const rebuilt = values(before);
      for (const { geo, value } of added) rebuilt.set(geo, value);
      for (const revision of changed) rebuilt.set(revision.after.geo, revision.after.value);
      for (const { geo } of withdrawn) rebuilt.delete(geo);
      expect(new Map([...rebuilt].sort())).toEqual(new Map([...values(after)].sort()));
      for (const revision of flagged) expect(revision.before.value).toBe(revision.after.value);
      expect(counts(after.toReversed(), before)).toEqual([
        withdrawn.length,
        changed.length,
        added.length,
        flagged.length,
      ]);
    }),
  );
});

test('a vintage compared with itself has no change', () => {
  fc.assert(
    fc.property(vintage, (one) => {
      expect(counts(one, one.toReversed())).toEqual([0, 0, 0, 0]);
    }),
  );
});
