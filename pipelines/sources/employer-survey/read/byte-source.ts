import { open } from 'node:fs/promises';
import { basename } from 'node:path';

/** Bytes that can be read piece by piece, from any place, any number of times. */
export type ByteSource = {
  readonly name: string;
  readonly size: number;
  /** The bytes from `from` up to, not including, `to`; fewer at the end. */
  read(from: number, to: number): Promise<Uint8Array>;
};

/** Bytes that are in memory already. */
export const fromBytes = (name: string, bytes: Uint8Array): ByteSource => ({
  name,
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
});

/**
 * A file that is read as it is asked for, so that memory does not grow with it. Dispose of it to close it. Throws when
 * it cannot be opened or is a folder.
 */
export async function fromFile(path: string): Promise<ByteSource & AsyncDisposable> {
  const file = await open(path, 'r');
  const status = await file.stat();
  if (status.isDirectory()) {
    await file.close();
    throw new Error('it is a folder');
  }
  const { size } = status;
  return {
    name: basename(path),
    size,
    async read(from, to) {
      const wanted = new Uint8Array(Math.max(0, Math.min(to, size) - from));
      let got = 0;
      while (got < wanted.length) {
        const { bytesRead } = await file.read(wanted, got, wanted.length - got, from + got);
        if (bytesRead === 0) break;
        got += bytesRead;
      }
      return wanted.subarray(0, got);
    },
    [Symbol.asyncDispose]: () => file.close(),
  };
}
