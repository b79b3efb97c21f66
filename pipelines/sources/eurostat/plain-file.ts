import { randomUUID } from 'node:crypto';
import { closeSync, createReadStream, createWriteStream, openSync, readSync } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

import { refusalOfGzip, type PlainBytes } from './bytes.ts';
import { RefusalError } from './refusal.ts';

/** Unpacked bytes in a file; what was unpacked beside is removed when it is disposed of. */
export type PlainFile = PlainBytes & AsyncDisposable & { readonly path: string };

/**
 * Opens a file for reading part by part, so that its size does not matter to memory. Gzip, recognised by its magic
 * bytes, is unpacked into a file of the folder, as often as it is wrapped.
 * Throws `RefusalError`: empty, gz_truncated, gz_damaged, too_large.
 */
export async function openPlainFile(
  path: string,
  maximumBytes: number,
  folder: string = tmpdir(),
): Promise<PlainFile> {
  const made: string[] = [];
  const dispose = async () => void (await Promise.all(made.map((file) => rm(file, { force: true }))));
  try {
    let plain = path;
    while (await isGzip(plain)) {
      const unpacked = join(folder, `unpacked-${randomUUID()}`);
      made.push(unpacked);
      await unpackInto(unpacked, plain, maximumBytes);
      plain = unpacked;
    }
    const { size } = await stat(plain);
    if (size === 0) throw new RefusalError('empty');
    if (size > maximumBytes) throw new RefusalError('too_large', { limit: String(maximumBytes) });
    return { path: plain, size, part: partOf(plain, size), [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function isGzip(path: string): Promise<boolean> {
  await using file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
  return buffer[0] === 0x1f && buffer[1] === 0x8b;
}

async function unpackInto(target: string, path: string, maximumBytes: number): Promise<void> {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > maximumBytes) done(new RefusalError('too_large', { limit: String(maximumBytes) }));
      else done(undefined, chunk);
    },
  });
  try {
    await pipeline(createReadStream(path), createGunzip(), counted, createWriteStream(target));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code?.startsWith('Z_')
      ? refusalOfGzip(error as NodeJS.ErrnoException)
      : error;
  }
}

/** One buffer serves every part: a file of gigabytes is not to leave gigabytes of buffers to be collected. */
function partOf(path: string, size: number): PlainBytes['part'] {
  let scratch = Buffer.alloc(0);
  return (start, end) => {
    const length = Math.max(0, Math.min(end, size) - start);
    if (length > scratch.length) scratch = Buffer.alloc(length);
    const part = scratch.subarray(0, length);
    const file = openSync(path, 'r');
    try {
      let filled = 0;
      while (filled < length) {
        const read = readSync(file, part, filled, length - filled, start + filled);
        if (read === 0)
          throw new RefusalError('unreadable', { reason: 'it became shorter while it was read' });
        filled += read;
      }
    } finally {
      closeSync(file);
    }
    return part;
  };
}
