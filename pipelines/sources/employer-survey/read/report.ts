/** What the reader guessed and is not certain of. */
export const unsureOf = ['encoding', 'separator', 'header', 'tables', 'sheet'] as const;
export type Unsure = (typeof unsureOf)[number];

/** What the reader changed so that the file is a table. */
export const mendedKinds = [
  'ragged_short',
  'ragged_long',
  'unclosed_quote',
  'stray_quote',
  'mixed_encoding',
  'undecodable',
  'nul',
  'overflow_row',
  'other_separator',
  'second_table',
  'unnamed_column',
] as const;
export type MendedKind = (typeof mendedKinds)[number];

/** One kind of change: how many rows, and the numbers of the first ten. */
export type Mended = { readonly kind: MendedKind; readonly rows: readonly number[]; readonly count: number };

/** Why a file is not read at all. */
export const refusalCodes = [
  'file_empty',
  'file_too_large',
  'not_a_table_pdf',
  'not_a_table_image',
  'not_a_table_executable',
  'not_a_table_archive',
  'not_a_table_parquet',
  'not_a_table_document',
  'not_a_table_binary',
  'workbook_encrypted',
  'workbook_broken',
  'workbook_empty',
  'workbook_links',
  'workbook_nested',
  'workbook_entries',
  'workbook_inflated',
  'workbook_ratio',
  'sheet_unknown',
  'encoding_unknown',
  'rows_too_many',
  'columns_too_many',
  'line_too_long',
  'cell_too_long',
  'header_too_long',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A file that was not read: the reason, and the place (row, column, byte offset) and what was found there. */
export type Refusal = { readonly refused: RefusalCode; readonly detail: Readonly<Record<string, string>> };

/** Thrown inside the reader, and from `rows()` when a limit is passed on the way; holds the refusal. */
export class ReadError extends Error {
  readonly refusal: Refusal;
  constructor(refused: RefusalCode, detail: Readonly<Record<string, string | number>> = {}) {
    super(refused);
    this.refusal = {
      refused,
      detail: Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)])),
    };
  }
}

/** What was found in a file. Row numbers and `headerRow` count from 1 as an editor of tables shows them. */
export type ReadReport = {
  readonly file: string;
  readonly format: 'csv' | 'xlsx' | 'xls' | 'ods';
  readonly sheet?: string;
  readonly encoding: string;
  readonly separator: string;
  readonly quote: string;
  /** 0 when the file has no header and the columns were given names. */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly preambleRows: number;
  readonly footerRows: number;
  readonly rows: number;
  readonly columns: number;
  readonly mended: readonly Mended[];
  readonly unsure: readonly Unsure[];
};
