import { createHash } from 'node:crypto';

/** Separates fields and rows; occurs in no code and no number. */
const [field, row] = ['\u001f', '\u001e'];

/** A hash over the rows of the release's tables in the order they are added; numbers by their shortest round trip. */
export class ContentHash {
  readonly #hash = createHash('sha256');

  table(name: string): void {
    this.#hash.update(`${row}${name}${row}`);
  }

  row(values: readonly (string | number | null | undefined)[]): void {
    this.#hash.update(values.map((value) => value ?? '').join(field) + row);
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}
