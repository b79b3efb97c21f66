import { randomUUID } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file so that after a crash or power failure it is there whole or not at all: temporary name, fsync,
 * rename, fsync of the folder (without the last, POSIX may lose the new name).
 */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

async function sync(path: string, flags: string): Promise<void> {
  await using handle = await open(path, flags);
  await handle.sync();
}

/** Makes the names in a folder durable. */
export const syncFolder = (folder: string): Promise<void> => sync(folder, 'r');

/** Makes the content of a file durable that another library wrote. */
export const syncFile = (path: string): Promise<void> => sync(path, 'r+');
