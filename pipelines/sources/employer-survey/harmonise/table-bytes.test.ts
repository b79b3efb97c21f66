import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';

import { TableBytes } from './table-bytes.ts';

const field = fc.oneof(
  fc.constantFrom('', '1', '-97', 'A;B', ' ', '"', ',', '\n', ' a', 'a b', 'ö', '工', '"x",'),
  fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\ufeff')),
  fc.string({ unit: 'grapheme', minLength: 40, maxLength: 90 }).filter((text) => !text.includes('\ufeff')),
);

test('the bytes are the comma-separated text of the fields, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 8 }), { maxLength: 8 }), (rows) => {
      const table = new TableBytes(64);
      const pieces: Buffer[] = [];
      for (const fields of rows) {
        table.addText('row');
        const half = Math.floor(fields.length / 2);
        for (const one of fields.slice(0, half)) table.addField(one);
        table.addFields(
          fields,
          fields.flatMap((_, at) => (at < half ? [] : [at])),
        );
        table.endLine();
        if (table.length > 200) pieces.push(table.take());
      }
      pieces.push(table.take());
      expect(Buffer.concat(pieces).toString()).toBe(
        rows.map((fields) => `${Papa.unparse([['row', ...fields]])}\n`).join(''),
      );
    }),
  );
});
