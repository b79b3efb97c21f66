import { mkdir } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';

import type { Home } from './home.ts';

const patienceMilliseconds = 600_000;

/**
 * Runs one writer at a time over all processes; the others wait up to ten minutes. The lock is the operating
 * system's (held through SQLite), so it ends with its process, however that ends.
 */
export async function asOnlyWriter<Result>(home: Home, work: () => Promise<Result>): Promise<Result> {
  await mkdir(home.folder, { recursive: true });
  const lock = new DatabaseSync(home.writerLock, { timeout: patienceMilliseconds });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return await work();
  } finally {
    lock.close();
  }
}
