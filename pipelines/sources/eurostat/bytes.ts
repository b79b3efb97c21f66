import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { RefusalError } from './refusal.ts';

/** Text that is decoded piece by piece, so that a large file never stands in memory as one string. */
export interface DecodedText {
  /** The first characters of the file, at most 65,536, without byte order mark. */
  readonly head: string;
  /** All characters in pieces of about one megabyte; can be called again. */
  pieces(): Iterable<string>;
}

const pieceBytes = 1 << 20;
const headBytes = 1 << 16;

/**
 * Unpacks gzip, recognised by its magic bytes, as often as it is wrapped.
 * Throws `RefusalError`: empty, gz_truncated, gz_damaged, too_large.
 */
export function unpack(bytes: Uint8Array, maximumBytes: number): Uint8Array {
  let plain = bytes;
  while (plain[0] === 0x1f && plain[1] === 0x8b) plain = inflate(plain, maximumBytes);
  if (plain.length === 0) throw new RefusalError('empty');
  if (plain.length > maximumBytes) throw new RefusalError('too_large', { limit: String(maximumBytes) });
  return plain;
}

function inflate(bytes: Uint8Array, maximumBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maximumBytes });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new RefusalError('too_large', { limit: String(maximumBytes) });
    if (code === 'Z_BUF_ERROR') throw new RefusalError('gz_truncated');
    throw new RefusalError('gz_damaged', { reason: (error as Error).message });
  }
}

/**
 * Text of the bytes: UTF-16 where a byte order mark says so, UTF-8 where the bytes are valid UTF-8, else Windows-1252.
 * Throws `RefusalError` for packed and binary files, named by their magic bytes.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  if (!encoding.startsWith('utf-16')) refuseBinary(bytes);
  function* pieces(): Generator<string> {
    const decoder = new TextDecoder(encoding);
    for (let start = 0; start < bytes.length; start += pieceBytes) {
      yield decoder.decode(bytes.subarray(start, start + pieceBytes), { stream: true });
    }
    yield decoder.decode();
  }
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, headBytes), { stream: true });
  return { head, pieces };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

const magics: readonly (readonly [prefix: string, refuse: () => RefusalError])[] = [
  ['PAR1', () => new RefusalError('parquet')],
  ['BZh', () => new RefusalError('other_compression', { format: 'bzip2' })],
  ['\xfd7zXZ', () => new RefusalError('other_compression', { format: 'xz' })],
  ['(\xb5/\xfd', () => new RefusalError('other_compression', { format: 'Zstandard' })],
  ["7z\xbc\xaf'\x1c", () => new RefusalError('other_compression', { format: '7-Zip' })],
  ['Rar!', () => new RefusalError('other_compression', { format: 'RAR' })],
  ['\xd0\xcf\x11\xe0', () => new RefusalError('spreadsheet', { format: 'Excel 97-2003' })],
  ['%PDF', () => new RefusalError('binary', { format: 'a PDF document' })],
  ['RDX', () => new RefusalError('binary', { format: 'an R data file' })],
  ['X\n\0', () => new RefusalError('binary', { format: 'an R data file' })],
  ['SQLite format 3\0', () => new RefusalError('binary', { format: 'an SQLite database' })],
];

/** Local file header, end of an empty archive, start of a split one. */
const zipStarts = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

function refuseBinary(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  if (zipStarts.some((signature) => start.startsWith(signature))) throw refuseZip(bytes, start);
  for (const [prefix, refuse] of magics) if (start.startsWith(prefix)) throw refuse();
  if (start.includes('\0')) throw new RefusalError('binary', { format: 'a binary file' });
}

/** Names of the entries stand in the central directory at the end of a ZIP archive. */
function refuseZip(bytes: Uint8Array, start: string): RefusalError {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-65536).toString('latin1');
  if (start.includes('mimetypeapplication/vnd.oasis'))
    return new RefusalError('spreadsheet', { format: 'OpenDocument' });
  if (start.includes('xl/') || tail.includes('xl/'))
    return new RefusalError('spreadsheet', { format: 'XLSX' });
  const length = start.charCodeAt(26) + 256 * start.charCodeAt(27);
  return new RefusalError('zip', {
    entry: start.slice(30, 30 + (Number.isNaN(length) ? 0 : length)) || 'none',
  });
}
