import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import { readTable, type KeptTable } from './kept-table.ts';

const textsOf = (table: KeptTable, name: string): string[] | undefined => {
  const column = table.column(name);
  return column && Array.from(column.codes, (code) => column.texts[code]!);
};

const text = fc.oneof(
  fc.constantFrom('', '1', '-97', 'DE600', '2026-03-12', 'OCC1;OCC2', 'é', '"', '\n', ', ', '\u0000\u0000a'),
  fc.string({ unit: fc.constantFrom('a', 'ö', '"', ',', '\n', ' ', ';', '€'), maxLength: 9 }),
);

describe('a kept table', () => {
  test('has the texts that were written, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, text), { maxLength: 20 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (rows, cuts) => {
          const header = ['PSEUDONYM', 'SECTION', 'A', 'B'];
          const lines = rows.map((row, at) => [`p${at}`, ...row]);
          const bytes = Buffer.from(`${Papa.unparse([header, ...lines], { newline: '\n' })}\n`);
          const places = [...cuts.map((cut) => cut % bytes.length), bytes.length].sort((a, b) => a - b);
          const table = readTable(places.map((to, at) => bytes.subarray(places[at - 1] ?? 0, to)));
          expect(table.respondents).toBe(rows.length);
          expect(['SECTION', 'A', 'B'].map((name) => textsOf(table, name))).toEqual(
            [0, 1, 2].map((at) => rows.map((row) => row[at])),
          );
          expect(table.column('PSEUDONYM')).toBeUndefined();
          expect(table.column('C')).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('keeps apart more texts than fit in one byte, and than fit in two', () => {
    for (const distinct of [255, 256, 257, 65_535, 65_537, 70_000]) {
      const own = Array.from({ length: distinct }, (_, at) => String(at));
      const table = readTable([Buffer.from(['A', ...own, ...own].join('\n'))]);
      expect(textsOf(table, 'A')).toEqual([...own, ...own]);
    }
  });
});
