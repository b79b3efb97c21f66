import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';

import type { Home } from '../../storage/home.ts';
import type { VintageRecord } from '../../storage/journal.ts';
import { defaultMaximumBytes } from './open-table.ts';
import { openPlainFile } from './plain-file.ts';
import { RefusalError, refusalOf, type OpenRefusal } from './refusal.ts';
import type { Selected } from './selected.ts';
import { readVintage, type VintageReading } from './vintage-observations.ts';

/** SHA-256 of a file's bytes, read piece by piece. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/**
 * Reads a recorded vintage for the indicators of its dataset that are taken from it: those that the record leaves out
 * have no observations in it. The same registry gives the same observations from the same record, always.
 *
 * @throws Error when the file no longer has the content of its name
 */
export async function readKeptVintage(
  home: Home,
  record: VintageRecord,
  indicators: readonly OfficialIndicator[],
): Promise<VintageReading | OpenRefusal> {
  const { file, dataset, name = file, leftOut = [] } = record;
  const path = join(home.raw, file);
  if ((await fileHash(path)) !== file) throw new Error(`raw/${file} does not have the content of its name`);
  const own = indicators.filter(
    (one) => one.dataset === dataset && !one.shippedOnly && !leftOut.includes(one.name),
  );
  try {
    await using plain = await openPlainFile(path, defaultMaximumBytes);
    return readVintage(plain, name, own);
  } catch (error) {
    if (error instanceof RefusalError) return refusalOf(error, name);
    throw error;
  }
}

/**
 * The observations of each indicator in the newest vintage that it is taken from.
 *
 * @param records vintages of one dataset, the oldest first
 */
export async function formerObservations(
  home: Home,
  records: readonly VintageRecord[],
  indicators: readonly OfficialIndicator[],
): Promise<ReadonlyMap<string, readonly Selected[]>> {
  const former = new Map<string, readonly Selected[]>();
  for (const record of records.toReversed()) {
    const open = indicators.filter(({ name }) => !former.has(name) && !record.leftOut?.includes(name));
    if (open.length === 0) continue;
    const reading = await readKeptVintage(home, record, open);
    const selected =
      reading.kind === 'reading' ? Map.groupBy(reading.selected, (one) => one.indicator) : undefined;
    for (const { name } of open) former.set(name, selected?.get(name) ?? []);
  }
  return former;
}
