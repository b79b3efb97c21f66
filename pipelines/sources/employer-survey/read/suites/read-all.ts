import { fromBytes } from '../byte-source.ts';
import type { ReadLimits } from '../limits.ts';
import { readTable, type ReadHints, type ReadTable } from '../read-table.ts';
import type { ReadReport } from '../report.ts';
import { columnNames } from '../write-csv.ts';

export type WholeTable = {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly number[];
  readonly table: ReadTable;
  readonly report: ReadReport;
};

/** Reads a table to its end, for tests: its names, all rows and the complete report. Throws when it is refused. */
export async function readAll(
  content: string | Uint8Array,
  limits: Partial<ReadLimits> = {},
  hints: ReadHints = {},
): Promise<WholeTable> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const table = await readTable(fromBytes('answers.csv', bytes), limits, hints);
  if ('refused' in table) throw new Error(`${table.refused} ${JSON.stringify(table.detail)}`);
  const rows: (readonly string[])[] = [];
  const numbers: number[] = [];
  for await (const batch of table.rows()) {
    for (const { cells, number } of batch) {
      rows.push(cells);
      numbers.push(number);
    }
  }
  return { names: columnNames(table), rows, numbers, table, report: table.report };
}
