const codes = 128;
/** Control characters before this one are not remembered; the codes of missing answers stand in their places. */
const space = 32;
const [minus, nine, zero] = ['-', '9', '0'].map((letter) => letter.charCodeAt(0)) as [number, number, number];

/**
 * Remembers for each column some of the texts of one letter, and of the codes of missing answers. Nearly all answers are
 * one of these: a table of bytes tells them apart faster than a look-up of texts, and stays in the processor's nearest
 * memory.
 */
export class ShortTexts {
  readonly #known: Uint8Array;

  constructor(columns: number) {
    this.#known = new Uint8Array(columns * codes);
  }

  has(column: number, text: string): boolean {
    const place = placeOf(text);
    return place >= 0 && this.#known[column * codes + place] === 1;
  }

  /** Longer texts are not remembered. */
  add(column: number, text: string): void {
    const place = placeOf(text);
    if (place >= 0) this.#known[column * codes + place] = 1;
  }
}

/** 0 to 127, or -1 for a text that is too long. */
function placeOf(text: string): number {
  if (text.length === 1) {
    const code = text.charCodeAt(0);
    return code >= space && code < codes ? code : -1;
  }
  if (text.length !== 3 || text.charCodeAt(0) !== minus || text.charCodeAt(1) !== nine) return -1;
  const last = text.charCodeAt(2) - zero;
  return last >= 7 && last <= 9 ? last : -1;
}
