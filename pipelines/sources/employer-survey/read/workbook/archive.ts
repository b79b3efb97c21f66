import { Inflate } from 'fflate';

import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../report.ts';

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly from: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** The entries of the archive's directory. Source: PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16; no ZIP64, no encryption. */
function entriesOf(bytes: Uint8Array, limits: ReadLimits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endSignature)
    throw new ReadError('workbook_broken', { byte: bytes.length });
  const count = view.getUint16(end + 10, true);
  if (count > limits.zipEntries) {
    throw new ReadError('workbook_entries', { found: count, limit: limits.zipEntries });
  }
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new ReadError('workbook_broken', { byte: at });
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) throw new ReadError('workbook_encrypted', { byte: at });
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== localSignature)
      throw new ReadError('workbook_broken', { byte: local });
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      from: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const nested = /\.(?:zip|xlsx|xlsm|ods|docx|pptx|jar|gz|7z|rar)$/i;
const links = /(?:^|\/)externalLinks\//i;
const piece = 16 * 1024;
/** A small part may be packed well: repeated style definitions are. */
const smallPart = 1 << 20;

/**
 * Unpacks an entry in pieces and throws its content away; how many bytes it really has. Stops above `most`. Throws as
 * soon as the pieces so far have unpacked to more than `ratio` times their size.
 */
function inflatedSize(bytes: Uint8Array, entry: Entry, most: number, ratio: number): number {
  const content = bytes.subarray(entry.from, entry.from + entry.packed);
  if (content.length < entry.packed) throw new ReadError('workbook_broken', { found: entry.name });
  if (entry.method === 0) return content.length;
  if (entry.method !== 8) throw new ReadError('workbook_broken', { found: entry.name });
  let size = 0;
  const inflate = new Inflate((part) => void (size += part.length));
  for (let at = 0; at < content.length && size <= most; at += piece) {
    inflate.push(content.subarray(at, at + piece), at + piece >= content.length);
    if (size > smallPart && size > Math.min(at + piece, content.length) * ratio) {
      throw new ReadError('workbook_ratio', { found: entry.name, byte: entry.from, limit: ratio });
    }
  }
  return size;
}

/**
 * Checks an archive before any library opens it: number of entries, what they really unpack to, archives and links to
 * other files inside. The sizes that the archive claims are not believed. Throws a ReadError; returns the entries' names.
 */
export function checkArchive(bytes: Uint8Array, limits: ReadLimits): string[] {
  let entries: Entry[];
  try {
    entries = entriesOf(bytes, limits);
  } catch (error) {
    throw error instanceof RangeError ? new ReadError('workbook_broken') : error;
  }
  const names = entries.map(({ name }) => name);
  const workbook =
    names.includes('xl/workbook.xml') || names.includes('xl/workbook.bin') || names.includes('content.xml');
  if (!workbook) throw new ReadError('not_a_table_archive', { found: names[0] ?? 'ZIP' });
  let all = 0;
  for (const entry of entries) {
    const { name } = entry;
    if (links.test(name)) throw new ReadError('workbook_links', { found: name });
    const inner = bytes.subarray(entry.from, entry.from + 4);
    const isArchive = entry.method === 0 && inner[0] === 0x50 && inner[1] === 0x4b && inner[2] === 3;
    if (nested.test(name) || isArchive) throw new ReadError('workbook_nested', { found: name });
    let size: number;
    try {
      size = inflatedSize(bytes, entry, limits.inflatedBytes - all, limits.inflatedRatio);
    } catch (error) {
      throw error instanceof ReadError ? error : new ReadError('workbook_broken', { found: name });
    }
    all += size;
    if (all > limits.inflatedBytes) {
      throw new ReadError('workbook_inflated', { found: name, limit: limits.inflatedBytes });
    }
  }
  return names;
}
