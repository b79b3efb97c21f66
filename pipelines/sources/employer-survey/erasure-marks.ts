import { createHmac, type KeyObject } from 'node:crypto';
import { access, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { writeDurably } from '../../storage/durable-file.ts';
import type { Home } from '../../storage/home.ts';

const keptMilliseconds = 30 * 24 * 60 * 60 * 1000;
const folderOf = (home: Home): string => join(home.vault, 'erased');

/** A keyed hash of its own: it is not the pseudonym, so no copy of an older table tells whose mark it is. */
const pathOf = (home: Home, key: KeyObject, upload: string, pseudonym: string): string =>
  join(folderOf(home), createHmac('sha256', key).update(`erased|${upload}|${pseudonym}`).digest('hex'));

/** Remembers for thirty days that a respondent of an upload is erased, so that who asks again is told so. */
export const markErased = (home: Home, key: KeyObject, upload: string, pseudonym: string): Promise<void> =>
  writeDurably(pathOf(home, key, upload, pseudonym), '');

/** Whether the erasure of a respondent was begun; with the respondent gone from the table, it was finished. */
export const wasErased = (home: Home, key: KeyObject, upload: string, pseudonym: string): Promise<boolean> =>
  access(pathOf(home, key, upload, pseudonym)).then(
    () => true,
    () => false,
  );

/** Removes marks of more than thirty days before a time, in milliseconds. */
export async function forgetOldMarks(home: Home, now = Date.now()): Promise<void> {
  for (const name of await readdir(folderOf(home)).catch(() => [])) {
    const path = join(folderOf(home), name);
    if ((await stat(path)).mtimeMs < now - keptMilliseconds) await rm(path, { force: true });
  }
}
