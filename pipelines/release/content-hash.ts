import { createHash } from 'node:crypto';

import type { CellValue } from './table-writer.ts';

/** Separate fields, rows and the items of a list; occur in no code and no number. */
const [field, row, item] = ['\u001f', '\u001e', '\u001d'];

/** A hash over the rows of the release's tables in the order they are added; numbers by their shortest round trip. */
export class ContentHash {
  readonly #hash = createHash('sha256');

  table(name: string): void {
    this.#hash.update(`${row}${name}${row}`);
  }

  row(values: readonly (CellValue | null)[]): void {
    const texts = values.map((value) =>
      typeof value === 'object' ? (value?.join(item) ?? '') : (value ?? ''),
    );
    this.#hash.update(texts.join(field) + row);
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}
