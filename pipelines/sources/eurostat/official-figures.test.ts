import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Codes } from '@observatory/data/indicators/official/indicator.ts';
import {
  breakdownOf,
  dimensionsOf,
  parseBreakdown,
  readCodes,
} from '@observatory/data/indicators/official/select.ts';
import {
  officialIndicatorByName,
  officialIndicators,
} from '@observatory/data/indicators/official-indicators.ts';
import { readOfficialFigures, type OfficialFigure } from './official-figures.ts';

const reference = readFileSync(
  new URL('../../../data/reference/official-figures.csv', import.meta.url),
  'utf8',
);
const shared = new URL('../../../../shared/open-data/figures.csv', import.meta.url);

describe('the official figures that the repository ships', () => {
  const figures = readOfficialFigures(reference);

  /** The indicator of a figure, and its codes with those of the divisor where it is a share of two. */
  const parts = ({ indicator, dimensions }: OfficialFigure) => {
    const known = officialIndicatorByName.get(indicator)!;
    const pairs = Object.entries(readCodes(dimensions)!).map(
      ([key, code]) => [key, ...code.split('/')] as const,
    );
    const value: Codes = Object.fromEntries(pairs.map(([key, code]) => [key, code!]));
    const divisor: Codes = Object.fromEntries(
      pairs.flatMap(([key, , code]) => (code === undefined ? [] : [[key, code]])),
    );
    return { known, value, divisor };
  };

  test('every indicator is in the registry, in its order', () => {
    const used = [...new Set(figures.map(({ indicator }) => indicator))];
    const order = officialIndicators.map(({ name }) => name).filter((name) => used.includes(name));
    expect(used).toEqual(order);
    for (const { name, shippedOnly } of officialIndicators) if (shippedOnly) expect(used).toContain(name);
  });

  test('dataset, unit and every code are those of the registry', () => {
    for (const figure of figures) {
      const { known, value, divisor } = parts(figure);
      expect([known.dataset, ...(known.formerDatasets ?? [])]).toContain(figure.dataset);
      expect(figure.unit).toBe(known.unit);
      expect(divisor).toEqual(known.dividedBy ?? {});
      expect(dimensionsOf(known)).toEqual(expect.arrayContaining(Object.keys(value)));
      expect({ ...known.filters, ...value }).toEqual({ ...value, ...known.filters });
      expect(parseBreakdown(known, breakdownOf(known, value))).toBeDefined();
    }
  });

  test('only rates whose publication does not say so lack codes', () => {
    const partial = figures.filter((figure) => {
      const { known, value } = parts(figure);
      return Object.keys(value).length < dimensionsOf(known).length;
    });
    expect([...new Set(partial.map(({ indicator }) => indicator))]).toEqual([
      'job-vacancy-rate',
      'job-vacancy-rate-nace-rev-2',
    ]);
  });

  test('a breakdown of an indicator has one value for each area and period', () => {
    const keys = figures.map((figure) => {
      const { known, value } = parts(figure);
      return `${known.name} ${breakdownOf(known, value)} ${figure.geo} ${figure.time}`;
    });
    expect(new Set(keys).size).toBe(figures.length);
    expect(keys).toContain('hard-to-fill-ict-vacancies-by-size size_emp=GE250 EU27_2020 2022');
  });

  test('areas, flags and periods are known ones', () => {
    expect(new Set(figures.map(({ geo }) => geo))).toEqual(new Set(['EU27_2020', 'FI', 'DE', 'IT', 'NL']));
    // Eurostat's flags: break, confidential, definition, estimate, forecast, see metadata, and so on.
    for (const { flags } of figures) expect(flags).toMatch(/^[bcdefimnprsuz]*$/);
    for (const { time } of figures)
      expect(Number(time.slice(0, 4))).toSatisfy((year: number) => year >= 2007 && year <= 2026);
    expect(
      figures.filter(({ unit }) => unit.startsWith('PC')).every(({ value }) => Number(value) <= 100),
    ).toBe(true);
  });

  test('spot values, read in the sources by hand', () => {
    const value = (indicator: string, geo: string, time: string) => {
      const found = figures.find(
        (each) => each.indicator === indicator && each.geo === geo && each.time === time,
      );
      return `${found?.value} ${found?.flags}`.trim();
    };
    expect(value('basic-digital-skills', 'IT', '2021')).toBe('45.60');
    expect(value('unemployment-rate-15-74', 'DE', '2020')).toBe('3.6 b');
    expect(value('green-economy-employment', 'DE', '2022')).toBe('844546 be');
    expect(value('job-vacancy-rate', 'NL', '2026-Q1')).toBe('4.0');
  });

  const notice = 'Left out: comparing the official figures with the collected list, which is not there.';
  // eslint-disable-next-line no-console -- what is left out must be heard
  if (!existsSync(shared)) console.warn(notice);
  test.skipIf(!existsSync(shared))(
    'each collected value is there, but for two that a later vintage replaced and a size class that no table has',
    () => {
      const collected = Papa.parse<Record<string, string>>(readFileSync(shared, 'utf8'), {
        header: true,
        skipEmptyLines: true,
      }).data;
      const text = (dataset: string, geo: string, time: string, value: string, flags: string) =>
        `${/^\w+/.exec(dataset)?.[0]} ${geo} ${time} ${Number(value)} ${flags}`.replace(
          /^AES/,
          'aes_special_extraction',
        );
      const kept = new Set(
        figures.map((each) =>
          text(each.dataset.replace('itrcrs', 'itrcrn2'), each.geo, each.time, each.value, each.flags),
        ),
      );
      const lost = collected
        .map((row) =>
          text(
            (row['dataset'] ?? '').replace('itrcrs', 'itrcrn2'),
            row['geo'] ?? '',
            row['time'] ?? '',
            row['value'] ?? '',
            [...(row['flag'] ?? '')].toSorted().join(''),
          ),
        )
        .filter((row) => !kept.has(row));
      expect(lost.toSorted()).toEqual([
        'sbs_sc_ovw EU27_2020 2023 32400000 ',
        'une_rt_a DE 2024 6.5 ',
        'une_rt_a EU27_2020 2024 14.9 ',
      ]);
    },
  );
});

describe('readOfficialFigures', () => {
  const header = 'indicator,dataset,dimensions,unit,geo,time,value,flags,source\n';
  const row = 'a-b,une_rt_a,sex=T,PC,FI,2024,45.60,bu,"Eurostat, 2026"\n';

  test('gives typed rows with the text of the value', () => {
    expect(readOfficialFigures(`\ufeff${header}${row}`)).toEqual([
      {
        indicator: 'a-b',
        dataset: 'une_rt_a',
        dimensions: 'sex=T',
        unit: 'PC',
        geo: 'FI',
        time: '2024',
        value: '45.60',
        flags: 'bu',
        source: 'Eurostat, 2026',
      },
    ]);
  });

  test('reads vintages that were taken in when an indicator was called a series', () => {
    const former = header.replace('indicator', 'series') + row;
    expect(readOfficialFigures(former)).toEqual(readOfficialFigures(header + row));
  });

  test('takes two values for one area and period when their dimensions differ', () => {
    expect(readOfficialFigures(header + row + row.replace('sex=T', 'sex=F'))).toHaveLength(2);
  });

  test.each([
    [row, 'the header is'],
    [header + row + row, 'row 3: a second value for a-b sex=T FI 2024'],
    [header + row.replace('2024', '2024Q1'), 'row 2: the period 2024Q1'],
    [header + row.replace('45.60', 'many'), 'row 2: the value many'],
    [header + row.replace('bu', 'ub'), 'row 2: the flags ub'],
    [header + row.replace('45.60,bu', ','), 'row 2: neither value nor flag'],
    [header + row.replace('sex=T', 'sex T'), 'row 2: the dimensions sex T'],
    [header + row.replace('FI', ''), 'row 2: geo is empty'],
    [header + row.replace('FI,', ''), 'row 2: 8 cells'],
    [`${header}"a`, 'official figures, row'],
  ])('%j is an error: %s', (text, message) => {
    expect(() => readOfficialFigures(text)).toThrow(message);
  });
});
