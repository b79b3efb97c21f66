import type { ByteSource } from './byte-source.ts';
import { readDelimited } from './delimited/read-delimited.ts';
import { knock } from './door.ts';
import { readLimits, type ReadLimits } from './limits.ts';
import { ReadError, type ReadReport, type Refusal } from './report.ts';

export type { Mended, ReadReport, Refusal, RefusalCode, Unsure } from './report.ts';

/** One row of the table, with as many cells as the header; `number` as a spreadsheet or editor shows it, from 1. */
export type ReadRow = { readonly cells: readonly string[]; readonly number: number };

export type ReadTable = {
  /** The names of the columns: of the first header row, trimmed; duplicates as they are. */
  readonly header: readonly string[];
  /** All header rows, the first included. */
  readonly headerRows: readonly (readonly string[])[];
  /** Rows above the header that are not empty. */
  readonly preamble: readonly (readonly string[])[];
  /**
   * The rows in order, in batches, without empty rows and footer; may be gone through more than once.
   * Throws a ReadError when a limit is passed on the way.
   */
  rows(): AsyncIterable<readonly ReadRow[]>;
  /** What was found; `rows`, `footerRows` and `mended` are complete after `rows()` was gone through once. */
  readonly report: ReadReport;
};

/** What the caller knows better than the reader. */
export type ReadHints = { readonly encoding?: string; readonly separator?: string; readonly sheet?: string };

/**
 * Opens a table of any format and decides how it is written. A file that is no table is a refusal, not an error.
 * Throws only when the source cannot be read.
 */
export async function readTable(
  source: ByteSource,
  limits: Partial<ReadLimits> = {},
  hints: ReadHints = {},
): Promise<ReadTable | Refusal> {
  const allowed = readLimits(limits);
  try {
    if (source.size === 0) throw new ReadError('file_empty', { byte: 0 });
    if (source.size > allowed.bytes) {
      throw new ReadError('file_too_large', { found: source.size, limit: allowed.bytes });
    }
    const kind = knock(await source.read(0, 4096));
    if (kind === 'text') return await readDelimited(source, allowed, hints);
    // Loaded when it is needed: delimited text does not wait for it.
    const { readWorkbook } = await import('./workbook/read-workbook.ts');
    return await readWorkbook(source, kind, allowed, hints);
  } catch (error) {
    if (error instanceof ReadError) return error.refusal;
    throw error;
  }
}
