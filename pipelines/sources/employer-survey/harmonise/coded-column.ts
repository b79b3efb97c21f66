/** A column of texts as whole numbers: `texts[codes[row]]`. Texts repeat, so that most columns take a byte per row. */
export type CodedColumn = {
  /** Distinct texts; the first is empty. */
  readonly texts: readonly string[];
  readonly codes: Codes;
};

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Fields of up to so many bytes are looked up by their length and bytes as one number, exact in 53 bits. */
const shortField = 6;

/** Codes the fields of one column straight from the bytes, and keeps the codes in blocks as narrow as they can be. */
export class ColumnCoder {
  readonly #texts = [''];
  readonly #ofField = new Map<number | string, number>();
  #blocks: Codes[] = [];

  /** The code of the field that lies between two places, in UTF-8. */
  codeOf(bytes: Buffer, from: number, to: number): number {
    if (from === to) return 0;
    const key = to - from <= shortField ? numberOf(bytes, from, to) : bytes.toString('utf8', from, to);
    const known = this.#ofField.get(key);
    if (known !== undefined) return known;
    const code = this.#texts.push(bytes.toString('utf8', from, to)) - 1;
    this.#ofField.set(key, code);
    return code;
  }

  codeOfText(text: string): number {
    const bytes = Buffer.from(text);
    return this.codeOf(bytes, 0, bytes.length);
  }

  /** Adds the next rows by codes that `codeOf` gave. */
  addRows(codes: Uint32Array): void {
    const block = this.#emptyCodes(codes.length);
    block.set(codes);
    this.#blocks.push(block);
  }

  /** The column; the coder is empty afterwards, so that no more than one column is in memory twice. */
  finish(): CodedColumn {
    const codes = this.#emptyCodes(this.#blocks.reduce((rows, { length }) => rows + length, 0));
    let from = 0;
    for (const block of this.#blocks) {
      codes.set(block, from);
      from += block.length;
    }
    this.#blocks = [];
    return { texts: this.#texts, codes };
  }

  #emptyCodes(rows: number): Codes {
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
  coder.addRows(Uint32Array.from(texts, (text) => coder.codeOfText(text)));
  return coder.finish();
}
