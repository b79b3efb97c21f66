import { DuckDBInstance } from '@duckdb/node-api';
import { lattice, type LatticeEntry, type WaveCube } from '@observatory/data/survey/lattice.ts';
import type { Thresholds } from '@observatory/data/survey/status.ts';

import type { OfficialFigure } from '../sources/eurostat/official-figures.ts';
import { ContentHash } from './content-hash.ts';
import { schemaText } from './sql.ts';
import { TableWriter } from './table-writer.ts';

export type VintageFigures = { readonly vintage: string; readonly figures: readonly OfficialFigure[] };

const estimateValues = ({
  wave,
  country,
  sector,
  size,
  indicator,
  item,
  verdict,
  estimate,
}: LatticeEntry) => [
  wave,
  country,
  sector,
  size,
  indicator,
  item,
  verdict.status,
  verdict.reason,
  estimate?.value,
  estimate?.standardError,
  estimate?.interval.low,
  estimate?.interval.high,
  estimate?.intervalMethod,
  estimate?.n,
  estimate?.effectiveN,
  estimate?.designEffect,
  estimate?.df,
];

const figureValues = (figure: OfficialFigure, vintage: string) => [
  figure.series,
  figure.dataset,
  figure.dimensions,
  figure.unit,
  figure.geo,
  figure.time,
  figure.value,
  figure.value === '' ? undefined : Number(figure.value),
  figure.flags,
  figure.source,
  vintage,
];

/**
 * Writes `release.duckdb`: the finished estimates of every wave and the official observations, and nothing else.
 *
 * @returns rows per table and the hash of their content
 */
export async function writeRelease(
  path: string,
  cubes: readonly WaveCube[],
  vintages: readonly VintageFigures[],
  thresholds: Thresholds,
): Promise<{ estimates: number; observations: number; contentHash: string }> {
  const instance = await DuckDBInstance.create(path, { threads: '1' });
  const connection = await instance.connect();
  const hash = new ContentHash();
  try {
    await connection.run(await schemaText('010-estimates'));
    await connection.run(await schemaText('020-observations'));
    const text = Array<'text'>(8).fill('text');
    const estimates = await TableWriter.open(connection, 'estimates', [
      ...text,
      ...Array<'number'>(4).fill('number'),
      'text',
      'count',
      ...Array<'number'>(3).fill('number'),
    ]);
    hash.table('estimates');
    for (const cube of cubes) {
      for (const entry of lattice(cube, thresholds)) {
        const values = estimateValues(entry);
        estimates.add(values);
        hash.row(values);
      }
    }
    estimates.close();
    const observations = await TableWriter.open(connection, 'observations', [
      ...Array<'text'>(7).fill('text'),
      'number',
      ...Array<'text'>(3).fill('text'),
    ]);
    hash.table('observations');
    for (const { vintage, figures } of vintages) {
      for (const figure of figures) {
        const values = figureValues(figure, vintage);
        observations.add(values);
        hash.row(values);
      }
    }
    observations.close();
    await connection.run('CHECKPOINT');
    return { estimates: estimates.rows, observations: observations.rows, contentHash: hash.digest() };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
