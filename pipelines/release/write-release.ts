import { DuckDBInstance } from '@duckdb/node-api';
import { lattice, type WaveCube } from '@observatory/data/survey/lattice.ts';
import type { Thresholds } from '@observatory/data/survey/status.ts';

import { ContentHash } from './content-hash.ts';
import type { FormerValues } from './former-values/former-values.ts';
import { keyOf } from './former-values/kept-rows.ts';
import type { Ledger } from './former-values/ledger.ts';
import { observationHistory, type VintageFigures } from './observation-history.ts';
import { covarianceRow, estimateRow, observationRow, releaseColumns } from './release-rows.ts';
import { schemaText } from './sql.ts';
import { TableWriter, type CellValue } from './table-writer.ts';

type Written = {
  readonly estimates: number;
  readonly observations: number;
  readonly contentHash: string;
  /** Rows of estimates that stay as an earlier release has them, and where they are. */
  readonly keptFormer: number;
  readonly ledger: Ledger;
};

/**
 * Writes `release.duckdb`: the finished estimates of every wave, their covariances and the official observations, and
 * nothing else.
 *
 * @param former what earlier releases have published; rows that it names are theirs
 * @returns rows per table and the hash of their content
 */
export async function writeRelease(
  path: string,
  cubes: readonly WaveCube[],
  vintages: readonly VintageFigures[],
  thresholds: Thresholds,
  former: FormerValues,
): Promise<Written> {
  const instance = await DuckDBInstance.create(path, { threads: '1' });
  const connection = await instance.connect();
  const hash = new ContentHash();
  const table = async (name: keyof typeof releaseColumns, rows: Iterable<CellValue[]>): Promise<number> => {
    const writer = await TableWriter.open(connection, name, releaseColumns[name]);
    hash.table(name);
    for (const row of rows) {
      writer.add(row);
      hash.row(row);
    }
    writer.close();
    return writer.rows;
  };
  try {
    await connection.run(await schemaText('010-estimates'));
    await connection.run(await schemaText('020-observations'));
    const groups = cubes.flatMap((cube) => [...lattice(cube, thresholds, former.waves.get(cube.wave))]);
    const kept = await former.rowsFor(groups);
    const estimates = await table(
      'estimates',
      groups.flatMap(
        (group) =>
          kept.estimates.get(keyOf(group)) ?? group.entries.map((entry) => estimateRow(group, entry)),
      ),
    );
    await table(
      'covariances',
      groups.flatMap(
        (group) =>
          kept.covariances.get(keyOf(group)) ?? (group.joint ? [covarianceRow(group, group.joint)] : []),
      ),
    );
    const observations = await table('observation_history', observationHistory(vintages).map(observationRow));
    await connection.run('CHECKPOINT');
    const keptFormer = [...kept.estimates.values()].flat().length;
    return { estimates, observations, contentHash: hash.digest(), keptFormer, ledger: kept.ledger };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
