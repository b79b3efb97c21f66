import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export type Received = { readonly sha256: string; readonly size: number };
export type NotReceived = { readonly refused: 'body_too_large' | 'body_incomplete' };

/** Folders of files that are not accepted yet. */
export const incomingFolder = (home: string): string => join(home, 'incoming');
export const quarantineFolder = (home: string): string => join(home, 'quarantine');
export const quarantineFile = (home: string, sha256: string): string => join(quarantineFolder(home), sha256);

/** Makes the names in a folder durable: without it, POSIX may lose a name after a power failure. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a body to disk while it arrives, never more than allowed, and moves it into quarantine under the SHA-256 of
 * its bytes when it is whole and safe on disk. What did not arrive whole leaves nothing behind.
 *
 * @param expected bytes that the sender announced, if it did
 * @param most bytes allowed
 */
export async function receive(
  home: string,
  body: AsyncIterable<Uint8Array>,
  expected: number | undefined,
  most: number,
): Promise<Received | NotReceived> {
  if (expected !== undefined && expected > most) return { refused: 'body_too_large' };
  const folders = [incomingFolder(home), quarantineFolder(home)] as const;
  for (const folder of folders) await mkdir(folder, { recursive: true, mode: 0o700 });
  const incoming = join(folders[0], randomUUID());
  const file = await open(incoming, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  let whole = false;
  try {
    try {
      for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > most) return { refused: 'body_too_large' };
        hash.update(chunk);
        await file.writeFile(chunk);
      }
    } catch (error) {
      if (['ENOSPC', 'EIO', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      return { refused: 'body_incomplete' };
    }
    if (size === 0 || (expected !== undefined && size !== expected)) return { refused: 'body_incomplete' };
    await file.sync();
    whole = true;
  } finally {
    await file.close();
    if (!whole) await rm(incoming, { force: true });
  }
  const sha256 = hash.digest('hex');
  await rename(incoming, quarantineFile(home, sha256));
  for (const folder of folders) await syncFolder(folder);
  return { sha256, size };
}
