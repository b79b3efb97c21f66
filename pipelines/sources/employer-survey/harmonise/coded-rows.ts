import { ColumnCoder, type CodedColumn } from './coded-column.ts';

const [quote, comma] = ['"', ','].map((character) => character.charCodeAt(0)) as [number, number];
const bytes256 = 256;
/** From the beginning of an empty field, or of one of one byte, to the next one. */
const stepOf = new Uint8Array(bytes256).fill(2);
stepOf[comma] = 1;

/** Rows that are coded before their columns take them. */
const blockRows = 2048;
/**
 * From one column of a block to the next. Not a power of two: the places that a row writes to would fall on the same
 * lines of the processor's nearest memory and push each other out.
 */
const stride = blockRows + 16;

/** Codes rows of comma-separated values as `CanonicalWriter` writes them, all columns but those that are not asked for. */
export class CodedRows {
  readonly #names: readonly string[];
  readonly #columns: readonly (ColumnCoder | undefined)[];
  /** The code of each byte that is a field by itself, column after column; -1 when it has not been met, 0 of the comma. */
  readonly #ofByte: Int32Array;
  /** Codes of the rows since the last full block, column after column. */
  readonly #block: Uint32Array;
  #inBlock = 0;
  rows = 0;

  /** @param names header of the table @param isLeftOut of a column that is read over */
  constructor(names: readonly string[], isLeftOut: (name: string) => boolean) {
    this.#names = names;
    this.#columns = names.map((name) => (isLeftOut(name) ? undefined : new ColumnCoder()));
    this.#ofByte = new Int32Array(names.length * bytes256).fill(-1);
    for (let column = 0; column < names.length; column += 1) this.#ofByte[column * bytes256 + comma] = 0;
    this.#block = new Uint32Array(names.length * stride);
  }

  /** Adds the line that lies between two places, without its end. */
  add(bytes: Buffer, from: number, end: number): void {
    const [block, ofByte, columns] = [this.#block, this.#ofByte, this.#columns.length];
    let start = from;
    let place = this.#inBlock;
    for (let column = 0; column < columns; column += 1, place += stride) {
      if (start >= end) break;
      // Nearly all fields are empty or one byte, in no order that a processor could guess: both go the same way.
      const byte = bytes[start]!;
      const next = start + stepOf[byte]!;
      const code = ofByte[column * bytes256 + byte]!;
      if (code >= 0 && bytes[next - 1] === comma) {
        block[place] = code;
        start = next;
        continue;
      }
      const stop = endOfField(bytes, start, end);
      block[place] = this.#codeOf(column, bytes, start, stop);
      start = stop + 1;
    }
    this.rows += 1;
    this.#inBlock += 1;
    if (this.#inBlock === blockRows) this.#endBlock();
  }

  #codeOf(column: number, bytes: Buffer, start: number, stop: number): number {
    const coder = this.#columns[column];
    if (!coder) return 0;
    if (bytes[start] === quote) {
      return coder.codeOfText(bytes.toString('utf8', start + 1, stop - 1).replaceAll('""', '"'));
    }
    const code = coder.codeOf(bytes, start, stop);
    if (stop === start + 1) this.#ofByte[column * bytes256 + bytes[start]!] = code;
    return code;
  }

  finish(): Map<string, CodedColumn> {
    this.#endBlock();
    const columns = new Map<string, CodedColumn>();
    this.#columns.forEach((column, at) => {
      if (column) columns.set(this.#names[at]!, column.finish());
    });
    return columns;
  }

  #endBlock(): void {
    this.#columns.forEach((column, at) => {
      column?.addRows(this.#block.subarray(at * stride, at * stride + this.#inBlock));
    });
    this.#block.fill(0);
    this.#inBlock = 0;
  }
}

/** The place after the last byte of a field that begins here. */
function endOfField(bytes: Buffer, start: number, end: number): number {
  let stop = bytes[start] === quote ? endOfQuoted(bytes, start, end) : start;
  while (stop < end && bytes[stop] !== comma) stop += 1;
  return stop;
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
