import type { ReadTable } from './read-table.ts';

const special = /["\r\n,]/;

/** One row of RFC 4180: comma, CRLF, quotation marks where they are needed. */
export const csvRow = (cells: readonly string[]): string =>
  cells.length === 1 && cells[0] === ''
    ? '""\r\n'
    : `${cells.map((cell) => (special.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;

const importId = /^\s*\{\s*"ImportId"/;

/**
 * One name for each column. Rows of names are put together; of Qualtrics' three rows, the first holds the names and
 * the others say the same in other words.
 */
export function columnNames({
  header,
  headerRows,
}: Pick<ReadTable, 'header' | 'headerRows'>): readonly string[] {
  if (headerRows.length < 2 || headerRows.at(-1)!.some((cell) => importId.test(cell))) return header;
  return header.map((_, at) =>
    headerRows
      .map((row) => row[at] ?? '')
      .filter((name) => name !== '')
      .join(' '),
  );
}

/** The table as clean CSV in pieces: one row of names, then the rows. */
export async function* csvText(table: ReadTable): AsyncGenerator<string> {
  yield csvRow(columnNames(table));
  for await (const batch of table.rows()) {
    let text = '';
    for (const { cells } of batch) text += csvRow(cells);
    yield text;
  }
}
