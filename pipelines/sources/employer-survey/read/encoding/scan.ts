import { isAscii, isUtf8 } from 'node:buffer';

import type { ByteSource } from '../byte-source.ts';
import { ReadError } from '../report.ts';
import { chooseSingleByte } from './single-byte.ts';
import { wideWithoutMark } from './wide.ts';

/** How the bytes of a file become text. `otherLines` is the encoding of single lines that are in another one. */
export type TextEncoding = {
  readonly name: string;
  readonly from: number;
  readonly otherLines?: string;
  readonly unsure: boolean;
};

const pieceBytes = 1 << 20;
const sampleBytes = 64 * 1024;
const enoughLines = 3_000;

/** Where the last whole line ends; without a line end, where the last whole UTF-8 character does. */
export function wholeLines(bytes: Uint8Array): number {
  const end = Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13)) + 1;
  if (end > 0) return end;
  let at = bytes.length;
  while (at > bytes.length - 4 && at > 0 && (bytes[at - 1]! & 0xc0) === 0x80) at -= 1;
  return at > 0 && bytes[at - 1]! >= 0xc0 ? at - 1 : bytes.length;
}

/** The lines of the bytes, each with its line end. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    let end = bytes.indexOf(10, from);
    if (end === -1) end = bytes.indexOf(13, from);
    end = end === -1 ? bytes.length : end + 1;
    yield bytes.subarray(from, end);
    from = end;
  }
}

function byMark(start: Uint8Array): { name: string; from: number } | undefined {
  const [a, b, c, d] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', from: 3 };
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new ReadError('encoding_unknown', { found: 'UTF-32', byte: 0 });
  }
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', from: 2 };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', from: 2 };
  return undefined;
}

class LineSample {
  readonly pieces: Uint8Array[] = [];
  lines = 0;
  bytes = 0;
  add(line: Uint8Array): void {
    this.lines += 1;
    if (this.bytes >= sampleBytes) return;
    this.pieces.push(line.slice(0, 4096));
    this.bytes += Math.min(line.length, 4096);
  }
}

/** Finds how the file is encoded: marks, zeros, then every line that is not ASCII. Memory does not grow with the file. */
export async function findEncoding(source: ByteSource): Promise<TextEncoding> {
  const start = await source.read(0, 4096);
  const mark = byMark(start);
  if (mark && mark.name !== 'utf-8') return { ...mark, unsure: false };
  const wide = mark ? undefined : wideWithoutMark(start);
  if (wide) return { name: wide, from: 0, unsure: false };

  const other = new LineSample();
  let valid = 0;
  let at = mark?.from ?? 0;
  while (at < source.size && other.lines - valid < enoughLines) {
    const piece = await source.read(at, at + pieceBytes);
    if (piece.length === 0) break;
    const end = at + piece.length >= source.size ? piece.length : wholeLines(piece);
    const whole = piece.subarray(0, end);
    at += end;
    if (isAscii(whole)) continue;
    if (isUtf8(whole)) {
      valid += 1 + whole.length / 1_000;
      continue;
    }
    for (const line of linesOf(whole)) {
      if (isAscii(line)) continue;
      if (isUtf8(line)) valid += 1;
      else other.add(line);
    }
  }
  const from = mark?.from ?? 0;
  if (other.lines === 0) return { name: 'utf-8', from, unsure: false };
  const chosen = chooseSingleByte(Buffer.concat(other.pieces));
  // By chance a line in another encoding is seldom UTF-8 too, so a few lines of UTF-8 are enough to believe in it.
  if (mark || valid >= other.lines) {
    return { name: 'utf-8', from, otherLines: chosen.encoding, unsure: chosen.unsure };
  }
  const mixed = valid > other.lines / 50;
  return { name: chosen.encoding, from, unsure: chosen.unsure, ...(mixed ? { otherLines: 'utf-8' } : {}) };
}
