import type { TableFormat } from '@observatory/data/contract/formats.ts';

import type { Edition, Table } from './table.ts';

/** Formats that say what the table is; each is loaded when it is first asked for. */
export type DescribedFormat = Exclude<TableFormat, 'json' | 'csv'>;

type Write = (table: Table, edition: Edition) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

const writers: Record<DescribedFormat, () => Promise<Write>> = {
  xlsx: async () => (await import('./xlsx/xlsx.ts')).xlsx,
  'jsonstat.json': async () => (await import('./json-stat.ts')).jsonStat,
  'sdmx.csv': async () => (await import('./sdmx-csv.ts')).sdmxCsv,
  arrow: async () => (await import('./arrow.ts')).arrow,
  parquet: async () => (await import('./parquet.ts')).parquet,
};

/** The bytes of a table in a format. */
export const writeTable = async (
  format: DescribedFormat,
  table: Table,
  edition: Edition,
): Promise<Uint8Array<ArrayBuffer>> => (await writers[format]())(table, edition);
