import { createHash } from 'node:crypto';

import type { CellValue } from './table-writer.ts';

/** Separate fields, rows and the items of a list; occur in no code and no number. */
const [field, row, item] = ['\u001f', '\u001e', '\u001d'];

/** Characters that are hashed at once. */
const pieceLength = 2 ** 16;

/** A hash over the rows of the release's tables in the order they are added; numbers by their shortest round trip. */
export class ContentHash {
  readonly #hash = createHash('sha256');
  #piece = '';

  table(name: string): void {
    this.#add(`${row}${name}${row}`);
  }

  row(values: readonly (CellValue | null)[]): void {
    let text = '';
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at];
      if (at > 0) text += field;
      text += typeof value === 'object' ? (value?.join(item) ?? '') : (value ?? '');
    }
    this.#add(text + row);
  }

  digest(): string {
    return this.#hash.update(this.#piece).digest('hex');
  }

  #add(text: string): void {
    this.#piece += text;
    if (this.#piece.length < pieceLength) return;
    this.#hash.update(this.#piece);
    this.#piece = '';
  }
}
