/** What is wanted of a dataset: codes by dimension; a dimension that is not named is wanted whole. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** A code, an id or a language as the service writes them; anything else is no part of an address. */
const word = /^[\w@$*+.-]+$/;

function checked(text: string): string {
  if (!word.test(text)) throw new Error(`no code of the service: ${text}`);
  return text;
}

const list = (codes: readonly string[], separator: string): string => codes.map(checked).join(separator);

const query = (parameters: readonly (readonly [string, string])[]): string =>
  parameters.map(([name, value]) => `${name}=${value}`).join('&');

/**
 * Filtered data as SDMX-CSV 2.0 from the SDMX 3.0 interface: one `c[dimension]=A,B` per dimension that is filtered, a
 * star in the key for every dimension but time.
 *
 * @param dimensions how many dimensions the dataset has besides time
 */
export function filteredAddress(
  base: string,
  dataset: string,
  dimensions: number,
  selection: Selection,
): string {
  const key = Array.from({ length: dimensions }, () => '*').join('.');
  const filters = Object.entries(selection).map(
    ([dimension, codes]) => [`c[${checked(dimension)}]`, list(codes, ',')] as const,
  );
  const form = [
    ['compress', 'true'],
    ['format', 'csvdata'],
    ['formatVersion', '2.0'],
    ['lang', 'en'],
    ['labels', 'id'],
  ] as const;
  return `${base}/sdmx/3.0/data/dataflow/ESTAT/${checked(dataset)}/1.0/${key}?${query([...filters, ...form])}`;
}

/**
 * Data from the SDMX 2.1 interface.
 *
 * @param key codes of each dimension in the order of the structure, an empty list for all of them; none for all data
 */
export function sdmx21Address(
  base: string,
  dataset: string,
  format: 'TSV' | 'SDMX-CSV' | 'JSON',
  key: readonly (readonly string[])[] = [],
): string {
  // A key of dots alone would be read as a step in the path.
  const whole = key.every((codes) => codes.length === 0);
  const path = whole ? '' : `/${key.map((codes) => list(codes, '+')).join('.')}`;
  const form = query([
    ['format', format],
    ['compressed', 'true'],
    ['lang', 'en'],
  ]);
  return `${base}/sdmx/2.1/data/${checked(dataset)}${path}?${form}`;
}

/** A whole dataset as TSV: no key, no cost limit, so the address that always answers. */
export const wholeTableAddress = (base: string, dataset: string): string =>
  sdmx21Address(base, dataset, 'TSV');

/** Data as JSON-stat from the Statistics interface. */
export function statisticsAddress(
  base: string,
  dataset: string,
  selection: Selection,
  lastPeriods?: number,
): string {
  const filters = Object.entries(selection).flatMap(([dimension, codes]) =>
    codes.map((code) => [checked(dimension), checked(code)] as const),
  );
  const last = lastPeriods === undefined ? [] : [['lastTimePeriod', String(lastPeriods)] as const];
  const form = [['format', 'JSON'] as const, ['lang', 'en'] as const];
  return `${base}/statistics/1.0/data/${checked(dataset)}?${query([...form, ...filters, ...last])}`;
}

/** Whether an extraction that was queued is ready. */
export const asynchronousStatusAddress = (base: string, key: string): string =>
  `${base}/1.0/async/status/${checked(key)}`;

/** An extraction that was queued and is ready: a ZIP archive. */
export const asynchronousDataAddress = (base: string, key: string): string =>
  `${base}/1.0/async/data/${checked(key)}`;

/** The table of contents as text: one row per dataset and folder, with the day of the last update. */
export const contentsAddress = (base: string): string => `${base}/catalogue/toc/txt?lang=en`;

/** What changed in the last seven days, as RSS. */
export const updatesAddress = (base: string): string => `${base}/catalogue/rss/en/statistics-update.rss`;
