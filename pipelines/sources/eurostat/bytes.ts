import { isAscii, isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { RefusalError } from './refusal.ts';

/** Bytes that are not packed and of which a part is had at a time: in memory, or in a file (`plain-file.ts`). */
export interface PlainBytes {
  readonly size: number;
  /** The bytes from `start` to before `end`, fewer where the end comes earlier; they hold until the next part. */
  part(start: number, end: number): Buffer;
}

/** Text that is decoded piece by piece, so that a large file never stands in memory as one string. */
export interface DecodedText {
  /** The first characters of the file, at most 65,536, without byte order mark. */
  readonly head: string;
  /** All characters in pieces of a quarter of a megabyte; can be called again. */
  pieces(): Iterable<string>;
}

const pieceBytes = 1 << 18;
const headBytes = 1 << 16;

/**
 * Unpacks gzip, recognised by its magic bytes, as often as it is wrapped.
 * Throws `RefusalError`: empty, gz_truncated, gz_damaged, too_large.
 */
export function unpack(bytes: Uint8Array, maximumBytes: number): PlainBytes {
  let plain = bytes;
  while (plain[0] === 0x1f && plain[1] === 0x8b) plain = inflate(plain, maximumBytes);
  const { buffer, byteOffset, length } = plain;
  if (length === 0) throw new RefusalError('empty');
  if (length > maximumBytes) throw new RefusalError('too_large', { limit: String(maximumBytes) });
  const whole = Buffer.from(buffer, byteOffset, length);
  return { size: length, part: (start, end) => whole.subarray(start, end) };
}

function inflate(bytes: Uint8Array, maximumBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maximumBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new RefusalError('too_large', { limit: String(maximumBytes) });
    throw refusalOfGzip(error as NodeJS.ErrnoException);
  }
}

/** What the unpacker complained of. */
export function refusalOfGzip({ code, message }: NodeJS.ErrnoException): RefusalError {
  return code === 'Z_BUF_ERROR'
    ? new RefusalError('gz_truncated')
    : new RefusalError('gz_damaged', { reason: message });
}

/**
 * Text of the bytes: UTF-16 where a byte order mark says so, UTF-8 as far as the bytes are valid UTF-8, from there on
 * Windows-1252. Throws `RefusalError` for packed and binary files, named by their magic bytes.
 */
export function decode(bytes: PlainBytes): DecodedText {
  const start = bytes.part(0, headBytes);
  const wide = wideEncoding(start);
  if (wide === undefined) refuseBinary(bytes);
  const pieces = () => (wide === undefined ? narrowPieces(bytes, pieceBytes) : widePieces(bytes, wide));
  const [head = ''] = wide === undefined ? narrowPieces(bytes, headBytes) : [decodedHead(start, wide)];
  return { head, pieces };
}

function wideEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

const decodedHead = (start: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(start, { stream: true });

function* widePieces(bytes: PlainBytes, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let start = 0; start < bytes.size; start += pieceBytes) {
    yield decoder.decode(bytes.part(start, start + pieceBytes), { stream: true });
  }
  yield decoder.decode();
}

function* narrowPieces(bytes: PlainBytes, length: number): Generator<string> {
  let start = isMarked(bytes) ? 3 : 0;
  let valid = true;
  while (start < bytes.size) {
    const piece = bytes.part(start, start + length);
    const whole = valid ? piece.subarray(0, piece.length - brokenEnd(piece)) : piece;
    const last = start + piece.length >= bytes.size;
    valid &&= isUtf8(last ? piece : whole);
    const taken = valid && !last ? whole : piece;
    yield isAscii(taken)
      ? taken.toString('latin1')
      : valid
        ? taken.toString('utf8')
        : new TextDecoder('windows-1252').decode(taken);
    start += taken.length;
  }
}

const isMarked = (bytes: PlainBytes): boolean => bytes.part(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));

/** Bytes at the end that begin a character of UTF-8 without finishing it. */
function brokenEnd(piece: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, piece.length - 1); back += 1) {
    const byte = piece[piece.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
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

function refuseBinary(bytes: PlainBytes): void {
  const start = bytes.part(0, 4096).toString('latin1');
  if (zipStarts.some((signature) => start.startsWith(signature))) throw refuseZip(bytes, start);
  for (const [prefix, refuse] of magics) if (start.startsWith(prefix)) throw refuse();
  if (start.includes('\0')) throw new RefusalError('binary', { format: 'a binary file' });
}

/** Names of the entries stand in the central directory at the end of a ZIP archive. */
function refuseZip(bytes: PlainBytes, start: string): RefusalError {
  const tail = bytes.part(Math.max(0, bytes.size - 65536), bytes.size).toString('latin1');
  if (start.includes('mimetypeapplication/vnd.oasis'))
    return new RefusalError('spreadsheet', { format: 'OpenDocument' });
  if (start.includes('xl/') || tail.includes('xl/'))
    return new RefusalError('spreadsheet', { format: 'XLSX' });
  const length = start.charCodeAt(26) + 256 * start.charCodeAt(27);
  return new RefusalError('zip', {
    entry: start.slice(30, 30 + (Number.isNaN(length) ? 0 : length)) || 'none',
  });
}
