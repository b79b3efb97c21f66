import { fromBytes } from '../byte-source.ts';
import { decoderOf } from '../encoding/decoder.ts';
import { readTable, type ReadTable } from '../read-table.ts';
import { ReadError } from '../report.ts';

/** Letters and digits that are the same bytes in every encoding that a survey comes in. */
const plain = (text: string): number => text.replace(/[^A-Za-z0-9]/g, '').length;
const inCells = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((sum, cells) => sum + plain(cells.join('')), 0);

/** Letters of one pass through the rows, or what is wrong with them. */
async function pass(table: ReadTable): Promise<number | string> {
  let [rows, letters] = [0, 0];
  for await (const batch of table.rows()) {
    const other = batch.find(({ cells }) => cells.length !== table.header.length);
    if (other) return `row ${other.number} has ${other.cells.length} cells`;
    letters += inCells(batch.map(({ cells }) => cells));
    rows += batch.length;
  }
  return table.report.rows === rows ? letters : `${rows} rows, ${table.report.rows} reported`;
}

/**
 * Reads a file twice to its end and says what the reader must answer for: rows of another width than the header, counts
 * that differ, or letters of delimited text that are in no cell although nothing is reported. Undefined when all is
 * well or the file was refused.
 */
export async function readingFault(bytes: Uint8Array): Promise<string | undefined> {
  const table = await readTable(fromBytes('x.csv', bytes));
  if ('refused' in table) return undefined;
  try {
    const first = await pass(table);
    if (typeof first === 'string') return first;
    if (first !== (await pass(table))) return 'another pass gives other letters';
    const { format, encoding, footerRows, mended, unsure } = table.report;
    if (format !== 'csv' || footerRows > 0 || mended.length > 0 || unsure.length > 0) return undefined;
    const text = decoderOf(encoding).decode(bytes);
    const kept = first + inCells(table.headerRows) + inCells(table.preamble);
    const given = plain(text.replace(/^\ufeff?"?sep=.*/i, ''));
    return kept < given ? `${given - kept} of ${given} letters are gone and nothing is reported` : undefined;
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}
