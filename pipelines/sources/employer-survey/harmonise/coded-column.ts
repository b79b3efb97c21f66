/** A column of texts as whole numbers: `texts[codes[row]]`. Texts repeat, so that most columns take a byte per row. */
export type CodedColumn = {
  /** Distinct texts; the first is empty. */
  readonly texts: readonly string[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
};

const blockRows = 16_384;
/** Fields of up to so many bytes are looked up by their length and bytes as one number, exact in 53 bits. */
const shortField = 6;

/** Codes the fields of one column, row after row, straight from the bytes. */
export class ColumnCoder {
  readonly #texts = [''];
  readonly #ofByte = new Int32Array(256).fill(-1);
  readonly #ofField = new Map<number | string, number>();
  #blocks: (Uint8Array | Uint16Array | Uint32Array)[] = [];
  #rows = 0;

  /** Adds the field that lies between two places, in UTF-8. */
  add(bytes: Buffer, from: number, to: number): void {
    this.#push(this.#codeOf(bytes, from, to));
  }

  addText(text: string): void {
    const bytes = Buffer.from(text);
    this.add(bytes, 0, bytes.length);
  }

  /** The column; the coder is empty afterwards, so that no more than one column is in memory twice. */
  finish(): CodedColumn {
    const codes = this.#emptyCodes(this.#rows);
    this.#blocks.forEach((block, at) => {
      const from = at * blockRows;
      codes.set(block.subarray(0, Math.min(blockRows, this.#rows - from)), from);
    });
    this.#blocks = [];
    return { texts: this.#texts, codes };
  }

  #codeOf(bytes: Buffer, from: number, to: number): number {
    if (from === to) return 0;
    if (to === from + 1) {
      const byte = bytes[from]!;
      const known = this.#ofByte[byte]!;
      return known >= 0 ? known : (this.#ofByte[byte] = this.#learn(bytes, from, to));
    }
    const key = to - from <= shortField ? numberOf(bytes, from, to) : bytes.toString('utf8', from, to);
    const known = this.#ofField.get(key);
    if (known !== undefined) return known;
    const code = this.#learn(bytes, from, to);
    this.#ofField.set(key, code);
    return code;
  }

  #learn(bytes: Buffer, from: number, to: number): number {
    const code = this.#texts.push(bytes.toString('utf8', from, to)) - 1;
    // The codes so far fit in one byte or two, the next ones do not.
    if (code === 2 ** 8 || code === 2 ** 16) {
      this.#blocks = this.#blocks.map((block) => {
        const wider = this.#emptyCodes(blockRows);
        wider.set(block);
        return wider;
      });
    }
    return code;
  }

  #push(code: number): void {
    const at = this.#rows % blockRows;
    if (at === 0) this.#blocks.push(this.#emptyCodes(blockRows));
    this.#blocks.at(-1)![at] = code;
    this.#rows += 1;
  }

  #emptyCodes(rows: number): Uint8Array | Uint16Array | Uint32Array {
    if (this.#texts.length <= 2 ** 8) return new Uint8Array(rows);
    return this.#texts.length <= 2 ** 16 ? new Uint16Array(rows) : new Uint32Array(rows);
  }
}

function numberOf(bytes: Buffer, from: number, to: number): number {
  let number = to - from;
  for (let at = from; at < to; at += 1) number = number * 256 + bytes[at]!;
  return number;
}

/** The column of these texts. */
export function codeTexts(texts: Iterable<string>): CodedColumn {
  const coder = new ColumnCoder();
  for (const text of texts) coder.addText(text);
  return coder.finish();
}
