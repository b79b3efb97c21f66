import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Home } from '../../storage/home.ts';
import { readJournal, type JournalRecord } from '../../storage/journal.ts';
import type { Origin } from '../../storage/raw-store.ts';
import { forgetOldMarks } from './erasure-marks.ts';

/** How the origin of a table of respondents begins. */
export const surveyOrigin = 'employer survey';

/** Tables that the journal names, without those that an erasure has replaced. */
function tablesToKeep(records: readonly JournalRecord[]): Set<string> {
  const latest = new Map<string, string>();
  const named = new Set<string>();
  const replaced = new Set<string>();
  for (const record of records) {
    if (record.kind !== 'accepted' && record.kind !== 'erased') continue;
    const before = latest.get(record.upload);
    if (record.kind === 'erased' && before !== undefined) replaced.add(before);
    latest.set(record.upload, record.canonical);
    named.add(record.canonical);
  }
  const inForce = new Set(latest.values());
  return new Set([...named].filter((table) => inForce.has(table) || !replaced.has(table)));
}

/**
 * Removes tables of respondents that no record stands on: those that an erasure has replaced, and those that a crash
 * left while they were written or before their record; marks of erasures that are old too. To be called by the only writer, between its uploads.
 */
export async function removeUnusedTables(home: Home): Promise<void> {
  await rm(home.incomingTables, { recursive: true, force: true });
  await forgetOldMarks(home);
  const keep = tablesToKeep(await readJournal(home));
  for (const name of await readdir(home.raw).catch(() => [])) {
    const hash = /^([0-9a-f]{64})\.origin\.json$/.exec(name)?.[1];
    if (hash === undefined || keep.has(hash)) continue;
    const origin = JSON.parse(await readFile(join(home.raw, name), 'utf8')) as Origin;
    if (!origin.from.startsWith(surveyOrigin)) continue;
    await rm(join(home.raw, hash), { force: true });
    await rm(join(home.raw, name), { force: true });
  }
}
