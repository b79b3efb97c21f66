import { DuckDBListValue, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import type { Manifest } from '@observatory/data/contract/manifest.ts';

import { ContentHash } from '../content-hash.ts';
import { readingRelease } from '../reading-release.ts';
import { sqlText } from '../sql.ts';

const statement = (name: string) => sqlText(new URL(`./${name}.sql`, import.meta.url));

/**
 * Reads a release back as a stranger would and compares it with its manifest: row counts, the hash of every number,
 * no number in a hidden cell, every estimate inside of its interval.
 *
 * @throws Error that names the first thing that does not agree
 */
export async function verifyRelease(path: string, manifest: Manifest): Promise<void> {
  await readingRelease(path, async (connection) => {
    const hash = new ContentHash();
    hash.table('estimates');
    const estimates = await hashRows(connection, await statement('read-estimates'), hash);
    hash.table('covariances');
    await hashRows(connection, await statement('read-covariances'), hash);
    hash.table('observation_history');
    const observations = await hashRows(connection, await statement('read-observations'), hash);
    const agreed =
      estimates === manifest.rows.estimates &&
      observations === manifest.rows.observations &&
      hash.digest() === manifest.contentHash;
    if (!agreed) throw new Error(`release ${manifest.release} does not have the content of its manifest`);
    const found = await connection.runAndReadAll(await statement('hidden-with-number'), {
      confidential_below: manifest.thresholds.confidentialBelow,
    });
    if (found.value(0, 0) !== 0)
      throw new Error(`release ${manifest.release} has cells with an impossible number`);
  });
}

async function hashRows(connection: DuckDBConnection, sql: string, hash: ContentHash): Promise<number> {
  const result = await connection.stream(sql);
  let rows = 0;
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    // By columns: the values of one column are read in one way.
    const columns = chunk.getColumns().map((values) => values.map(plain));
    for (let row = 0; row < chunk.rowCount; row += 1) hash.row(columns.map((values) => values[row]!));
    rows += chunk.rowCount;
  }
  return rows;
}

const plain = (value: DuckDBValue) =>
  (value instanceof DuckDBListValue ? value.items : value) as string | number | null | readonly number[];
