const codes = 128;

/**
 * Remembers in which columns a text of one letter stands for itself. Most answers are one digit: a table of bytes tells
 * them apart faster than a look-up of texts, and stays in the processor's nearest memory.
 */
export class SingleLetters {
  readonly #known: Uint8Array;

  constructor(columns: number) {
    this.#known = new Uint8Array(columns * codes);
  }

  has(column: number, text: string): boolean {
    if (text.length !== 1) return false;
    const code = text.charCodeAt(0);
    return code < codes && this.#known[column * codes + code] === 1;
  }

  add(column: number, text: string): void {
    if (text.length === 1 && text.charCodeAt(0) < codes) this.#known[column * codes + text.charCodeAt(0)] = 1;
  }
}
