import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { normalisePeriod } from './period.ts';
import { tidyLines } from './tidy-lines.ts';

/** A small cube as it may be published: cells without value and flags are not in it. */
interface Cube {
  readonly ids: readonly string[];
  readonly codes: readonly (readonly string[])[];
  readonly times: readonly string[];
  readonly cells: ReadonlyMap<number, { readonly value: string; readonly flags: string }>;
}

const code = fc.stringMatching(/^[A-Z][A-Z0-9_-]{0,6}$/);
const cellValue = fc.oneof(fc.constant(''), fc.stringMatching(/^-?(0|[1-9]\d{0,3})(\.\d{1,3})?(E-?\d)?$/));
const cellFlags = fc
  .uniqueArray(fc.constantFrom(...'bcdeipu'), { maxLength: 3 })
  .map((all) => all.toSorted().join(''));
const times = fc.constantFrom<readonly string[]>(
  ['2023', '2024', '2025'],
  ['2024-Q4', '2025-Q1'],
  ['2019-12', '2020-01'],
  ['2020-W53'],
  ['2020-S1', '2020-S2'],
  ['2015-07-03', '2015-07-04'],
);

const cube: fc.Arbitrary<Cube> = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom('freq', 'age', 'sex', 'unit', 'geo', 'nace_r2'), {
      minLength: 1,
      maxLength: 4,
    }),
    lists: fc.array(fc.uniqueArray(code, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    times,
    cells: fc.array(fc.record({ at: fc.nat(300), value: cellValue, flags: cellFlags }), { maxLength: 30 }),
  })
  .map(({ ids, lists, times: periods, cells }) => {
    const codes = lists.slice(0, ids.length);
    const size = codes.reduce((product, list) => product * list.length, periods.length);
    const filled = cells.filter(({ value, flags }) => value !== '' || flags !== '');
    return { ids, codes, times: periods, cells: new Map(filled.map(({ at, ...cell }) => [at % size, cell])) };
  });

interface Observation {
  readonly key: readonly string[];
  readonly time: string;
  readonly value: string;
  readonly flags: string;
}

/** Every cell of the cube in row-major order, time running fastest. */
function cellsOf({ codes, times: periods, cells }: Cube): Observation[] {
  const keys = codes.reduce<string[][]>(
    (all, list) => all.flatMap((key) => list.map((next) => [...key, next])),
    [[]],
  );
  return keys.flatMap((key, series) =>
    periods.map((time, step) => {
      const cell = cells.get(series * periods.length + step) ?? { value: '', flags: '' };
      return { key, time, ...cell };
    }),
  );
}

function published(all: Cube): Observation[] {
  return cellsOf(all).filter(({ value, flags }) => value !== '' || flags !== '');
}

function asTsv(all: Cube): string {
  const rows = Map.groupBy(cellsOf(all), ({ key }) => key.join(','));
  const cell = ({ value, flags }: Observation) => `\t${value === '' ? ':' : value} ${flags}`;
  const head = `${all.ids.join(',')}\\TIME_PERIOD${all.times.map((time) => `\t${time} `).join('')}\n`;
  return head + [...rows].map(([key, cells]) => `${key}${cells.map(cell).join('')}\n`).join('');
}

/** The layout before 2023: newest first, periods without hyphens. */
function asOldTsv(all: Cube): string {
  const old = (time: string) =>
    time.length === 10
      ? time.replace(/-(\d\d)-(\d\d)/, 'M$1D$2')
      : time.replace(/-(\d\d)$/, 'M$1').replace('-', '');
  const rows = asTsv({ ...all, times: all.times.map(old) })
    .trimEnd()
    .split('\n');
  const reversed = rows.map((row) => {
    const [key = '', ...cells] = row.split('\t');
    return [key.replace('TIME_PERIOD', 'time'), ...cells.toReversed()].join('\t');
  });
  return reversed.join('\r\n');
}

const separate = (flags: string) => [flags.replace('c', ''), flags.includes('c') ? 'C' : ''] as const;

function asSdmxCsv1(all: Cube): string {
  const head = `DATAFLOW,LAST UPDATE,${all.ids.join(',')},TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n`;
  const row = ({ key, time, value, flags }: Observation) =>
    ['ESTAT:X_1(1.0)', '04/03/26 11:00:00', ...key, time, value, ...separate(flags)].join(',');
  return (
    head +
    published(all)
      .map((cell) => `${row(cell)}\n`)
      .join('')
  );
}

function asSdmxCsv1Both(all: Cube): string {
  const label = (id: string) => `${id}: Name of ${id}`;
  const head = [
    'DATAFLOW',
    'LAST UPDATE',
    ...all.ids.map(label),
    'TIME_PERIOD: Time',
    'OBS_VALUE',
    'OBS_FLAG: Flag',
    'CONF_STATUS: x',
  ];
  const row = ({ key, time, value, flags }: Observation) => {
    const [flag, secret] = separate(flags);
    const named = (text: string) => (text === '' ? '' : `"${text}: it's ""${text}"": so"`);
    return ['ESTAT:X_1$DV_1(1.0): X', '', ...key.map(named), time, value, named(flag), named(secret)].join(
      ',',
    );
  };
  return [head.join(','), ...published(all).map(row)].join('\r\n');
}

function asSdmxCsv2(all: Cube): string {
  const head = `STRUCTURE;STRUCTURE_ID;ACTION;${all.ids.join(';')};TIME_PERIOD;OBS_VALUE;OBS_FLAG;CONF_STATUS\n`;
  const row = ({ key, time, value, flags }: Observation) =>
    ['dataflow', 'ESTAT:X_1(1.0)', 'I', ...key, time, value.replace('.', ','), ...separate(flags)].join(';');
  return (
    head +
    published(all)
      .map((cell) => `${row(cell)}\n`)
      .join('')
  );
}

function asSdmxCsv2Names(all: Cube): string {
  const capital = (id: string) => `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
  const pairs = all.ids.flatMap((id) => [id, capital(id)]);
  const head = `STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,${pairs.join(',')},TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Flag,CONF_STATUS,Conf\n`;
  const row = ({ key, time, value, flags }: Observation) => {
    const names = separate(flags).flatMap((flag) => [flag, flag === '' ? '' : '"a, name"']);
    return [
      'dataflow',
      'ESTAT:X_1(1.0)',
      'X',
      ...key.flatMap((each) => [each, '"A\nname"']),
      time,
      '',
      value,
      '',
      ...names,
    ].join(',');
  };
  return (
    head +
    published(all)
      .map((cell) => `${row(cell)}\n`)
      .join('')
  );
}

function asJsonStat(all: Cube, dense: boolean): string {
  const category = (list: readonly string[]) => ({
    category: dense
      ? { index: list }
      : { index: Object.fromEntries(list.map((each, at) => [each, at]).toReversed()) },
  });
  const bar = (flags: string) => (flags.includes('c') ? `${flags.replace('c', '')}|C` : flags);
  const cells = cellsOf(all);
  const entries = cells.flatMap(({ value }, at) => (value === '' ? [] : [`"${at}":${value}`]));
  const values = dense
    ? `[${cells.map(({ value }) => value || 'null').join(',')}]`
    : `{${entries.join(',')}}`;
  const status = cells.flatMap(({ flags }, at) => (flags === '' ? [] : [[at, bar(flags)] as const]));
  const axes = [...all.ids.map((id, at) => [id, all.codes[at] ?? []] as const), ['time', all.times] as const];
  const dataset = {
    class: 'dataset',
    source: 'ESTAT',
    id: axes.map(([id]) => id),
    size: axes.map(([, list]) => list.length),
    dimension: Object.fromEntries(axes.map(([id, list]) => [id, category(list)])),
    ...(status.length > 0 && {
      status: dense ? cells.map(({ flags }) => bar(flags) || null) : Object.fromEntries(status),
    }),
    extension: { id: 'X_1' },
  };
  return `{"value":${values},${JSON.stringify(dataset).slice(1)}`;
}

test('the same cube reads the same from every format', () => {
  fc.assert(
    fc.property(cube, (all) => {
      const header = ['dataset', ...all.ids, 'time', 'value', 'flags'].join(',');
      const rows = published(all).map(({ key, time, value, flags }) =>
        ['x_1', ...key, time, value, flags].join(','),
      );
      for (const time of all.times) expect(normalisePeriod(time)).toBe(time);
      const sorted = (text: string) => tidyLines(text, 'x_1.txt').slice(1).toSorted();
      for (const text of [
        asTsv(all),
        asSdmxCsv1(all),
        asSdmxCsv1Both(all),
        asSdmxCsv2(all),
        asSdmxCsv2Names(all),
      ]) {
        expect(tidyLines(text, 'x_1.txt')).toEqual([header, ...rows]);
      }
      expect(tidyLines(gzipSync(asJsonStat(all, true)), 'a.json')).toEqual([header, ...rows]);
      expect(tidyLines(asJsonStat(all, false), 'a.json')).toEqual([header, ...rows]);
      expect(sorted(asOldTsv(all))).toEqual(rows.toSorted());
    }),
    { numRuns: 300 },
  );
});
