import { utils, write, type WorkSheet } from '@e965/xlsx';
import Papa from 'papaparse';

export type Cell = string | number | Date;
/** Rows above the header, the header rows and the answers of one export. */
export type ExportTable = {
  readonly preamble?: readonly (readonly Cell[])[];
  readonly headerRows: readonly (readonly string[])[];
  readonly rows: readonly (readonly Cell[])[];
};

export const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** Characters of Windows-1252 from 0x80; a place that is not in use holds a space. */
const windowsFrom80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0)!;
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
    const at = windowsFrom80.indexOf(character);
    return at < 0 || character === ' ' ? 0x3f : 0x80 + at;
  });
}

/** The bytes of a text; what Windows-1252 does not have becomes a question mark, as spreadsheets write it. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'windows-1252') return windows1252(text);
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\uFEFF${text}` : text);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-03-15 08:30:00`, in universal time. */
export const timeText = (date: Date): string =>
  `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;

export type CsvForm = {
  readonly encoding: Encoding;
  readonly delimiter: ',' | ';' | '\t';
  readonly quotes?: boolean;
};

/** The table as delimited text with CRLF. */
export function csvBytes(table: ExportTable, { encoding, delimiter, quotes = false }: CsvForm): Uint8Array {
  const rows = [...(table.preamble ?? []), ...table.headerRows, ...table.rows].map((row) =>
    row.map((cell) => (cell instanceof Date ? timeText(cell) : String(cell))),
  );
  return encode(`${Papa.unparse(rows, { delimiter, quotes, newline: '\r\n' })}\r\n`, encoding);
}

/** Days since the epoch of spreadsheets, 30 December 1899. */
const serialOf = (date: Date): number => (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;

function sheetOf(rows: readonly (readonly Cell[])[], dateFormat: string): WorkSheet {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => row.map((cell) => (cell === '' ? null : cell instanceof Date ? serialOf(cell) : cell))),
  );
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell instanceof Date) sheet[utils.encode_cell({ r, c })].z = dateFormat;
    }),
  );
  return sheet;
}

/** The table as a workbook, cut into sheets of a number of columns where the tool does so. */
export function xlsxBytes(
  table: ExportTable,
  {
    sheet,
    dateFormat,
    columns = Infinity,
  }: { readonly sheet: string; readonly dateFormat: string; readonly columns?: number },
): Uint8Array {
  const rows = [...(table.preamble ?? []), ...table.headerRows, ...table.rows];
  const width = Math.max(...rows.map((row) => row.length));
  const book = utils.book_new();
  for (let from = 0, number = 0; from < width; from += columns, number += 1) {
    const part = rows.map((row) => row.slice(from, from + columns));
    utils.book_append_sheet(book, sheetOf(part, dateFormat), number === 0 ? sheet : `${sheet}${number}`);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
