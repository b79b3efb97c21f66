import type { ReplayDataset, ReplayRow } from './invented-dataset.ts';

const conf = (flags: string): readonly [flag: string, status: string] => [
  flags.replace('c', ''),
  flags.includes('c') ? 'C' : '',
];

/** SDMX-CSV 2.0 as the SDMX 3.0 interface gives it with labels=id: rows without value are listed where they are flagged. */
export function sdmxCsv({ code, dimensions }: ReplayDataset, rows: readonly ReplayRow[]): string {
  const id = `ESTAT:${code.toUpperCase()}(1.0)`;
  const head = `STRUCTURE,STRUCTURE_ID,${dimensions.join(',')},TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\r\n`;
  const lines = rows.map(({ codes, time, value, flags }) =>
    ['dataflow', id, ...codes, time, value, ...conf(flags)].join(','),
  );
  return head + lines.map((line) => `${line}\r\n`).join('');
}

/** SDMX-CSV 1.0 as the SDMX 2.1 interface gives it: with the time of the last update in Brussels. */
export function sdmxCsvOne({ code, dimensions, updated }: ReplayDataset, rows: readonly ReplayRow[]): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Brussels',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const told = format
    .format(new Date(updated))
    .replace(',', '')
    .replace(/\/20(\d\d) /, '/$1 ');
  const head = `DATAFLOW,LAST UPDATE,${dimensions.join(',')},TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n`;
  const lines = rows.map(({ codes, time, value, flags }) =>
    [`ESTAT:${code.toUpperCase()}(1.0)`, told, ...codes, time, value, ...conf(flags)].join(','),
  );
  return head + lines.map((line) => `${line}\n`).join('');
}

/** The whole table as TSV: a row per series, a column per period. */
export function tsv({ dimensions }: ReplayDataset, rows: readonly ReplayRow[]): string {
  const times = [...new Set(rows.map(({ time }) => time))].sort();
  const series = Map.groupBy(rows, ({ codes }) => codes.join(','));
  const head = `${dimensions.join(',')}\\TIME_PERIOD${times.map((time) => `\t${time} `).join('')}\n`;
  const lines = [...series].map(([key, cells]) => {
    const byTime = new Map(cells.map((cell) => [cell.time, cell]));
    const texts = times.map((time) => {
      const { value = '', flags = '' } = byTime.get(time) ?? {};
      return `\t${value === '' ? ':' : value} ${flags}`;
    });
    return `${key}${texts.join('')}\n`;
  });
  return head + lines.join('');
}

const brussels = (moment: string): string => moment.replace('Z', '+0000');

/** JSON-stat 2.0 as the Statistics interface gives it, with its extension. */
export function jsonStat(dataset: ReplayDataset, rows: readonly ReplayRow[]): string {
  const { code, title, dimensions, updated, restructured } = dataset;
  const codes = dimensions.map((_, at) => [...new Set(rows.map((row) => row.codes[at]!))]);
  const times = [...new Set(rows.map(({ time }) => time))].sort();
  const axes = [...codes, times];
  const ids = [...dimensions, 'time'];
  const indexOf = ({ codes: own, time }: ReplayRow) =>
    [...own, time].reduce((index, one, at) => index * axes[at]!.length + axes[at]!.indexOf(one), 0);
  const value = rows.filter((row) => row.value !== '').map((row) => `"${indexOf(row)}":${row.value}`);
  const status = rows.filter((row) => row.flags !== '').map((row) => [indexOf(row), row.flags]);
  const category = (list: readonly string[]) => ({
    label: 'Invented',
    category: {
      index: Object.fromEntries(list.map((one, at) => [one, at])),
      label: Object.fromEntries(list.map((one) => [one, one])),
    },
  });
  const rest = {
    id: ids,
    size: axes.map(({ length }) => length),
    ...(status.length > 0 && { status: Object.fromEntries(status) }),
    dimension: Object.fromEntries(ids.map((id, at) => [id, category(axes[at]!)])),
    extension: {
      lang: 'EN',
      id: code.toUpperCase(),
      agencyId: 'ESTAT',
      version: '1.0',
      annotation: [
        { type: 'OBS_COUNT', title: String(dataset.rows.length) },
        { type: 'UPDATE_DATA', date: brussels(updated) },
        { type: 'UPDATE_STRUCTURE', date: brussels(restructured) },
      ],
    },
  };
  const head = {
    version: '2.0',
    class: 'dataset',
    label: title,
    source: 'ESTAT',
    updated: brussels(updated),
  };
  return `${JSON.stringify(head).slice(0, -1)},"value":{${value.join(',')}},${JSON.stringify(rest).slice(1)}`;
}

const day = (moment: string): string => moment.slice(0, 10).split('-').reverse().join('.');

/** The table of contents: folders with seven cells, datasets with eight, each dataset under two folders. */
export function contents(datasets: readonly ReplayDataset[]): string {
  const quoted = (cells: readonly string[]) => `${cells.map((cell) => `"${cell}"`).join('\t')}\r\n`;
  const head = quoted([
    'title',
    'code',
    'type',
    'last update of data',
    'last table structure change',
    'data start',
    'data end',
    'values',
  ]);
  const folder = (title: string, code: string) => quoted([title, code, 'folder', ' ', ' ', ' ', ' ']);
  const row = ({ title, code, updated, restructured, rows }: ReplayDataset) =>
    quoted([
      `        ${title}`,
      code,
      'dataset',
      day(updated),
      day(restructured),
      '2003',
      '2025',
      String(rows.length),
    ]);
  const all = datasets.map(row).join('');
  return `${head}${folder('Database by themes', 'data')}${folder('    Invented', 'gen')}${all}${folder('    Again', 'again')}${all}`;
}

/** The feed of the datasets that changed since a moment. */
export function feed(datasets: readonly ReplayDataset[], since: string): string {
  const items = datasets
    .filter(({ updated }) => updated >= since)
    .map(
      ({ code, title, updated }) =>
        `<item><title>${code.toUpperCase()} - ${title}</title><description>Data updated</description><pubDate>${new Date(updated).toUTCString()}</pubDate></item>`,
    );
  const structure = `<item><title>UNE_RT_X - a code list changed</title><pubDate>${new Date(since).toUTCString()}</pubDate></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Eurostat</title>${items.join('')}${structure}</channel></rss>`;
}

/** An error of the interfaces as JSON. */
export const errorBody = (status: number, id: number, label: string): string =>
  JSON.stringify({ error: [{ status, id, label }] });

/** A queued extraction as the SDMX interfaces announce it. */
export const queuedBody = (key: string, status: string): string =>
  '<?xml version="1.0" encoding="UTF-8"?><env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Body>' +
  '<ns0:syncResponse xmlns:ns0="http://estat.ec.europa.eu/disschain/soap/extraction">' +
  `<queued><id>${key}</id><status>${status}</status></queued></ns0:syncResponse></env:Body></env:Envelope>`;

/** The status of a queued extraction. */
export const statusBody = (key: string, status: string): string =>
  '<?xml version="1.0" encoding="UTF-8"?><env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Body>' +
  '<ns0:asyncResponse xmlns:ns0="http://estat.ec.europa.eu/disschain/asynchronous">' +
  `<status><key>${key}</key><status>${status}</status></status></ns0:asyncResponse></env:Body></env:Envelope>`;
