import { expect, test } from 'vitest';

import { changeSince } from './change.ts';

const taken = (at: string, updated?: string) => ({
  at,
  from: 'a',
  file: 'f',
  content: 'c',
  ...(updated !== undefined && { updated }),
});

test.each([
  // taken at, file is of, told, verdict
  ['2026-09-11T04:00:00.000Z', '2026-09-10T21:00:00Z', '2026-09-10', 'unchanged'],
  ['2026-09-10T10:00:00.000Z', '2026-09-10T09:00:00Z', '2026-09-10', 'unsure'],
  ['2026-09-10T10:00:00.000Z', '2026-09-10T09:00:00Z', '2026-09-11', 'changed'],
  ['2026-09-10T10:00:00.000Z', '2026-09-10T09:00:00Z', '2026-09-10T21:00:00Z', 'changed'],
  ['2026-09-10T10:00:00.000Z', '2026-09-10T09:00:00Z', '2026-09-10T09:00:00Z', 'unchanged'],
  ['2026-09-10T10:00:00.000Z', '2026-09-10', '2026-09-10T21:00:00Z', 'unsure'],
  ['2026-09-12T10:00:00.000Z', '2026-09-10', '2026-09-10', 'unchanged'],
  ['2026-09-12T10:00:00.000Z', undefined, '2026-09-10', 'unchanged'],
  ['2026-09-12T10:00:00.000Z', undefined, '2026-09-12', 'unsure'],
  ['2026-09-12T10:00:00.000Z', undefined, '2026-09-13', 'changed'],
  ['2026-09-12T10:00:00.000Z', '2026-09-10', undefined, 'unsure'],
])('taken %s of %s, told %s: %s', (at, of, updated, verdict) => {
  expect(changeSince(taken(at, of), { updated })).toBe(verdict);
});

test('a structure that changed after the file was taken is a change', () => {
  const file = taken('2026-09-12T10:00:00.000Z', '2026-09-10T09:00:00Z');
  const updated = '2026-09-10';
  expect(changeSince(file, { updated, restructured: '2026-09-13' })).toBe('changed');
  expect(changeSince(file, { updated, restructured: '2026-09-11' })).toBe('unchanged');
});
