import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../report.ts';
import { fault, type Dialect, type RawRow } from './dialect.ts';

const incomplete = -1;

/**
 * A class, not a literal: V8 comes to allocate the literals of a place among the long-lived objects when many of them
 * outlive a collection, and all cells would live as long as these.
 */
class Row implements RawRow {
  readonly cells: string[];
  readonly number: number;
  readonly faults: number;

  constructor(cells: string[], number: number, faults: number) {
    this.cells = cells;
    this.number = number;
    this.faults = faults;
  }
}

/**
 * Cuts text into rows and cells. A quoted cell that is not closed as it should be is read as it stands, up to the next
 * separator, so that one quotation mark too many never swallows the rows below it. Text arrives in pieces; memory is
 * that of one piece and one row.
 */
export class Tokenizer {
  /** Cells that stood in quotes, over all rows. */
  quotedCells = 0;
  readonly #separator: string;
  readonly #quote: string;
  readonly #backslash: boolean;
  readonly #returns: boolean;
  readonly #limits: Pick<ReadLimits, 'lineBytes' | 'cellCharacters'>;
  #text = '';
  #at = 0;
  #last = false;
  #number = 0;
  #nextQuote = incomplete;
  #nextFeed = incomplete;
  #nextReturn = incomplete;
  #nextSeparator = incomplete;
  #cell = '';
  #faults = 0;

  constructor(dialect: Dialect, limits: Pick<ReadLimits, 'lineBytes' | 'cellCharacters'>) {
    this.#separator = dialect.separator;
    this.#quote = dialect.quote;
    this.#backslash = dialect.escape === 'backslash';
    this.#returns = dialect.returns;
    this.#limits = limits;
  }

  /** The rows that are complete with this piece. */
  push(text: string): RawRow[] {
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + text : text;
    this.#at = 0;
    this.#nextQuote = this.#nextFeed = this.#nextReturn = this.#nextSeparator = incomplete;
    const rows: RawRow[] = [];
    for (let row = this.#row(); row; row = this.#row()) rows.push(row);
    if (this.#text.length - this.#at > this.#limits.lineBytes) {
      throw new ReadError('line_too_long', { row: this.#number + 1, limit: this.#limits.lineBytes });
    }
    return rows;
  }

  /** The row that the end of the file completes. */
  end(): RawRow[] {
    this.#last = true;
    return this.push('');
  }

  /** Where the next quotation mark stands at or after `from`; the length of the text when there is none. */
  #quoteFrom(from: number): number {
    if (this.#quote === '') return this.#text.length;
    if (this.#nextQuote < from) {
      const found = this.#text.indexOf(this.#quote, from);
      this.#nextQuote = found === -1 ? this.#text.length : found;
    }
    return this.#nextQuote;
  }

  #separatorFrom(from: number): number {
    if (this.#nextSeparator < from) {
      const found = this.#text.indexOf(this.#separator, from);
      this.#nextSeparator = found === -1 ? this.#text.length : found;
    }
    return this.#nextSeparator;
  }

  #lineEndFrom(from: number): number {
    if (this.#nextFeed < from) {
      const found = this.#text.indexOf('\n', from);
      this.#nextFeed = found === -1 ? this.#text.length : found;
    }
    if (!this.#returns) return this.#nextFeed;
    if (this.#nextReturn < from) {
      const found = this.#text.indexOf('\r', from);
      this.#nextReturn = found === -1 ? this.#text.length : found;
    }
    return Math.min(this.#nextFeed, this.#nextReturn);
  }

  /** Where the row after a line end begins, or `incomplete` when the text does not tell yet. */
  #afterLineEnd(end: number): number {
    if (end >= this.#text.length) return this.#last ? this.#text.length : incomplete;
    if (this.#text.charCodeAt(end) === 10) return end + 1;
    if (end + 1 >= this.#text.length) return this.#last ? end + 1 : incomplete;
    return this.#text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }

  /** The end of a line's text: a carriage return before a line feed is part of the line end. */
  #contentEnd(end: number, from: number): number {
    return end > from && this.#text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  }

  #row(): RawRow | undefined {
    const from = this.#at;
    if (from >= this.#text.length) return undefined;
    const end = this.#lineEndFrom(from);
    if (this.#quoteFrom(from) >= end) {
      const after = this.#afterLineEnd(end);
      if (after === incomplete) return undefined;
      this.#at = after;
      this.#number += 1;
      const line = this.#text.slice(from, this.#contentEnd(end, from));
      return new Row(line.split(this.#separator), this.#number, 0);
    }
    return this.#quotedRow(from);
  }

  #quotedRow(from: number): RawRow | undefined {
    let cells: string[] = [];
    this.#faults = 0;
    let at = from;
    for (;;) {
      const last = this.#lastPlain(at);
      if (last >= at) {
        const plain = this.#text.slice(at, last).split(this.#separator);
        if (cells.length === 0) cells = plain;
        else for (const cell of plain) cells.push(cell);
        at = last + 1;
      }
      const end = this.#cellEnd(at);
      if (end === incomplete) return undefined;
      cells.push(this.#cell);
      if (this.#text.startsWith(this.#separator, end)) {
        at = end + this.#separator.length;
        continue;
      }
      // A carriage return that was taken for the end of a quoted cell belongs to the line end.
      const lineEnd = this.#lineEndFrom(end);
      const after = this.#afterLineEnd(lineEnd);
      if (after === incomplete) return undefined;
      this.#at = after;
      this.#number += 1;
      return new Row(cells, this.#number, this.#faults);
    }
  }

  /** The separator before the cell with the next quotation mark: what stands before it can be cut at once; or -1. */
  #lastPlain(from: number): number {
    const quote = this.#quoteFrom(from);
    // Separators of several characters may overlap, so that cutting from the right is not cutting from the left.
    if (quote === from || this.#separator.length > 1) return -1;
    const end = Math.min(quote, this.#lineEndFrom(from));
    return this.#text.lastIndexOf(this.#separator, end - 1);
  }

  /** Reads the cell at `from` into `#cell`; where it ends, at a separator or a line end. */
  #cellEnd(from: number): number {
    const quote = this.#quoteFrom(from);
    if (quote === from && quote < this.#text.length) return this.#quotedCell(from, from);
    if (quote < this.#text.length && this.#separator !== ' ' && this.#blank(from, quote)) {
      return this.#quotedCell(from, quote);
    }
    return this.#plainCell(from);
  }

  #blank(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#text.charCodeAt(at) !== 32) return false;
    return true;
  }

  #plainCell(from: number): number {
    const lineEnd = this.#lineEndFrom(from);
    const found = this.#separatorFrom(from);
    if (found < lineEnd) {
      this.#cell = this.#text.slice(from, found);
      if (this.#quoteFrom(from) < found) this.#faults |= fault.stray;
      return found;
    }
    if (lineEnd >= this.#text.length && !this.#last) return incomplete;
    this.#cell = this.#text.slice(from, this.#contentEnd(lineEnd, from));
    if (this.#quoteFrom(from) < lineEnd) this.#faults |= fault.stray;
    return lineEnd;
  }

  #quotedCell(from: number, opening: number): number {
    const text = this.#text;
    let search = opening + 1;
    let strays = 0;
    for (;;) {
      const quote = text.indexOf(this.#quote, search);
      if (quote === -1 || quote - opening > this.#limits.cellCharacters) {
        const tooLong = text.length - opening > this.#limits.cellCharacters;
        return this.#last || tooLong ? this.#unclosedCell(from, opening) : incomplete;
      }
      if (this.#backslash && this.#escaped(quote, opening)) {
        search = quote + 1;
        continue;
      }
      const next = quote + 1;
      if (next >= text.length && !this.#last) return incomplete;
      if (text[next] === this.#quote) {
        search = next + 1;
        continue;
      }
      const end = this.#closes(next);
      if (end === incomplete) return incomplete;
      if (end !== undefined) {
        if (strays > 0 && this.#lineEndFrom(opening) < quote) return this.#literalCell(from, fault.stray);
        this.#cell = this.#unescape(text.slice(opening + 1, quote));
        this.quotedCells += 1;
        return end;
      }
      if (quote > opening + 1 && this.#beginsCell(quote, opening))
        return this.#literalCell(from, fault.unclosed);
      strays += 1;
      this.#faults |= fault.stray;
      search = next;
    }
  }

  /** Where a cell ends whose quotation mark stands before `next`: there, or after spaces. */
  #closes(next: number): number | undefined {
    let at = next;
    const text = this.#text;
    while (this.#separator !== ' ' && text.charCodeAt(at) === 32) at += 1;
    if (at >= text.length) return this.#last ? at : incomplete;
    const code = text.charCodeAt(at);
    if (code === 10) return at;
    if (code === 13) {
      if (at + 1 >= text.length && !this.#last) return incomplete;
      if (this.#returns || at + 1 >= text.length || text.charCodeAt(at + 1) === 10) return at;
    }
    if (text.startsWith(this.#separator, at)) return at;
    return text.startsWith(this.#separator, next) ? next : undefined;
  }

  /** Does this quotation mark stand where another cell would begin? */
  #beginsCell(quote: number, opening: number): boolean {
    const before = this.#text.charCodeAt(quote - 1);
    const start = quote - this.#separator.length;
    return (
      before === 10 || before === 13 || (start > opening && this.#text.startsWith(this.#separator, start))
    );
  }

  #escaped(quote: number, opening: number): boolean {
    let slashes = 0;
    while (quote - 1 - slashes > opening && this.#text.charCodeAt(quote - 1 - slashes) === 92) slashes += 1;
    return slashes % 2 === 1;
  }

  #unescape(content: string): string {
    const plain = content.includes(this.#quote)
      ? content.replaceAll(this.#quote + this.#quote, this.#quote)
      : content;
    if (!this.#backslash || !plain.includes('\\')) return plain;
    return plain.replaceAll('\\\\', '\\').replaceAll('\\' + this.#quote, this.#quote);
  }

  #literalCell(from: number, kind: number): number {
    const end = this.#plainCell(from);
    this.#faults |= kind;
    return end;
  }

  /** The file ends, or the longest cell does, before the cell is closed. */
  #unclosedCell(from: number, opening: number): number {
    const end = this.#literalCell(from, fault.unclosed);
    // Without anything behind it, only the closing mark is missing.
    if (end !== incomplete && end >= this.#text.length) {
      this.#cell = this.#unescape(this.#text.slice(opening + 1, this.#contentEnd(end, opening)));
    }
    return end;
  }
}
