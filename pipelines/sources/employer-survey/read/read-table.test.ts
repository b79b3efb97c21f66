import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fromBytes } from './byte-source.ts';
import { readLimits } from './limits.ts';
import { readTable } from './read-table.ts';
import { ReadError } from './report.ts';
import { generateFile } from './suites/generated-file.ts';
import { readAll } from './suites/read-all.ts';
import { csvRow, csvText } from './write-csv.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const kinds = (report: { mended: readonly { kind: string; rows: readonly number[] }[] }) =>
  Object.fromEntries(report.mended.map(({ kind, rows }) => [kind, rows]));

async function refusal(bytes: Uint8Array, limits = {}) {
  const table = await readTable(fromBytes('x.csv', bytes), limits);
  if ('refused' in table) return table;
  try {
    for await (const batch of table.rows()) expect(batch.length).toBeGreaterThan(0);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    return (error as ReadError).refusal;
  }
}

describe('damage is mended and told by row', () => {
  const lines = (...rows: string[]) =>
    ['id,country,staff,comment', 'R1,FI,12,good', 'R2,DE,7,fine', ...rows].join('\n');

  test('a quotation mark too many keeps its row and the rows below', async () => {
    const { rows, report } = await readAll(lines('R3,"IT,9,"well, yes"', 'R4,NL,3,ok'));
    expect(rows.slice(2)).toEqual([
      ['R3', '"IT', '9', 'well, yes'],
      ['R4', 'NL', '3', 'ok'],
    ]);
    expect(kinds(report)).toEqual({ unclosed_quote: [4], stray_quote: [4] });
  });

  test('a last quotation mark that is missing, and one inside a cell', async () => {
    const last = await readAll(lines('R3,IT,9,"not closed'));
    expect(last.rows.at(-1)).toEqual(['R3', 'IT', '9', 'not closed']);
    expect(kinds(last.report)['unclosed_quote']).toEqual([4]);
    const inside = await readAll(lines('R3,IT,9,"a 5" pipe, short"', 'R4,NL,1,x'));
    expect(inside.rows.slice(2)).toEqual([
      ['R3', 'IT', '9', 'a 5" pipe, short'],
      ['R4', 'NL', '1', 'x'],
    ]);
    expect(kinds(inside.report)).toEqual({ stray_quote: [4] });
  });

  test('short and long rows keep every value', async () => {
    const { rows, report } = await readAll(lines('R3,IT', 'R4,NL,3,ok,and more,', ',R5,NL,4,ok'));
    expect(rows[2]).toEqual(['R3', 'IT', '', '']);
    expect(rows[3]!.join('|')).toContain('ok,and more');
    expect(rows[4]!.filter((cell) => cell !== '').join()).toBe('R5,NL,4,ok');
    expect(kinds(report)).toEqual({ ragged_short: [4], ragged_long: [5, 6] });
  });

  test('a row of another separator, NULs, and lines of another encoding', async () => {
    const bytes = Buffer.concat([
      utf8(lines('R3;SE;4;ok', 'R4,N\0L,3,ok', 'R5,FI,8,Jyväskylä', '')),
      Buffer.from('R6,FI,9,Kääpä', 'latin1'),
    ]);
    const { rows, report } = await readAll(bytes);
    expect(rows.slice(2)).toEqual([
      ['R3', 'SE', '4', 'ok'],
      ['R4', 'NL', '3', 'ok'],
      ['R5', 'FI', '8', 'Jyväskylä'],
      ['R6', 'FI', '9', 'Kääpä'],
    ]);
    expect(kinds(report)).toEqual({ other_separator: [4], nul: [5], mixed_encoding: [7] });
    expect(report.encoding).toBe('utf-8');
  });

  test('notes below the table are its footer, a table with the same names goes on, another one is told', async () => {
    const notes = await readAll(lines('', 'Source: survey of 2026', ''));
    expect(notes.report).toMatchObject({ rows: 2, footerRows: 1 });
    const again = await readAll(lines('', 'id,country,staff,comment', 'R3,IT,9,x'));
    expect(again.rows.map(([id]) => id)).toEqual(['R1', 'R2', 'R3']);
    expect(kinds(again.report)).toEqual({ second_table: [5] });
    const other = await readAll(lines('id,country,staff,comment,more', 'R3,IT,9,x,y'));
    expect(other.report).toMatchObject({ rows: 2, footerRows: 2, unsure: ['tables'] });
  });
});

describe('names of columns', () => {
  test('may be repeated or those of an object’s own properties', async () => {
    const { table, rows } = await readAll('__proto__,constructor,a,a\n1,2,3,4\n5,6,7,8\n');
    expect(table.header).toEqual(['__proto__', 'constructor', 'a', 'a']);
    expect(rows).toEqual([
      ['1', '2', '3', '4'],
      ['5', '6', '7', '8'],
    ]);
  });

  test('are given when the file has none, and that is told', async () => {
    const { names, rows, report } = await readAll('1.5;2\n2.5;3\n3.5;4\n');
    expect([names, rows.length, report.headerRow, report.unsure]).toEqual([
      ['col_1', 'col_2'],
      3,
      0,
      ['header'],
    ]);
  });

  test('may be years', async () => {
    const { names } = await readAll('Country,2024,2025\nFI,10,20\nDE,30,40\n');
    expect(names).toEqual(['Country', '2024', '2025']);
  });
});

test('Excel’s line of the separator is obeyed and is no row', async () => {
  const { names, rows, report } = await readAll('sep=;\r\na,1;b,2\r\n1,5;2,5\r\n');
  expect([names, rows, report.separator]).toEqual([['a,1', 'b,2'], [['1,5', '2,5']], ';']);
});

test.each([
  ['^', 'a^b^c\n1^2^3\n4^5^6\n'],
  ['||', 'a||b||c\n1||2||3\n'],
  [', ', 'a, b, c\n1, "x, y", 3\n2, z, 4\n'],
  ['~', 'a~b~c\nx~2~3\ny~5~6\n'],
])('separator %s', async (separator, text) => {
  const { names, report } = await readAll(text);
  expect([report.separator, names.length]).toEqual([separator, 3]);
});

test('single quotes and backslashes', async () => {
  const single = await readAll("id,text,n\n1,'a, b',2\n2,'it''s',3\n3,'c, d',4\n");
  expect(single.rows).toEqual([
    ['1', 'a, b', '2'],
    ['2', "it's", '3'],
    ['3', 'c, d', '4'],
  ]);
  const slash = await readAll('id,text,n\n1,"say \\"hi\\", all",2\n2,"\\"x\\", y",3\n');
  expect(slash.rows.map((row) => row[1])).toEqual(['say "hi", all', '"x", y']);
});

describe('what is no table is refused before it is read', () => {
  test.each([
    ['not_a_table_pdf', utf8('%PDF-1.7 ...')],
    ['not_a_table_image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['not_a_table_executable', utf8('\u007fELF...')],
    ['not_a_table_archive', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['not_a_table_parquet', utf8('PAR1....')],
    [
      'not_a_table_document',
      Buffer.concat([
        Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
        Buffer.from('WordDocument', 'utf16le'),
      ]),
    ],
    ['not_a_table_binary', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251)],
    ['encoding_unknown', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
    ['file_empty', new Uint8Array()],
  ])('%s', async (code, bytes) => {
    expect(await refusal(bytes)).toMatchObject({ refused: code });
  });

  test('large bad files at the door, without reading them', async () => {
    let read = 0;
    const source = {
      name: 'x',
      size: 50 << 20,
      read: async (from: number, to: number) => {
        read += to - from;
        return utf8('%PDF-1.7');
      },
    };
    expect(await readTable(source)).toMatchObject({ refused: 'not_a_table_pdf' });
    expect(await readTable({ ...source, size: (50 << 20) + 1 })).toMatchObject({ refused: 'file_too_large' });
    expect(read).toBe(4096);
  });
});

describe('limits', () => {
  const table = ['a,b,c', ...Array.from({ length: 50 }, (_, n) => `${n},x,y`)].join('\n');
  test.each([
    ['rows_too_many', { rows: 10 }, { row: '12', limit: '10' }],
    ['columns_too_many', { columns: 2 }, { row: '1', found: '3' }],
    ['file_too_large', { bytes: 100 }, { limit: '100' }],
  ])('%s', async (code, limits, detail) => {
    expect(await refusal(utf8(table), limits)).toMatchObject({ refused: code, detail });
  });

  test('long cells, names and lines name their place', async () => {
    const long = 'x'.repeat(300);
    expect(await refusal(utf8(`${table}\n1,${long},2`), { cellCharacters: 200 })).toMatchObject({
      refused: 'cell_too_long',
      detail: { row: '52', column: '2' },
    });
    expect(await refusal(utf8(`a,${long}\n1,2\n`), { headerCharacters: 200 })).toMatchObject({
      refused: 'header_too_long',
      detail: { row: '1', column: '2' },
    });
    expect(await refusal(utf8(`${table}\n${'z'.repeat(5000)}`), { lineBytes: 1000 })).toMatchObject({
      refused: 'line_too_long',
      detail: { row: '52' },
    });
  });

  test('come from the environment, and must be whole numbers', () => {
    expect(readLimits({}, { OBSERVATORY_READ_ROWS: '5' })).toMatchObject({ rows: 5, columns: 2_000 });
    expect(readLimits({ rows: 7 }, { OBSERVATORY_READ_ROWS: '5' }).rows).toBe(7);
    expect(() => readLimits({}, { OBSERVATORY_READ_ROWS: 'many' })).toThrow(RangeError);
  });
});

const cell = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('1,5', 'a "quoted" word', 'two\nlines', ' space ', 'x;y', '-99', '2026-03-15'),
  )
  .map((text) => text.replace(/[\0\u0080-\u009f\ufffd\uffff\r]/g, '').replace(/^\ufeff/, ''));

test('what is written is read again', async () => {
  const tables = fc.integer({ min: 2, max: 6 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width - 1, maxLength: width - 1 }), {
      minLength: 5,
      maxLength: 12,
    }),
  );
  await fc.assert(
    fc.asyncProperty(tables, async (rest) => {
      const rows = rest.map((row, at) => [`R_${1000 + at}`, ...row]);
      const names = ['id', ...rest[0]!.map((_, at) => `Question ${at + 1}`)];
      const text = [names, ...rows].map(csvRow).join('');
      const read = await readAll(text, {}, { separator: ',' });
      expect([read.names, read.rows]).toEqual([names, rows]);
      const clean = await Array.fromAsync(csvText(read.table));
      expect(clean.join('')).toBe(text);
    }),
    { numRuns: 400 },
  );
});

test('changed bytes are read or refused, never thrown, and rows keep their width', async () => {
  const files = Array.from({ length: 40 }, (_, at) => generateFile(at + 1)).filter(
    (file) => file !== undefined,
  );
  const change = fc.record({
    at: fc.nat(20_000),
    byte: fc.nat(255),
    kind: fc.constantFrom('set', 'cut', 'insert'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      async (file, changes) => {
        let bytes = Uint8Array.from(file.bytes);
        for (const { at, byte, kind } of changes) {
          const place = at % bytes.length;
          if (kind === 'set') bytes[place] = byte;
          else if (kind === 'insert')
            bytes = Uint8Array.from([...bytes.subarray(0, place), byte, ...bytes.subarray(place)]);
          else if (place > 10) bytes = bytes.subarray(0, place);
        }
        const table = await readTable(fromBytes('x.csv', bytes));
        if ('refused' in table) return;
        for (let pass = 0; pass < 2; pass += 1) {
          let rows = 0;
          for await (const batch of table.rows()) {
            for (const row of batch) expect(row.cells.length).toBe(table.header.length);
            rows += batch.length;
          }
          expect(table.report.rows).toBe(rows);
        }
      },
    ),
    { numRuns: 600 },
  );
});

test('a file that ends behind a separator or in the middle of a line is whole', async () => {
  for (const end of ['', '\n', '\r\n', '\n\n']) {
    const { rows, report } = await readAll(`a,b,c\n1,"x y",3\n2,"x, z",${end}`);
    expect([rows, report.mended]).toEqual([
      [
        ['1', 'x y', '3'],
        ['2', 'x, z', ''],
      ],
      [],
    ]);
  }
});
