import { expect, test } from 'vitest';
import { readTable } from './table.ts';

test('text stays text, an empty field is missing, a comma may stand in quotes', () => {
  const table = readTable('﻿town,size,yes\n"Bolzano, Bozen",010,TRUE\n,,FALSE\n"say ""ja""",1e2,\n');
  expect(table.rows).toBe(3);
  expect(table.text('town')).toEqual(['Bolzano, Bozen', undefined, 'say "ja"']);
  expect(table.text('size')).toEqual(['010', undefined, '1e2']);
  expect(Array.from(table.numbers('size'))).toEqual([10, NaN, 100]);
  expect(Array.from(table.numbers('yes'))).toEqual([1, 0, NaN]);
});

test('numbers keep every digit', () => {
  const [value] = readTable('w\n44.209999084472656\n').numbers('w');
  expect(value).toBe(44.209999084472656);
});

test('what is no number, no column or no full row is refused by name', () => {
  const table = readTable('a,b\n1,x\n0x10,2\n');
  expect(() => table.numbers('b')).toThrow('column "b", row 1: "x"');
  expect(() => table.numbers('a')).toThrow('0x10');
  expect(() => table.text('c')).toThrow('no column "c"');
  expect(() => readTable('a,b\n1\n')).toThrow('row 1');
});
