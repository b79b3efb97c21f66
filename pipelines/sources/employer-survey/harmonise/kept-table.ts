import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';

import type { Home } from '../../../storage/home.ts';
import type { CodedColumn } from './coded-column.ts';
import { CodedRows } from './coded-rows.ts';

/** A kept table as its respondents are counted: a few hundred bytes for each. */
export type KeptTable = {
  readonly respondents: number;
  /** Undefined when the table was written before the variable existed. */
  readonly column: (name: string) => CodedColumn | undefined;
};

const [quote, newline] = ['"', '\n'].map((character) => character.charCodeAt(0)) as [number, number];

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
  #lines: CodedRows | undefined;
  #rest = Buffer.alloc(0);

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
    const columns = this.#lines?.finish();
    return { respondents: this.#lines?.rows ?? 0, column: (name) => columns?.get(name) };
  }

  #addLine(bytes: Buffer, from: number, end: number): void {
    if (this.#lines) this.#lines.add(bytes, from, end);
    else
      this.#lines = new CodedRows(bytes.toString('utf8', from, end).split(','), (name) => name === notRead);
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
