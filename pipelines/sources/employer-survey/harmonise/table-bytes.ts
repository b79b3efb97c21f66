import Papa from 'papaparse';

const [newline, carriageReturn, space, quote, comma] = [10, 13, 32, 34, 44] as const;
const ascii = 128;
/** Texts that a comma-separated file has to quote. */
const special = /[",\n\r]|^ | $/;
/** A character of UTF-16 takes three bytes of UTF-8 at most; quoting may double it, and adds two marks and a comma. */
const mostBytes = (text: string): number => 6 * text.length + 3;

/** Which characters are one byte that nothing has to be quoted for. */
const isPlain = Uint8Array.from({ length: ascii }, (_, code) =>
  code === comma || code === quote || code === space || code <= carriageReturn ? 0 : 1,
);

/** Comma-separated values as bytes of UTF-8, put together without a text for each line: most fields are one digit. */
export class TableBytes {
  readonly #capacity: number;
  #bytes: Buffer;
  #length = 0;

  /** @param capacity bytes that are set aside at once; more are taken when a field needs them */
  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#bytes = Buffer.allocUnsafe(capacity);
  }

  /** Bytes since the last `take`. */
  get length(): number {
    return this.#length;
  }

  /** Adds text as it stands. */
  addText(text: string): void {
    this.#makeRoom(mostBytes(text));
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** Adds a comma and a field for each of these places, quoted where it must be. */
  addFields(texts: readonly string[], places: readonly number[]): void {
    // Room for a comma and one byte each; a longer text makes its own.
    this.#makeRoom(2 * places.length);
    for (let place = 0; place < places.length; place += 1) {
      const text = texts[places[place]!]!;
      const code = text.length === 1 ? text.charCodeAt(0) : comma;
      if (text === '') {
        this.#bytes[this.#length++] = comma;
      } else if (isPlain[code] === 1) {
        this.#bytes[this.#length] = comma;
        this.#bytes[this.#length + 1] = code;
        this.#length += 2;
      } else {
        this.addField(text);
        this.#makeRoom(2 * (places.length - place));
      }
    }
  }

  /** Adds a comma and a field, quoted where it must be. */
  addField(text: string): void {
    this.#makeRoom(mostBytes(text));
    const bytes = this.#bytes;
    let at = this.#length;
    bytes[at++] = comma;
    for (let letter = 0; letter < text.length; letter += 1) {
      const code = text.charCodeAt(letter);
      if (isPlain[code] !== 1) {
        this.#length += 1;
        this.addText(special.test(text) ? Papa.unparse([[text]]) : text);
        return;
      }
      bytes[at++] = code;
    }
    this.#length = at;
  }

  endLine(): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = newline;
  }

  /** The bytes so far, which are the caller's; the next ones begin anew. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = Buffer.allocUnsafe(this.#capacity);
    this.#length = 0;
    return taken;
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const wider = Buffer.allocUnsafe(2 * (this.#length + bytes));
    this.#bytes.copy(wider, 0, 0, this.#length);
    this.#bytes = wider;
  }
}
