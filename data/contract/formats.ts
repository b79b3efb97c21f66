/** A format in which tables are given. */
type Format = {
  /** Its proper name, the same in every language. */
  readonly name: string;
  /** As registered with IANA. */
  readonly mediaType: string;
  /** Code of the file type at the Publications Office of the Union; none is listed for Arrow. */
  readonly fileType?: string;
  /** Largest number of rows; any number when absent. */
  readonly rows?: number;
};

/**
 * The formats of tables by the extension that chooses them. JSON-stat has no media type of its own. Workbooks and
 * cubes grow in memory beyond the table, so they stop where a download would take seconds.
 */
export const tableFormats = {
  json: { name: 'JSON', mediaType: 'application/json', fileType: 'JSON' },
  csv: { name: 'CSV', mediaType: 'text/csv', fileType: 'CSV' },
  xlsx: {
    name: 'Excel (XLSX)',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
    rows: 150_000,
  },
  'jsonstat.json': {
    name: 'JSON-stat 2.0',
    mediaType: 'application/json',
    fileType: 'JSON',
    rows: 150_000,
  },
  'sdmx.csv': { name: 'SDMX-CSV 2.0', mediaType: 'application/vnd.sdmx.data+csv', fileType: 'CSV' },
  arrow: { name: 'Apache Arrow', mediaType: 'application/vnd.apache.arrow.file' },
  parquet: { name: 'Parquet', mediaType: 'application/vnd.apache.parquet', fileType: 'PARQUET' },
} as const satisfies Readonly<Record<string, Format>>;

export type TableFormat = keyof typeof tableFormats;

export const isTableFormat = (text: string): text is TableFormat => Object.hasOwn(tableFormats, text);
