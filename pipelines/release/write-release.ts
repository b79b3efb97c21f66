import { DuckDBInstance } from '@duckdb/node-api';
import { lattice, type WaveCube } from '@observatory/data/survey/lattice.ts';
import type { Thresholds } from '@observatory/data/survey/status.ts';

import type { OfficialFigure } from '../sources/eurostat/official-figures.ts';
import { ContentHash } from './content-hash.ts';
import { covarianceRow, estimateRow, observationRow, releaseColumns } from './release-rows.ts';
import { schemaText } from './sql.ts';
import { TableWriter, type CellValue } from './table-writer.ts';

export type VintageFigures = { readonly vintage: string; readonly figures: readonly OfficialFigure[] };

type Written = { readonly estimates: number; readonly observations: number; readonly contentHash: string };

/**
 * Writes `release.duckdb`: the finished estimates of every wave, their covariances and the official observations, and
 * nothing else.
 *
 * @returns rows per table and the hash of their content
 */
export async function writeRelease(
  path: string,
  cubes: readonly WaveCube[],
  vintages: readonly VintageFigures[],
  thresholds: Thresholds,
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
    const groups = cubes.flatMap((cube) => [...lattice(cube, thresholds)]);
    const estimates = await table(
      'estimates',
      groups.flatMap((group) => group.entries.map((entry) => estimateRow(group, entry))),
    );
    await table(
      'covariances',
      groups.flatMap((group) => (group.joint ? [covarianceRow(group, group.joint)] : [])),
    );
    const observations = await table(
      'observations',
      vintages.flatMap(({ vintage, figures }) => figures.map((figure) => observationRow(figure, vintage))),
    );
    await connection.run('CHECKPOINT');
    return { estimates, observations, contentHash: hash.digest() };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
