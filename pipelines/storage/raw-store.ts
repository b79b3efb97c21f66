import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { syncFolder, writeDurably } from './durable-file.ts';
import type { Home } from './home.ts';

/** Who gave an input, when, from where, under which licence. */
export type Origin = {
  readonly producer: string;
  readonly from: string;
  readonly licence: string;
  readonly takenAt: string;
};

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Keeps an input for ever under the hash of its bytes, with its origin beside it; again is the same. */
export async function keepRaw(home: Home, content: string | Uint8Array, origin: Origin): Promise<string> {
  const hash = sha256(content);
  const path = join(home.raw, hash);
  const kept = await access(path).then(
    () => true,
    () => false,
  );
  if (!kept) {
    await writeDurably(`${path}.origin.json`, `${JSON.stringify(origin, undefined, 2)}\n`);
    await writeDurably(path, content);
  }
  return hash;
}

/** Keeps a durable file of this home for ever under the hash of its bytes; it is moved, not copied. */
export async function keepRawFile(home: Home, file: string, hash: string, origin: Origin): Promise<void> {
  const path = join(home.raw, hash);
  await mkdir(home.raw, { recursive: true });
  const kept = await access(path).then(
    () => true,
    () => false,
  );
  if (kept) return rm(file);
  await writeDurably(`${path}.origin.json`, `${JSON.stringify(origin, undefined, 2)}\n`);
  await rename(file, path);
  await syncFolder(home.raw);
}

/** Reads an input back and refuses one whose bytes have changed. */
export async function readRaw(home: Home, hash: string): Promise<Buffer> {
  const content = await readFile(join(home.raw, hash));
  if (sha256(content) !== hash) throw new Error(`raw/${hash} does not have the content of its name`);
  return content;
}
