import { utils, write, type WorkBook } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { fromBytes } from '../byte-source.ts';
import { readTable } from '../read-table.ts';
import { readAll } from '../suites/read-all.ts';
import { numberText, serialDate } from './cell-text.ts';

const bytesOf = (book: WorkBook, bookType: 'xlsx' | 'biff8' | 'ods' = 'xlsx'): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);

function bookOf(sheets: Readonly<Record<string, unknown[][]>>): WorkBook {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), name);
  }
  return book;
}

const refusal = async (bytes: Uint8Array, limits = {}) => {
  const table = await readTable(fromBytes('answers.xlsx', bytes), limits);
  return 'refused' in table ? table : undefined;
};

describe.each(['xlsx', 'biff8', 'ods'] as const)('a workbook of the kind %s', (kind) => {
  test('gives text, plain numbers, ISO dates and truth values', async () => {
    const sheet = [
      ['name', 'staff', 'share', 'day', 'moment', 'asked'],
      [
        'Kääpä Oy',
        1234567,
        0.1 + 0.2,
        new Date(Date.UTC(2026, 2, 15)),
        new Date(Date.UTC(2026, 2, 15, 9, 30)),
        true,
      ],
      ['=1+2', 3, 1e-7, new Date(Date.UTC(1999, 11, 31)), new Date(Date.UTC(2000, 0, 1, 23, 59, 59)), false],
    ];
    const { names, rows, report } = await readAll(bytesOf(bookOf({ Answers: sheet }), kind));
    expect(names).toEqual(sheet[0]);
    expect(rows).toEqual([
      ['Kääpä Oy', '1234567', '0.3', '2026-03-15', '2026-03-15T09:30:00', 'TRUE'],
      ['=1+2', '3', '0.0000001', '1999-12-31', '2000-01-01T23:59:59', 'FALSE'],
    ]);
    expect(report).toMatchObject({
      format: kind === 'biff8' ? 'xls' : kind,
      sheet: 'Answers',
      headerRow: 1,
      rows: 2,
    });
    expect(report.unsure).toEqual([]);
  });
});

test('formulas are not run: the value kept in the file counts', async () => {
  const book = bookOf({
    Answers: [
      ['a', 'b'],
      [1, 2],
    ],
  });
  book.Sheets['Answers']!['B2'] = { t: 'n', v: 42, f: 'A2*1000' };
  expect((await readAll(bytesOf(book))).rows).toEqual([['1', '42']]);
});

describe('a workbook of EUSurvey', () => {
  const wide = (from: number, count: number, cell: (column: number) => string) =>
    Array.from({ length: count }, (_, at) => cell(from + at));
  const top = [['Alias', 'skills-2026'], ['Export Date', '15/03/2026'], []];
  const row = (n: number) => (column: number) => `answer ${n} to ${column}`;
  const part = (from: number, count: number) => [
    wide(from, count, (column) => `Question ${column}`),
    wide(from, count, row(1)),
    wide(from, count, row(2)),
  ];

  test('is put together from its sheets, whether they repeat the rows above the header or not', async () => {
    for (const above of [top, [[], [], []], []]) {
      const book = bookOf({
        Content: [...top, ...part(1, 254)],
        Content1: [...above, ...part(255, 254)],
        Content2: [...above, ...part(509, 12)],
      });
      const { names, rows, report, table } = await readAll(bytesOf(book));
      expect(names).toEqual(wide(1, 520, (column) => `Question ${column}`));
      expect(rows).toEqual([wide(1, 520, row(1)), wide(1, 520, row(2))]);
      expect(report).toMatchObject({ headerRow: 4, preambleRows: 2, columns: 520, rows: 2 });
      expect(table.preamble[0]!.slice(0, 2)).toEqual(['Alias', 'skills-2026']);
    }
  });

  test('has long texts whole again that went on in the rows below', async () => {
    const text = 'Ausführliche Antwort. '.repeat(3_500);
    const pieces = [text.slice(0, 32_767), text.slice(32_767, 65_534), text.slice(65_534)];
    const book = bookOf({
      Content: [
        ...top,
        ['Country', 'Staff', 'Comment'],
        ['DE', 4, pieces[0]],
        ['', '', pieces[1]],
        ['', '', pieces[2]],
        ['FI', 9, 'short'],
      ],
    });
    const { rows, numbers, report } = await readAll(bytesOf(book));
    expect(rows[0]![2] === text).toBe(true);
    expect(rows.map((row) => row.toSpliced(2))).toEqual([
      ['DE', '4'],
      ['FI', '9'],
    ]);
    expect(numbers).toEqual([5, 8]);
    expect(report.mended).toEqual([{ kind: 'overflow_row', rows: [6, 7], count: 2 }]);
  });
});

test('the sheet with the answers is taken, and said to be a guess when another is like it', async () => {
  const table = Array.from({ length: 9 }, (_, at) => ['FI', at, at * 2]);
  const one = await readAll(
    bytesOf(bookOf({ Info: [['Made by', 'tool']], Data: [['a', 'b', 'c'], ...table] })),
  );
  expect(one.report).toMatchObject({ sheet: 'Data', unsure: [] });
  const two = await readAll(
    bytesOf(bookOf({ A: [['a', 'b', 'c'], ...table], B: [['a', 'b', 'c'], ...table] })),
  );
  expect(two.report.unsure).toEqual(['sheet']);
  const named = await readAll(bytesOf(bookOf({ A: [['a'], [1]], B: [['b'], [2]] })), {}, { sheet: 'B' });
  expect(named.names).toEqual(['b']);
});

describe('a workbook that must not be opened is refused', () => {
  const plain = bytesOf(
    bookOf({
      A: [
        ['a', 'b'],
        [1, 2],
      ],
    }),
  );
  const withPart = (name: string, content: Uint8Array, level: 0 | 9 = 9) =>
    zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), [name]: [content, { level }] });

  test('when it unpacks to too much, whatever it claims', async () => {
    const bomb = withPart('xl/worksheets/sheet1.xml', new Uint8Array(30 << 20));
    expect(await refusal(bomb)).toMatchObject({ refused: 'workbook_ratio' });
    expect(await refusal(bomb, { inflatedRatio: 1e9, inflatedBytes: 1 << 20 })).toMatchObject({
      refused: 'workbook_inflated',
    });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await refusal(bomb)).toMatchObject({ refused: 'workbook_ratio' });
  });

  test('when it has too many parts, an archive or links inside', async () => {
    expect(await refusal(plain, { zipEntries: 3 })).toMatchObject({ refused: 'workbook_entries' });
    expect(await refusal(withPart('xl/media/inner.zip', plain))).toMatchObject({
      refused: 'workbook_nested',
    });
    expect(await refusal(withPart('xl/media/image1.png', plain, 0))).toMatchObject({
      refused: 'workbook_nested',
    });
    const links = withPart('xl/externalLinks/externalLink1.xml', strToU8('<x/>'));
    expect(await refusal(links)).toMatchObject({ refused: 'workbook_links' });
  });

  test('when it is cut, empty or no workbook', async () => {
    expect(await refusal(plain.subarray(0, plain.length - 40))).toMatchObject({ refused: 'workbook_broken' });
    expect(await refusal(bytesOf(bookOf({ A: [] })))).toMatchObject({ refused: 'workbook_empty' });
    const archive = zipSync({ 'answers.csv': strToU8('a,b\n1,2\n') });
    expect(await refusal(archive)).toMatchObject({
      refused: 'not_a_table_archive',
      detail: { found: 'answers.csv' },
    });
  });

  test('any cut or changed byte is refused or read, never thrown', async () => {
    for (let at = 0; at < plain.length; at += 97) {
      const changed = Uint8Array.from(plain);
      changed[at]! ^= 0x5a;
      for (const bytes of [changed, plain.subarray(0, at)]) {
        const table = await readTable(fromBytes('x.xlsx', bytes));
        if (!('refused' in table))
          for await (const batch of table.rows()) expect(batch.length).toBeGreaterThan(0);
      }
    }
  });
});

test('numbers have no exponent and no noise, dates no time zone', () => {
  expect([1e21, 0.1 + 0.2, 1e-10, -2.5, 123456789012345, 1.23e15].map(numberText)).toEqual([
    '1000000000000000000000',
    '0.3',
    '0.0000000001',
    '-2.5',
    '123456789012345',
    '1230000000000000',
  ]);
  // Source: Excel's own table of serial numbers; 60 is the day that never was.
  expect([1, 59, 61, 36_526, 46_096.5].map((serial) => serialDate(serial, false))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '2000-01-01',
    '2026-03-15T12:00:00',
  ]);
  expect([serialDate(0.75, false), serialDate(0, true)]).toEqual(['18:00:00', '1904-01-01']);
});
