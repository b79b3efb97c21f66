import {
  DuckDBInstance,
  DuckDBListValue,
  LIST,
  VARCHAR,
  listValue,
  type DuckDBConnection,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { FormerFigures } from '@observatory/data/survey/former.ts';
import type { LatticeGroup } from '@observatory/data/survey/lattice.ts';

import { readingRelease } from '../reading-release.ts';
import { schemaText, sqlText } from '../sql.ts';
import type { CellValue } from '../table-writer.ts';

const statement = (name: string) => sqlText(new URL(`./${name}.sql`, import.meta.url));

type GroupKey = Pick<LatticeGroup, 'wave' | 'country' | 'sector' | 'size' | 'indicator'>;

/** A table cell and indicator as one text. */
export const keyOf = ({ wave, country, sector, size, indicator }: GroupKey): string =>
  [wave, country, sector, size, indicator].join('|');

/** Rows of `estimates` and `covariances` as an earlier release has them, by key. */
export type KeptRows = {
  readonly estimates: ReadonlyMap<string, readonly CellValue[][]>;
  readonly covariances: ReadonlyMap<string, readonly CellValue[][]>;
};

/** What a release shows of a wave, by key. */
export async function readFigures(path: string, wave: string): Promise<Map<string, FormerFigures>> {
  const sql = await statement('read-figures');
  return readingRelease(path, async (connection) => {
    const reader = await connection.runAndReadAll(sql, { wave });
    return new Map(
      reader
        .getRows()
        .map(([country, sector, size, indicator, published, confidential]) => [
          [wave, country, sector, size, indicator].join('|'),
          { published: new Set(textsOf(published!)), confidential: new Set(textsOf(confidential!)) },
        ]),
    );
  });
}

const textsOf = (value: DuckDBValue): string[] =>
  value instanceof DuckDBListValue ? (value.items as string[]) : [];

/** The rows of a release for these keys. A column that the release did not have yet is empty. */
export async function readKeptRows(path: string, keys: readonly string[]): Promise<KeptRows> {
  const columns = await presentColumns();
  return readingRelease(path, async (connection) => ({
    estimates: await rowsByKey(connection, await statement('read-kept-estimates'), keys, columns.estimates),
    covariances: await rowsByKey(
      connection,
      await statement('read-kept-covariances'),
      keys,
      columns.covariances,
    ),
  }));
}

async function rowsByKey(
  connection: DuckDBConnection,
  sql: string,
  keys: readonly string[],
  columns: readonly string[],
): Promise<Map<string, CellValue[][]>> {
  const reader = await connection.runAndReadAll(sql, { keys: listValue([...keys]) }, { keys: LIST(VARCHAR) });
  const places = columns.map((column) => reader.columnNames().indexOf(column));
  const found = new Map<string, CellValue[][]>();
  for (const row of reader.getRows()) {
    const values = places.map((place) => (place < 0 ? undefined : plain(row[place]!)));
    const [wave, country, sector, size, indicator] = values as string[];
    const key = [wave, country, sector, size, indicator].join('|');
    found.set(key, [...(found.get(key) ?? []), values]);
  }
  return found;
}

const plain = (value: DuckDBValue): CellValue =>
  value instanceof DuckDBListValue
    ? (value.items as (string | number)[])
    : ((value ?? undefined) as CellValue);

/** Names of the columns as the tables are written now. */
async function presentColumns(): Promise<{ estimates: readonly string[]; covariances: readonly string[] }> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(await schemaText('010-estimates'));
    const names = async (table: string) => (await connection.runAndReadAll(`FROM ${table}`)).columnNames();
    return { estimates: await names('estimates'), covariances: await names('covariances') };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
