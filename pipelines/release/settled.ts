import { readFile } from 'node:fs/promises';

import { writeDurably } from '../storage/durable-file.ts';
import type { Home } from '../storage/home.ts';

/** Remembers that the first records of the journal, so many, are in a release that was published. */
export const settle = (home: Home, records: number): Promise<void> =>
  writeDurably(home.settled, `${records}\n`);

/** How many records of the journal are in a release that was published; it may since have been rolled back. */
export async function settledRecords(home: Home): Promise<number> {
  const text = await readFile(home.settled, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '0';
    throw error;
  });
  return Number(text);
}
