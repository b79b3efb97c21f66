/** One cell of an invented table of structural business statistics, for tests. */
export type InventedCell = {
  readonly indicator: string;
  readonly activity: string;
  readonly size: string;
  readonly geo: string;
  readonly time: string;
  /** As published; empty for none. */
  readonly value: string;
  readonly flags: string;
};

const activities = 'B C D E F G H I J K L M N P Q R S95 S96'.split(' ');
const sizes = ['0-9', '10-19', '20-49', '50-249', 'GE250'] as const;

/** Enterprises and persons employed of one cell; made up, but different for every cell. */
export function inventedValue(
  indicator: string,
  activity: string,
  size: string,
  geo: string,
  time: string,
): number {
  const seed = [...`${activity}${size}${geo}${time}`].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973,
    7,
  );
  const rank = sizes.indexOf(size as (typeof sizes)[number]);
  const enterprises = Math.ceil((20_000 + seed) / 6 ** rank);
  return indicator === 'ENT_NR' ? enterprises : enterprises * [3, 13, 30, 96, 700][rank]! + (seed % 17);
}

/** A whole table: five size classes and their total for each section, some divisions, another indicator and the total. */
export function inventedTable(
  areas: readonly string[] = ['FI', 'DE', 'IT', 'NL', 'SE'],
  years: readonly string[] = ['2022', '2023'],
): InventedCell[] {
  const cells: InventedCell[] = [];
  for (const geo of areas)
    for (const time of years)
      for (const indicator of ['ENT_NR', 'EMP_NR'])
        for (const activity of activities) {
          const values = sizes.map((size) => inventedValue(indicator, activity, size, geo, time));
          const total = values.reduce((sum, value) => sum + value, 0);
          [...sizes, 'TOTAL'].forEach((size, at) => {
            const value = String(values[at] ?? total);
            cells.push({ indicator, activity, size, geo, time, value, flags: '' });
          });
        }
  const beside = [
    { indicator: 'NETTUR_MEUR', activity: 'C', size: '0-9', value: '12.5' },
    { indicator: 'ENT_NR', activity: 'C10', size: '0-9', value: '77' },
    { indicator: 'ENT_NR', activity: 'B-S_X_O_S94', size: 'TOTAL', value: '999999' },
  ];
  for (const one of beside) cells.push({ ...one, geo: areas[0]!, time: years.at(-1)!, flags: 'e' });
  return cells;
}

/** The table as Eurostat's TSV. */
export function asTsv(cells: readonly InventedCell[], activity = 'nace_r2'): string {
  const years = [...new Set(cells.map(({ time }) => time))].sort();
  const series = Map.groupBy(cells, (cell) =>
    ['A', cell.indicator, cell.activity, cell.size, cell.geo].join(','),
  );
  const rows = [...series].map(([key, own]) => {
    const values = years.map((year) => {
      const found = own.find(({ time }) => time === year);
      return `${found?.value || ':'} ${found?.flags ?? ''}`;
    });
    return [key, ...values].join('\t');
  });
  const head = [
    `freq,indic_sbs,${activity},size_emp,geo\\TIME_PERIOD`,
    ...years.map((year) => `${year} `),
  ].join('\t');
  return `${[head, ...rows].join('\n')}\n`;
}

/** The codes of a cell in the order of the dataset's dimensions, from frequency to time. */
const codesOf = ({ indicator, activity, size, geo, time }: InventedCell): string[] => [
  'A',
  indicator,
  activity,
  size,
  geo,
  time,
];

/** The table as SDMX-CSV 1.0 of Eurostat. */
export function asSdmxCsv(cells: readonly InventedCell[], activity = 'nace_r2'): string {
  const rows = cells.map((cell) =>
    [
      'ESTAT:SBS_SC_OVW(1.0)',
      '04/03/26 11:00:00',
      ...codesOf(cell),
      cell.value,
      cell.flags.replace('c', ''),
      cell.flags.includes('c') ? 'C' : '',
    ].join(','),
  );
  const head = `DATAFLOW,LAST UPDATE,freq,indic_sbs,${activity},size_emp,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS`;
  return `${[head, ...rows].join('\r\n')}\r\n`;
}

/** The table as JSON-stat 2.0. */
export function asJsonStat(cells: readonly InventedCell[], activity = 'nace_r2'): string {
  const ids = ['freq', 'indic_sbs', activity, 'size_emp', 'geo', 'time'];
  const categories = ids.map((_, at) => [...new Set(cells.map((cell) => codesOf(cell)[at]!))]);
  const place = (cell: InventedCell) =>
    codesOf(cell).reduce((sum, code, at) => sum * categories[at]!.length + categories[at]!.indexOf(code), 0);
  const entries = (of: (cell: InventedCell) => string | number) =>
    Object.fromEntries(cells.flatMap((cell) => (of(cell) === '' ? [] : [[place(cell), of(cell)]])));
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    source: 'ESTAT',
    value: entries(({ value }) => (value === '' ? '' : Number(value))),
    status: entries(({ flags }) => flags),
    id: ids,
    size: categories.map(({ length }) => length),
    dimension: Object.fromEntries(
      ids.map((id, at) => [
        id,
        { category: { index: Object.fromEntries(categories[at]!.map((code, index) => [code, index])) } },
      ]),
    ),
    extension: { id: 'SBS_SC_OVW', agencyId: 'ESTAT' },
  });
}
