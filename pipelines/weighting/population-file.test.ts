import { gzipSync } from 'node:zlib';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  asJsonStat,
  asSdmxCsv,
  asTsv,
  inventedTable,
  inventedValue,
  type InventedCell,
} from './invented-sbs.ts';
import { keptText, readKeptPopulation } from './kept-population.ts';
import { readPopulationFile } from './population-file.ts';
import { PopulationError, type PopulationTable } from './population.ts';
import { populationReport } from './report.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, period?: string) => readPopulationFile(bytes(text), 'sbs_sc_ovw.tsv', period);

function problemOf(text: string, period?: string): { code: string; values: Record<string, string> } {
  try {
    read(text, period);
  } catch (error) {
    if (error instanceof PopulationError) return { code: error.code, values: error.values };
    throw error;
  }
  throw new Error('the table was accepted');
}

const change = (cells: readonly InventedCell[], which: Partial<InventedCell>, by: Partial<InventedCell>) =>
  cells.map((cell) =>
    Object.entries(which).every(([name, value]) => cell[name as keyof InventedCell] === value)
      ? { ...cell, ...by }
      : cell,
  );
const without = (cells: readonly InventedCell[], leave: (cell: InventedCell) => boolean) =>
  cells.filter((cell) => !leave(cell));
const cellOf = (table: PopulationTable, country: string, section: string, size: string) =>
  table.countries.get(country)!.cells.find((cell) => cell.section === section && cell.size === size);
const remarksOf = (table: PopulationTable, country: string, code: string) =>
  table.countries
    .get(country)!
    .remarks.filter((remark) => remark.code === code)
    .map(({ values }) => values);

const newest = (section: string, ...sizes: string[]) => {
  const sum = (indicator: string) =>
    sizes.reduce((total, size) => total + inventedValue(indicator, section, size, 'FI', '2023'), 0);
  return { enterprises: sum('ENT_NR'), persons: sum('EMP_NR') };
};

describe('structural business statistics', () => {
  const table = inventedTable();

  test('give the same population from every format, packed or not', () => {
    const forms = [asTsv(table), asSdmxCsv(table), asJsonStat(table)];
    const found = forms.map((text) => read(text));
    for (const one of found) expect(one).toEqual({ ...found[0], form: 'official' });
    expect(readPopulationFile(gzipSync(asTsv(table)), 'estat_sbs_sc_ovw.tsv.gz')).toEqual(found[0]);
  });

  test('become four size classes of 17 sections per partner country, of the newest year', () => {
    const found = read(asTsv(table));
    expect([...found.countries.keys()]).toEqual(['DE', 'FI', 'IT', 'NL']);
    for (const { cells, period } of found.countries.values()) {
      expect(period).toBe('2023');
      expect(cells).toHaveLength(17 * 4);
      expect(new Set(cells.map(({ section }) => section)).size).toBe(17);
      for (const size of sizeCodes) expect(cells.filter((cell) => cell.size === size)).toHaveLength(17);
    }
    expect(cellOf(found, 'FI', 'C', 'S1_9')).toMatchObject(newest('C', '0-9'));
    expect(cellOf(found, 'FI', 'C', 'S10_49')).toMatchObject(newest('C', '10-19', '20-49'));
    expect(cellOf(found, 'FI', 'G', 'S250P')).toMatchObject(newest('G', 'GE250'));
    expect(found.remarks).toEqual([{ code: 'areas_left_out', values: { areas: 'SE' } }]);
  });

  test('count other services as 95 and 96, and say so', () => {
    const found = read(asTsv(table));
    const parts = [newest('S95', '50-249'), newest('S96', '50-249')];
    expect(cellOf(found, 'FI', 'S', 'S50_249')).toMatchObject({
      enterprises: parts[0]!.enterprises + parts[1]!.enterprises,
      persons: parts[0]!.persons + parts[1]!.persons,
    });
    expect(remarksOf(found, 'FI', 'divisions')).toEqual([{ section: 'S', activities: 'S95, S96' }]);
  });

  test('take the letter S where the table has it', () => {
    const letter = change(
      without(table, ({ activity }) => activity === 'S96'),
      { activity: 'S95' },
      { activity: 'S' },
    );
    const found = read(asTsv(letter));
    expect(cellOf(found, 'FI', 'S', 'S1_9')).toMatchObject(newest('S95', '0-9'));
    expect(remarksOf(found, 'FI', 'divisions')).toEqual([]);
  });

  test('in Rev. 2.1 are converted by section, and J and K are added up', () => {
    const later: Record<string, string> = {
      K: 'L',
      L: 'M',
      M: 'N',
      N: 'O',
      P: 'Q',
      Q: 'R',
      R: 'S',
      S95: 'T95',
      S96: 'T96',
    };
    const moved = table.map((cell) => ({ ...cell, activity: later[cell.activity] ?? cell.activity }));
    const telecommunication = table
      .filter(({ activity }) => activity === 'J')
      .map((cell) => ({ ...cell, activity: 'K', value: cell.value === '' ? '' : '10' }));
    const found = read(asTsv([...moved, ...telecommunication], 'nace_r2_1'));
    const before = read(asTsv(table));
    for (const section of 'CDLQRS') {
      expect(cellOf(found, 'IT', section, 'S1_9')).toEqual(cellOf(before, 'IT', section, 'S1_9'));
    }
    expect(cellOf(found, 'IT', 'J', 'S10_49')).toMatchObject({
      enterprises: cellOf(before, 'IT', 'J', 'S10_49')!.enterprises + 20,
      persons: cellOf(before, 'IT', 'J', 'S10_49')!.persons + 20,
    });
    expect(remarksOf(found, 'IT', 'converted')).toEqual([{}]);
  });

  test('accept the other ways to cut the smallest and the second class', () => {
    const other = table.flatMap((cell) => {
      if (cell.size === '0-9') {
        const value = Number(cell.value);
        return [
          { ...cell, size: '0_1', value: String(value - 100) },
          { ...cell, size: '2-4', value: '60' },
          { ...cell, size: '5-9', value: '40' },
        ];
      }
      if (cell.size === '10-19') {
        const rest = table.find((one) => one.size === '20-49' && sameSeries(one, cell))!;
        return [{ ...cell, size: '10-49', value: String(Number(cell.value) + Number(rest.value)) }];
      }
      return cell.size === '20-49' ? [] : [cell];
    });
    expect([...read(asSdmxCsv(other)).countries]).toEqual([...read(asSdmxCsv(table)).countries]);
  });

  const sameSeries = (a: InventedCell, b: InventedCell) =>
    a.indicator === b.indicator && a.activity === b.activity && a.geo === b.geo && a.time === b.time;
});

describe('what is missing', () => {
  const table = inventedTable(['FI'], ['2023']);
  const large = { indicator: 'EMP_NR', activity: 'D', size: 'GE250' };

  test.each([
    [
      'not in the file',
      without(
        table,
        ({ indicator, activity, size }) => indicator === 'EMP_NR' && activity === 'D' && size === 'GE250',
      ),
    ],
    ['empty', change(table, large, { value: '', flags: 'u' })],
  ])('one size class that is %s is the total less the others, with a remark', (_, given) => {
    const found = read(asTsv(given));
    const value = newest('D', 'GE250').persons;
    expect(cellOf(found, 'FI', 'D', 'S250P')!.persons).toBe(value);
    expect(remarksOf(found, 'FI', 'derived')).toEqual([
      { activity: 'D', indicator: 'EMP_NR', size: '250+', value: String(value) },
    ]);
  });

  test.each(['TSV', 'SDMX-CSV', 'JSON-stat'])('a confidential cell is not worked out, from %s', (form) => {
    const given = change(table, large, { value: '', flags: 'c' });
    const text = { TSV: asTsv, 'SDMX-CSV': asSdmxCsv, 'JSON-stat': asJsonStat }[form]!(given);
    const found = read(text);
    expect(cellOf(found, 'FI', 'D', 'S1_9')).toBeUndefined();
    expect(remarksOf(found, 'FI', 'section_confidential')).toEqual([
      { section: 'D', activity: 'D', indicator: 'EMP_NR', sizes: '250+' },
    ]);
  });

  test('two missing size classes leave the section without weights; so does a negative rest', () => {
    const two = without(
      table,
      ({ activity, size }) => activity === 'E' && (size === '50-249' || size === 'GE250'),
    );
    expect(remarksOf(read(asTsv(two)), 'FI', 'section_missing')).toEqual([
      { section: 'E', activity: 'E', indicator: 'ENT_NR', sizes: '50–249, 250+' },
      { section: 'E', activity: 'E', indicator: 'EMP_NR', sizes: '50–249, 250+' },
    ]);
    const negative = change(
      change(table, large, { value: '' }),
      { indicator: 'EMP_NR', activity: 'D', size: 'TOTAL' },
      { value: '5' },
    );
    const found = read(asTsv(negative));
    expect(cellOf(found, 'FI', 'D', 'S1_9')).toBeUndefined();
    expect(remarksOf(found, 'FI', 'section_missing')).toHaveLength(1);
  });

  test('a section that is not there at all is one remark; no enterprises have no persons', () => {
    const found = read(
      asTsv(
        change(
          change(
            without(table, ({ activity }) => activity === 'B'),
            { activity: 'E', size: 'GE250' },
            { value: '' },
          ),
          { activity: 'E', size: 'GE250', indicator: 'ENT_NR' },
          { value: '0' },
        ),
      ),
    );
    expect(remarksOf(found, 'FI', 'section_absent')).toEqual([{ section: 'B' }]);
    expect(cellOf(found, 'FI', 'E', 'S250P')).toMatchObject({ enterprises: 0, persons: 0 });
  });

  test('a total that the size classes do not add up to, flags, and fewer persons than enterprises are remarks', () => {
    const odd = change(
      change(
        change(table, { indicator: 'ENT_NR', activity: 'F', size: 'TOTAL' }, { value: '5' }),
        { activity: 'G' },
        { flags: 'p' },
      ),
      { indicator: 'EMP_NR', activity: 'L', size: '0-9' },
      { value: '12' },
    );
    const found = read(asTsv(odd));
    expect(remarksOf(found, 'FI', 'total_differs').map(({ activity }) => activity)).toEqual(['F', 'L']);
    expect(remarksOf(found, 'FI', 'flagged')).toEqual([{ flags: 'p 12' }]);
    expect(remarksOf(found, 'FI', 'fewer_persons')).toEqual([{ section: 'L', sizes: '0–9' }]);
  });

  test('whatever is left out: a number is as published or derived with a remark, never invented', () => {
    const known = read(asTsv(table));
    // The other nine stay whole, which is enough for a population.
    const ofEightSections = table.filter(({ activity }) => 'BCDEFGHI'.includes(activity));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ofEightSections), { maxLength: 40 }),
        fc.boolean(),
        (gone, secret) => {
          const given = table.map((cell) =>
            gone.includes(cell) ? { ...cell, value: '', flags: secret ? 'c' : '' } : cell,
          );
          const found = read(asTsv(given));
          const { cells } = found.countries.get('FI')!;
          expect(cells.length % 4).toBe(0);
          for (const cell of cells) expect(cell).toEqual(cellOf(known, 'FI', cell.section, cell.size));
          if (secret) expect(remarksOf(found, 'FI', 'derived')).toEqual([]);
          const sections = new Set(cells.map(({ section }) => section));
          const told = new Set(
            ['section_confidential', 'section_missing', 'section_absent'].flatMap((code) =>
              remarksOf(found, 'FI', code).map(({ section }) => section!),
            ),
          );
          expect(sections.size + told.size).toBe(17);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the year', () => {
  const thinNewest = without(
    inventedTable(['FI', 'DE'], ['2022', '2023', '2024']),
    ({ time, geo, activity }) => time === '2024' && geo === 'FI' && 'FGHIJKLMNPQR'.includes(activity),
  );

  test('is the newest with enough sections, country by country; one that is passed over is named', () => {
    const found = read(asTsv(thinNewest));
    expect(found.countries.get('FI')!.period).toBe('2023');
    expect(remarksOf(found, 'FI', 'year_skipped')).toEqual([{ year: '2024', sections: '5' }]);
    expect(found.countries.get('DE')!.period).toBe('2024');
  });

  test('can be asked for', () => {
    expect(read(asTsv(thinNewest), '2022').countries.get('FI')!.period).toBe('2022');
    const asked = read(asTsv(thinNewest), '2024');
    expect([...asked.countries.keys()]).toEqual(['DE']);
    expect(asked.remarks).toContainEqual({
      code: 'country_left_out',
      values: { country: 'FI', sections: '5', needed: '9' },
    });
    expect(problemOf(asTsv(thinNewest), '2019')).toEqual({
      code: 'period',
      values: { period: '2019', found: '2022, 2023, 2024' },
    });
  });
});

describe('a file that is no population is refused', () => {
  const table = inventedTable(['FI'], ['2023']);

  test.each<[string, string, string]>([
    ['an excerpt', asTsv(table.filter(({ activity }) => 'CFG'.includes(activity))), 'thin'],
    [
      'labels instead of codes',
      asSdmxCsv(table.map((cell) => ({ ...cell, indicator: 'Number of enterprises' }))),
      'names',
    ],
    ['no partner country', asTsv(inventedTable(['SE', 'FR'])), 'no_country'],
    ['another table', 'freq,unit,geo\\TIME_PERIOD\t2023 \nA,PC,FI\t3 \n', 'dimensions'],
    ['a negative number', asTsv(change(table, { activity: 'C', size: '0-9' }, { value: '-4' })), 'value'],
    [
      'a dimension too many',
      asSdmxCsv([...table, ...change(table, { size: '0-9' }, { value: '1' })]),
      'ambiguous',
    ],
    ['a page of the web', '<!doctype html><html><body>not found</body></html>', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['a damaged row', asTsv(table).replace(/\n(A,EMP_NR,F[^\n]*)\n/, '\n$1\t7\n'), 'unreadable'],
    ['own columns, one missing', 'country,section,size,enterprises\nFI,C,S1_9,4\n', 'columns'],
    ['own columns, no number', 'country,section,size,enterprises,persons\nFI,C,S1_9,many,4\n', 'row'],
    ['own columns, an empty number', 'country,section,size,enterprises,persons\nFI,C,S1_9,,4\n', 'row'],
    ['own columns, households', 'country,section,size,enterprises,persons\nFI,T,S1_9,4,4\n', 'row'],
    [
      'own columns, twice the same',
      'country;section;size;enterprises;persons\nFI;C;S1_9;4;9\nFI;C;S1_9;4;9\n',
      'repeated',
    ],
    [
      'own columns, another country',
      'country,section,size,enterprises,persons\nSE,C,S1_9,4,9\n',
      'no_country',
    ],
  ])('%s', (_, text, code) => {
    expect(problemOf(text).code).toBe(code);
  });
});

describe('our own columns', () => {
  test('are read with either separator; other countries are left out with a remark', () => {
    const text = '\uFEFFcountry;section;size;enterprises;persons\r\nFI;C;S1_9;400;900\r\nSE;C;S1_9;5;9\r\n';
    const found = read(text);
    expect(found).toMatchObject({
      form: 'own',
      remarks: [{ code: 'areas_left_out', values: { areas: 'SE' } }],
    });
    expect(found.countries.get('FI')).toEqual({
      cells: [{ section: 'C', size: 'S1_9', enterprises: 400, persons: 900 }],
      remarks: [],
    });
  });

  test('a table that is kept is read back as it was', () => {
    const { countries, remarks } = read(asTsv(inventedTable()));
    const kept = readKeptPopulation(keptText({ countries, remarks }, 'a'.repeat(64)));
    expect(kept).toEqual({ countries, remarks });
  });
});

test('the report has a line per country with its remarks under it, in the language asked for', () => {
  const table = inventedTable(['FI', 'FR']).filter(({ activity }) => activity !== 'B');
  const lines = populationReport(read(asTsv(table)), 'fi').split('\n');
  expect(lines[0]).toBe('FI: 64 solua, tilastovuosi 2023.');
  expect(lines).toContain('  Pääluokka B ei ole taulukossa eikä saa painoja.');
  expect(lines.at(-1)).toBe('Alueet, jotka eivät ole kumppanimaita, jätettiin pois: FR.');
});
