import fc from 'fast-check';

import { encode, type Table } from './table.ts';

/** One row of an invented table: null for a hidden figure. */
export type InventedRow = {
  readonly wave: string;
  readonly country: string;
  readonly skill: string;
  readonly status: string;
  readonly flags: string;
  readonly estimate: number | null;
  readonly n: number | null;
};

const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '@SUM(A1)',
    '-cmd',
    '"quoted"',
    'a,b',
    'a\nb',
    '<b>&amp;',
    '_x0041_',
    '007',
    ' x ',
    'ä€😀',
    'constructor',
    '__proto__',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((one) => one.trim() !== '' && !one.includes('\r')),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  fc.double({ min: -1, max: 1, noNaN: true }).map((one) => one + 0),
);

const shown = fc.record({
  status: fc.constantFrom('shown', 'low_base'),
  estimate: number,
  n: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
});
const hidden = fc.record({
  status: fc.constantFrom('suppressed_reliability', 'suppressed_confidentiality', 'no_data'),
  estimate: fc.constant(null),
  n: fc.constant(null),
});

/** Rows of a table with texts that try to be formulas, numbers of any size and hidden figures. */
export const inventedRows: fc.Arbitrary<readonly InventedRow[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('2024', '2026'), fc.constantFrom('FI', 'DE'), text), {
    selector: (key) => JSON.stringify(key),
    maxLength: 12,
  })
  .chain((keys) =>
    fc.tuple(
      ...keys.map(([wave, country, skill]) =>
        fc
          .tuple(fc.oneof(shown, hidden), fc.constantFrom('', 'b', 'bu', 'c'))
          .map(([facts, flags]) => ({ wave, country, skill, flags, ...facts })),
      ),
    ),
  );

export function inventedTable(rows: readonly InventedRow[]): Table {
  const cells = (name: keyof InventedRow) => encode(rows.map((row) => String(row[name])));
  const common = (name: string) => ({ name, label: `The ${name}`, labels: {} });
  return {
    name: 'estimates',
    title: '=a title',
    about: 'What it is',
    reading: 'How to read it',
    licence: 'CC BY 4.0',
    source: 'A test',
    rows: rows.length,
    columns: [
      { ...common('wave'), kind: 'dimension', role: 'time', cells: cells('wave') },
      {
        ...common('country'),
        kind: 'dimension',
        role: 'geo',
        cells: cells('country'),
        labels: { DE: 'Germany', FI: 'Finland' },
      },
      { ...common('skill'), kind: 'dimension', cells: cells('skill') },
      { ...common('status'), kind: 'attribute', cells: cells('status') },
      { ...common('flags'), kind: 'attribute', cells: cells('flags'), labels: { b: 'break' } },
      {
        ...common('estimate'),
        kind: 'measure',
        whole: false,
        unit: { label: 'share', decimals: 3 },
        cells: rows.map(({ estimate }) => estimate),
      },
      {
        ...common('n'),
        kind: 'measure',
        whole: true,
        unit: { label: 'answers', decimals: 0 },
        cells: rows.map(({ n }) => n),
      },
    ],
    status: encode(rows.map(({ status, flags }) => (status === 'shown' ? flags : status))),
    flags: { b: 'break', shown: 'shown' },
    sdmx: {
      structure: 'TEST:T(1.0)',
      attributes: [
        { id: 'OBS_FLAG', cells: cells('flags') },
        { id: 'STATUS', cells: cells('status') },
        { id: 'N', cells: rows.map(({ n }) => n) },
      ],
    },
  };
}

export const inventedEdition = {
  release: '2026-11-22-01-0123abcd',
  publishedAt: '2026-11-22T04:00:00.000Z',
  demonstration: true,
  query: { country: 'FI~DE' },
  notes: ['A remark'],
  address: 'https://observatory.example/api/v1/estimates.xlsx?country=FI~DE',
  language: 'en',
} as const;
