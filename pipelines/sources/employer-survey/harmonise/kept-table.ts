import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';

import type { Home } from '../../../storage/home.ts';
import { ColumnCoder, type CodedColumn } from './coded-column.ts';

/** A kept table as its respondents are counted: a few hundred bytes for each. */
export type KeptTable = {
  readonly respondents: number;
  /** Undefined when the table was written before the variable existed. */
  readonly column: (name: string) => CodedColumn | undefined;
};

const [quote, comma, newline] = ['"', ',', '\n'].map((character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
];

/** Unlike in every row, and not asked for by anything that is counted. */
const notRead = 'PSEUDONYM';

/**
 * Reads a table that `canonicalTable` wrote and that was kept under its hash, piece by piece.
 *
 * @throws Error when its bytes have changed
 */
export async function readKeptTable(home: Home, hash: string): Promise<KeptTable> {
  const found = createHash('sha256');
  const reader = new TableReader();
  for await (const piece of createReadStream(join(home.raw, hash), { highWaterMark: 2 ** 20 })) {
    found.update(piece as Buffer);
    reader.add(piece as Buffer);
  }
  if (found.digest('hex') !== hash) throw new Error(`raw/${hash} does not have the content of its name`);
  return reader.finish();
}

/** The table in these pieces of one text. */
export function readTable(pieces: Iterable<Buffer>): KeptTable {
  const reader = new TableReader();
  for (const piece of pieces) reader.add(piece);
  return reader.finish();
}

/** Reads comma-separated values as `canonicalTable` writes them; a line may be cut by the end of a piece. */
class TableReader {
  #names: string[] | undefined;
  #columns: (ColumnCoder | undefined)[] = [];
  #rest = Buffer.alloc(0);
  #respondents = 0;

  add(piece: Buffer): void {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, piece]) : piece;
    let from = 0;
    for (let end = endOfLine(bytes, from); end >= 0; end = endOfLine(bytes, from)) {
      if (end > from) this.#addLine(bytes, from, end);
      from = end + 1;
    }
    this.#rest = Buffer.from(bytes.subarray(from));
  }

  finish(): KeptTable {
    if (this.#rest.length > 0) this.#addLine(this.#rest, 0, this.#rest.length);
    const columns = new Map<string, CodedColumn>();
    this.#columns.forEach((column, at) => {
      if (column) columns.set(this.#names![at]!, column.finish());
    });
    return { respondents: this.#respondents, column: (name) => columns.get(name) };
  }

  #addLine(bytes: Buffer, from: number, end: number): void {
    if (!this.#names) {
      this.#names = bytes.toString('utf8', from, end).split(',');
      this.#columns = this.#names.map((name) => (name === notRead ? undefined : new ColumnCoder()));
      return;
    }
    let start = from;
    for (const column of this.#columns) {
      const quoted = bytes[start] === quote;
      let stop = quoted ? endOfQuoted(bytes, start, end) : start;
      while (stop < end && bytes[stop] !== comma) stop += 1;
      if (!quoted) column?.add(bytes, start, Math.min(stop, end));
      else column?.addText(bytes.toString('utf8', start + 1, stop - 1).replaceAll('""', '"'));
      start = Math.min(stop + 1, end);
    }
    this.#respondents += 1;
  }
}

/** The place of the next newline outside of quotes; -1 when the line goes on. */
function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(newline, from);
  const open = end < 0 ? -1 : bytes.subarray(from, end).indexOf(quote);
  if (open < 0) return end;
  let isQuoted = false;
  for (let at = from + open; at < bytes.length; at += 1) {
    if (bytes[at] === quote) isQuoted = !isQuoted;
    else if (bytes[at] === newline && !isQuoted) return at;
  }
  return -1;
}

/** The place after the closing quote of a field that begins with one. */
function endOfQuoted(bytes: Buffer, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    if (bytes[at] !== quote) continue;
    if (bytes[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return end;
}
