import { basename } from 'node:path';

import type { Home } from '../storage/home.ts';
import { appendRecord } from '../storage/journal.ts';
import { keepRaw, type Origin } from '../storage/raw-store.ts';
import { keptText } from './kept-population.ts';
import { readPopulationFile, type PopulationFile } from './population-file.ts';

export type GivenPopulation = {
  readonly wave: string;
  readonly source: string;
  readonly licence: string;
  readonly demonstration: boolean;
  /** Name of the file, and the year that is wanted from official statistics. */
  readonly name?: string;
  readonly period?: string;
};

/**
 * Takes in a population table for the partner countries in it; the newest table of a wave and country counts. The file
 * is kept as it came; from official statistics the derived table is kept beside it, with every remark on what was derived
 * or left out, so that a release can be rebuilt without reading the file again.
 *
 * @throws PopulationError when the table cannot be used; nothing is kept then
 */
export async function acceptPopulation(
  home: Home,
  file: Uint8Array | string,
  given: GivenPopulation,
): Promise<PopulationFile> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const name = basename(given.name ?? 'population');
  const table = readPopulationFile(bytes, name, given.period);
  const at = new Date().toISOString();
  const { wave, source, licence, demonstration } = given;
  const origin: Origin = {
    producer: source,
    from: `${name}, population of wave ${wave}`,
    licence,
    takenAt: at,
  };
  const original = await keepRaw(home, bytes, origin);
  const kept =
    table.form === 'own'
      ? original
      : await keepRaw(home, keptText(table, original), { ...origin, from: `derived from ${original}` });
  for (const country of table.countries.keys()) {
    await appendRecord(home, { kind: 'population', at, wave, country, table: kept, source, demonstration });
  }
  return table;
}
