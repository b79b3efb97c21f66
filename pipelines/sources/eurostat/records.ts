import Papa from 'papaparse';
import type { DecodedText } from './bytes.ts';
import { RefusalError } from './refusal.ts';

/** A row may not be longer than this: an unclosed quotation mark would otherwise swallow the rest of the file. */
const maximumRowCharacters = 1 << 24;

/** What Papa Parse's low-level parser returns; its own types leave it open. */
interface ParsedPiece {
  readonly data: string[][];
  readonly errors: readonly { readonly type: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Lines of a text without their ends (LF or CRLF; CR alone where the text has no LF).
 * Throws `RefusalError` row_length.
 */
export function* lines(text: DecodedText): Generator<string> {
  const end = lineEnd(text);
  let rest = '';
  let row = 1;
  for (const piece of text.pieces()) {
    const parts = (rest + piece).split(end);
    rest = parts.pop() ?? '';
    for (const part of parts) yield part.endsWith('\r') ? part.slice(0, -1) : part;
    row += parts.length;
    if (rest.length > maximumRowCharacters) throw tooLong(row);
  }
  if (rest !== '') yield rest.endsWith('\r') ? rest.slice(0, -1) : rest;
}

/**
 * Records of a delimited text as RFC 4180 has them: quoted cells may hold delimiters, doubled quotes and line ends.
 * Empty lines are records with one empty cell. Throws `RefusalError` quotes, row_length.
 */
export function* records(text: DecodedText, delimiter: string): Generator<string[]> {
  const newline = lineEnd(text);
  let rest = '';
  let row = 1;
  for (const piece of text.pieces()) {
    rest += piece;
    if (rest.includes('"')) {
      // `ignoreLastRow`: a record that the piece cuts stays in `rest` until the next piece completes it.
      const parsed = new Papa.Parser({ delimiter, newline }).parse(rest, 0, true) as ParsedPiece;
      refuseQuotes(parsed, row, parsed.data.length);
      for (const cells of parsed.data) yield withoutCarriageReturn(cells);
      row += parsed.data.length;
      rest = rest.slice(parsed.meta.cursor);
    } else {
      const lines = rest.split(newline);
      rest = lines.pop()!;
      for (const line of lines) yield withoutCarriageReturn(line.split(delimiter));
      row += lines.length;
    }
    if (rest.length > maximumRowCharacters) throw tooLong(row);
  }
  if (rest === '') return;
  const parsed = new Papa.Parser({ delimiter, newline }).parse(rest, 0, false) as ParsedPiece;
  refuseQuotes(parsed, row, Infinity);
  for (const cells of parsed.data) yield withoutCarriageReturn(cells);
}

/** The first record of the head of a text, for recognition: an incomplete one as far as it goes. */
export function firstRecord(head: string, delimiter: string): readonly string[] {
  const start = head.trimStart();
  const newline = /\n/.test(start) ? '\n' : '\r';
  const parsed = new Papa.Parser({ delimiter, newline, preview: 1 }).parse(start, 0, false) as ParsedPiece;
  return withoutCarriageReturn(parsed.data[0] ?? []);
}

function lineEnd(text: DecodedText): '\n' | '\r' {
  return text.head.includes('\n') || !text.head.includes('\r') ? '\n' : '\r';
}

function withoutCarriageReturn(cells: string[]): string[] {
  const last = cells.at(-1);
  if (last?.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1);
  return cells;
}

/** Complaints about the record that the piece cuts are not yet to be believed. */
function refuseQuotes(parsed: ParsedPiece, firstRow: number, complete: number): void {
  const error = parsed.errors.find(({ type, row }) => type === 'Quotes' && (row ?? 0) < complete);
  if (error) throw new RefusalError('quotes', { row: String(firstRow + (error.row ?? 0)) });
}

function tooLong(row: number): RefusalError {
  return new RefusalError('row_length', { row: String(row), limit: String(maximumRowCharacters) });
}
