import { expect, test } from 'vitest';
import type { Condition } from './case.ts';
import { rowsThatMeet, sameValue } from './condition.ts';
import { readTable } from './table.ts';

const table = readTable('k,n,d\na,10,2024-01-31\nb,9,2024-02-01\n,,\n"c, d",-1,2023-12-31\n');
const met = (condition: Condition) => Array.from(rowsThatMeet(table, [condition]));

test('numbers compare as numbers, text as text', () => {
  expect(met({ column: 'n', op: '>=', value: 9 })).toEqual([1, 1, 0, 0]);
  expect(met({ column: 'n', op: '<', value: 10 })).toEqual([0, 1, 0, 1]);
  expect(met({ column: 'n', op: '>', value: 9 })).toEqual([1, 0, 0, 0]);
  expect(met({ column: 'n', op: '<=', value: -1 })).toEqual([0, 0, 0, 1]);
  expect(met({ column: 'd', op: '>=', value: '2024-01-31' })).toEqual([1, 1, 0, 0]);
  expect(met({ column: 'k', op: '=', value: 'c, d' })).toEqual([0, 0, 0, 1]);
  expect(met({ column: 'n', op: 'in', value: [10, -1] })).toEqual([1, 0, 0, 1]);
});

test('a missing value never meets a condition, not even that of being different', () => {
  expect(met({ column: 'k', op: '!=', value: 'a' })).toEqual([0, 1, 0, 1]);
  expect(met({ column: 'n', op: '!=', value: 10 })).toEqual([0, 1, 0, 1]);
  expect(met({ column: 'n', op: '=', value: 0 })).toEqual([0, 0, 0, 0]);
});

test('all conditions must hold; none means every row', () => {
  expect(Array.from(rowsThatMeet(table))).toEqual([1, 1, 1, 1]);
  const both: Condition[] = [
    { column: 'n', op: '>', value: 0 },
    { column: 'k', op: '!=', value: 'a' },
  ];
  expect(Array.from(rowsThatMeet(table, both))).toEqual([0, 1, 0, 0]);
});

test('values of a case against text of a file', () => {
  expect(sameValue('1.0', 1)).toBe(true);
  expect(sameValue('1.0', '1')).toBe(false);
  expect(sameValue('TRUE', true)).toBe(true);
  expect(sameValue(' ', 0)).toBe(false);
  expect(sameValue(undefined, null)).toBe(true);
  expect(sameValue(undefined, '')).toBe(false);
});
