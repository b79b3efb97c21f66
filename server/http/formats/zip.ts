import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** A file of an archive; its pieces are asked for as they are packed. */
export type Part = { readonly path: string; readonly pieces: Pieces };

const [deflated, version, firstOf1980] = [8, 20, 0x21];

/** A ZIP archive (PKWARE APPNOTE 6.3, without 64-bit sizes): always the same bytes for the same parts. */
export async function zip(parts: readonly Part[]): Promise<Uint8Array<ArrayBuffer>> {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { packed, facts } = await pack(part);
    const name = Buffer.from(part.path);
    const local = Buffer.concat([record(0x04034b50, [[version, 2], ...facts]), name]);
    directory.push(
      record(0x02014b50, [[version, 2], [version, 2], ...facts, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]),
      name,
    );
    written.push(local, packed);
    offset += local.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const count = parts.length;
  const end = record(0x06054b50, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [listed.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return new Uint8Array(Buffer.concat([...written, listed, end]));
}

type Numbers = readonly (readonly [value: number, bytes: number])[];

async function pack({ path, pieces }: Part): Promise<{ packed: Buffer; facts: Numbers }> {
  let [sum, size] = [0, 0];
  async function* counted() {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece);
      sum = crc32(bytes, sum);
      size += bytes.length;
      yield bytes;
    }
  }
  const packed = await pipeline(counted, createDeflateRaw(), buffer);
  const name = Buffer.byteLength(path);
  const facts: Numbers = [
    [0, 2],
    [deflated, 2],
    [0, 2],
    [firstOf1980, 2],
    [sum, 4],
    [packed.length, 4],
    [size, 4],
    [name, 2],
    [0, 2],
  ];
  return { packed, facts };
}

function record(signature: number, numbers: Numbers): Buffer {
  const all: Numbers = [[signature, 4], ...numbers];
  const bytes = Buffer.alloc(all.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of all) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}
