import { createHmac, randomBytes } from 'node:crypto';

import { keptVariables } from '../../sources/employer-survey/harmonise/canonical-writer.ts';
import type { KeptTable } from '../../sources/employer-survey/harmonise/kept-table.ts';

/** Words of 32 bits in the print of a row: 128 bits, so that equal prints are equal answers. */
const words = 4;

const answers = ['SECTION', 'SIZE', ...keptVariables];

/** Both sets of tables without the pairs of rows that are equal in all but the pseudonym. */
export function withoutCommon(
  a: readonly KeptTable[],
  b: readonly KeptTable[],
): readonly [readonly KeptTable[], readonly KeptTable[]] {
  if (a.length === 0 || b.length === 0) return [a, b];
  // Of this run alone: nobody can make up answers whose prints agree.
  const key = randomBytes(32);
  const [ofA, ofB] = [a, b].map((tables) => tables.map((table) => printsOf(table, key)));
  const counts = new PrintCounts([...ofA!, ...ofB!].reduce((sum, prints) => sum + prints.length / words, 0));
  for (const prints of ofA!) counts.count(prints, 0);
  for (const prints of ofB!) counts.count(prints, 1);
  counts.keepCommon();
  return [
    a.map((table, at) => onlyRows(table, counts.takeOthers(ofA![at]!, 0))),
    b.map((table, at) => onlyRows(table, counts.takeOthers(ofB![at]!, 1))),
  ];
}

/** For each row the sum, word by word, of keyed hashes of its answers and their columns. */
function printsOf(table: KeptTable, key: Uint8Array): Uint32Array {
  const prints = new Uint32Array(table.respondents * words);
  for (const name of answers) {
    const column = table.column(name);
    if (!column) continue;
    const terms = new Uint32Array(column.texts.length * words);
    column.texts.forEach((text, code) => {
      if (text === '') return;
      const hash = createHmac('sha256', key).update(`${name}|${text}`).digest();
      for (let word = 0; word < words; word += 1) terms[code * words + word] = hash.readUInt32LE(4 * word);
    });
    column.codes.forEach((code: number, row: number) => {
      for (let word = 0; word < words; word += 1) prints[row * words + word]! += terms[code * words + word]!;
    });
  }
  return prints;
}

/** How many rows of two sides have each print: a table of open addresses in flat memory. */
class PrintCounts {
  readonly #mask: number;
  readonly #prints: Uint32Array;
  readonly #counts: readonly [Uint32Array, Uint32Array];

  /** @param rows at most so many distinct prints */
  constructor(rows: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * rows + 1));
    this.#mask = slots - 1;
    this.#prints = new Uint32Array(slots * words);
    this.#counts = [new Uint32Array(slots), new Uint32Array(slots)];
  }

  count(prints: Uint32Array, side: 0 | 1): void {
    for (let at = 0; at < prints.length; at += words) {
      const slot = this.#slotOf(prints, at);
      for (let word = 0; word < words; word += 1) this.#prints[slot * words + word] = prints[at + word]!;
      this.#counts[side][slot]! += 1;
    }
  }

  /** Leaves of each print what both sides have. */
  keepCommon(): void {
    const [a, b] = this.#counts;
    for (let slot = 0; slot < a.length; slot += 1) {
      a[slot] = b[slot] = Math.min(a[slot]!, b[slot]!);
    }
  }

  /** Rows beyond those that both sides have; the others are used up. */
  takeOthers(prints: Uint32Array, side: 0 | 1): Int32Array {
    const rows: number[] = [];
    for (let at = 0; at < prints.length; at += words) {
      const slot = this.#slotOf(prints, at);
      if (this.#counts[side][slot] === 0) rows.push(at / words);
      else this.#counts[side][slot]! -= 1;
    }
    return Int32Array.from(rows);
  }

  /** The slot with the print, or the free one where it belongs. */
  #slotOf(prints: Uint32Array, at: number): number {
    let slot = prints[at]! & this.#mask;
    while (!this.#isFree(slot) && !this.#holds(slot, prints, at)) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #holds(slot: number, prints: Uint32Array, at: number): boolean {
    for (let word = 0; word < words; word += 1) {
      if (this.#prints[slot * words + word] !== prints[at + word]) return false;
    }
    return true;
  }

  /** No print is all zero: each is a sum of hashes. */
  #isFree(slot: number): boolean {
    for (let word = 0; word < words; word += 1) if (this.#prints[slot * words + word] !== 0) return false;
    return true;
  }
}

function onlyRows(table: KeptTable, rows: Int32Array): KeptTable {
  if (rows.length === table.respondents) return table;
  return {
    respondents: rows.length,
    column(name) {
      const column = table.column(name);
      if (!column) return undefined;
      const codes = column.codes.slice(0, rows.length);
      rows.forEach((row, at) => (codes[at] = column.codes[row]!));
      return { texts: column.texts, codes };
    },
  };
}
