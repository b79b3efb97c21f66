import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseOpenTable, type OpenObservation } from './open-table.ts';
import { refusalOfText } from './tidy-lines.ts';

const folder = new URL('../../../../shared/open-data/', import.meta.url);
const present = existsSync(new URL('files/', folder));
if (!present) {
  // eslint-disable-next-line no-console -- what is left out must be heard
  console.warn(`Left out: real files of official statistics, since ${folder.pathname} is not there.`);
}

function bytes(name: string): Buffer {
  return readFileSync(new URL(`files/${name}`, folder));
}

function read(name: string): {
  readonly dimensions: readonly string[];
  readonly observations: OpenObservation[];
} {
  const table = parseOpenTable(bytes(name), name);
  if (table.kind === 'refusal') throw new Error(table.code);
  return { dimensions: table.dimensions, observations: [...table.observations()] };
}

/** Value and flags by codes and period. */
function byKey(observations: readonly OpenObservation[]): Map<string, string> {
  return new Map(
    observations.map(({ codes, time, value, flags }) => [
      [...codes, time].join(),
      `${value} ${flags}`.trim(),
    ]),
  );
}

describe.skipIf(!present)('real files', () => {
  test('TSV of une_rt_a: every cell of the file, found by cutting lines at tabs', () => {
    const { dimensions, observations } = read('une_rt_a-excerpt.tsv');
    expect(dimensions).toEqual(['freq', 'age', 'unit', 'sex', 'geo']);
    const [head = '', ...rows] = bytes('une_rt_a-excerpt.tsv').toString().trimEnd().split('\n');
    const years = head.split('\t').slice(1);
    const cells = rows.flatMap((row) => {
      const [key = '', ...values] = row.split('\t');
      return values.map(
        (cell, index) => [`${key},${years[index]?.trim()}`, cell.replace(':', '').trim()] as const,
      );
    });
    expect(byKey(observations)).toEqual(new Map(cells.filter(([, cell]) => cell !== '')));
    expect(observations).toContainEqual({
      dataset: 'une_rt_a',
      codes: ['A', 'Y15-24', 'PC_ACT', 'F', 'LU'],
      time: '2025',
      value: '',
      flags: 'u',
    });
  });

  test('JSON-stat of une_rt_a agrees with the TSV', () => {
    const { dimensions, observations } = read('une_rt_a-DE-2019.json-stat.json');
    const tsv = read('une_rt_a-excerpt.tsv');
    expect(dimensions).toEqual(tsv.dimensions);
    expect(observations).toHaveLength(1);
    expect(tsv.observations).toContainEqual(observations[0]);
  });

  test('SDMX-CSV 2.0 with names: codes alone, as many rows as the file has lines, flags', () => {
    const { dimensions, observations } = read('tipsun20.sdmx-csv-2.0-labels-both.csv');
    expect(dimensions).toEqual(['freq', 'sex', 'age', 'unit', 'geo']);
    expect(observations).toHaveLength(
      bytes('tipsun20.sdmx-csv-2.0-labels-both.csv').toString().trimEnd().split('\n').length - 1,
    );
    const count = (flags: string) => observations.filter((each) => each.flags === flags).length;
    expect([count('b'), count('d'), count('')]).toEqual([18, 6, 354]);
    expect(byKey(observations).get('A,T,Y15-74,PC_ACT,AT,2011')).toBe('4.9');
    expect(new Set(observations.map(({ dataset }) => dataset))).toEqual(new Set(['tipsun20']));
  });

  test('SDMX-CSV 2.0 of tipsun20 agrees with the TSV of une_rt_a but for France, revised between the two vintages', () => {
    const annual = byKey(read('une_rt_a-excerpt.tsv').observations.map((each) => ({ ...each, flags: '' })));
    const both = read('tipsun20.sdmx-csv-2.0-labels-both.csv').observations.flatMap(
      ({ codes, time, value }) => {
        const [freq, sex, age, unit, geo] = codes;
        const other = annual.get([freq, age, unit, sex, geo, time].join());
        return geo === 'FR' || other === undefined ? [] : [[value, other] as const];
      },
    );
    expect(both.length).toBeGreaterThan(80);
    for (const [value, other] of both) expect(value).toBe(other);
  });

  test('SDMX-CSV 1.0 with names: CRLF, quoted names, months', () => {
    const { dimensions, observations } = read('une_rt_m.sdmx-csv-1.0-labels-name.csv');
    expect(dimensions).toEqual(['freq', 's_adj', 'age', 'unit', 'sex', 'geo']);
    expect(observations).toHaveLength(
      bytes('une_rt_m.sdmx-csv-1.0-labels-name.csv').toString().trimEnd().split('\r\n').length - 1,
    );
    expect(observations.filter(({ flags }) => flags === 'b')).toHaveLength(5);
    expect(
      observations.every(({ time, dataset }) => /^\d{4}-\d\d$/.test(time) && dataset === 'une_rt_m'),
    ).toBe(true);
    expect(observations[0]?.codes[1]).toBe('Seasonally adjusted data, not calendar adjusted data');
  });

  test('values keep their zeros', () => {
    const { observations } = read('isoc_sk_dskl_i21.sdmx-csv-1.0-labels-name.csv');
    expect(observations).toHaveLength(3476);
    const digits = observations.find(
      ({ codes, time }) =>
        codes[4] === 'Italy' &&
        time === '2021' &&
        codes[2]?.startsWith('Individuals with basic or above basic overall digital'),
    );
    expect(digits?.value).toBe('45.60');
  });

  test('the figures that were copied by hand from une_rt_a are the same', () => {
    const figures = readFileSync(new URL('figures.csv', folder), 'utf8').split('\n');
    const known = byKey(read('une_rt_a-excerpt.tsv').observations);
    const copied = figures.flatMap((row) => {
      const match =
        /^une_rt_a,[^,]*,PC_ACT,freq=A;age=([^;]*);sex=T;unit=PC_ACT,(\w+),(\d{4}),([^,]*),([^,]*),/.exec(
          row,
        );
      if (!match) return [];
      const key = ['A', match[1], 'PC_ACT', 'T', match[2], match[3]].join();
      return known.has(key) ? [[key, `${match[4]} ${match[5]}`.trim()] as const] : [];
    });
    expect(copied.length).toBeGreaterThan(30);
    for (const [key, cell] of copied) expect([key, known.get(key)]).toEqual([key, cell]);
  });

  test.each([
    ['estat-async-footer.xml', 'asynchronous'],
    ['jaf-values-2025-10.csv.gz', 'other_csv'],
    ['structure-codes.csv.gz', 'other_csv'],
    ['sdmx_to_http_error_mapping.csv', 'other_csv'],
    ['esco-1.2.0-transversalSkillsCollection_en.csv', 'other_csv'],
    ['MANIFEST.tsv', 'other_csv'],
  ])('%s is refused: %s', (name, code) => {
    expect(refusalOfText(bytes(name), name)?.code).toBe(code);
  });
});
