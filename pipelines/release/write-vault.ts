import { rename, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { indicators, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import type { WaveCube } from '@observatory/data/survey/lattice.ts';

import type { Home } from '../storage/home.ts';
import { schemaText } from './sql.ts';
import { TableWriter } from './table-writer.ts';

/** Replaces the vault's cube by the one that the newest release was made from. */
export async function writeVault(home: Home, cubes: readonly WaveCube[]): Promise<void> {
  await mkdir(home.vault, { recursive: true, mode: 0o700 });
  const path = join(home.vault, 'cube.duckdb');
  const temporary = `${path}.tmp`;
  await rm(temporary, { force: true });
  const instance = await DuckDBInstance.create(temporary, { threads: '1' });
  const connection = await instance.connect();
  try {
    await connection.run(await schemaText('110-cube'));
    await writeCells(connection, cubes);
    await writeMoments(connection, cubes);
    await connection.run('CHECKPOINT');
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  await rename(temporary, path);
}

async function writeCells(connection: DuckDBConnection, cubes: readonly WaveCube[]): Promise<void> {
  const place = Array<'text'>(4).fill('text');
  const cells = await TableWriter.open(connection, 'cells', [...place, 'number', 'number', 'count']);
  const strata = await TableWriter.open(connection, 'strata', ['text', 'count', 'count', 'number']);
  for (const cube of cubes) {
    for (const { wave, country, section, size, unitWeight, employmentWeight, stratum } of cube.cells) {
      cells.add([wave, country, section, size, unitWeight, employmentWeight, stratum]);
    }
    cube.strata.forEach(({ n, fraction }, at) => strata.add([cube.wave, at, n, fraction]));
  }
  cells.close();
  strata.close();
}

async function writeMoments(connection: DuckDBConnection, cubes: readonly WaveCube[]): Promise<void> {
  const text = Array<'text'>(6).fill('text');
  const sums = Array<'number'>(7).fill('number');
  const writer = await TableWriter.open(connection, 'moments', [...text, 'count', 'count', ...sums]);
  for (const cube of cubes) {
    for (const indicator of indicators) {
      for (const item of itemsOf(indicator)) {
        cube.moments(indicator, item).forEach(({ n, nx, x, z, xx, xz, zz, maxX, maxZ }, at) => {
          const { wave, country, section, size } = cube.cells[at]!;
          if (n === 0) return;
          writer.add([wave, country, section, size, indicator.id, item, n, nx, x, z, xx, xz, zz, maxX, maxZ]);
        });
      }
    }
  }
  writer.close();
}
