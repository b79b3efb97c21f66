import type { Dialect, RawRow } from '../delimited/dialect.ts';
import type { ReadLimits } from '../limits.ts';
import type { ReadRow, ReadTable } from '../read-table.ts';
import { ReadError, type MendedKind, type ReadReport, type Unsure } from '../report.ts';
import { layOut } from './layout.ts';
import { TableBody } from './table-body.ts';

/** Rows as they stand in a file, in batches; `harmed` when their text may hold characters that must be taken out. */
export type Rows = AsyncGenerator<{ readonly rows: RawRow[]; readonly harmed: boolean }>;

type Opened = {
  /** Begins anew at each call. */
  readonly rows: () => Rows;
  readonly limits: ReadLimits;
  readonly dialect?: Dialect;
  readonly unsure: readonly Unsure[];
  /** What was changed before the rows were handed over. */
  readonly mended?: readonly (readonly [MendedKind, number])[];
  readonly found: Pick<ReadReport, 'file' | 'format' | 'encoding' | 'separator' | 'quote'> & {
    readonly sheet?: string;
  };
};

const sampleRows = 400;

async function firstRows(rows: Rows): Promise<RawRow[]> {
  const first: RawRow[] = [];
  for await (const batch of rows) {
    for (const row of batch.rows) {
      first.push(row);
      if (first.length >= sampleRows) return first;
    }
  }
  return first;
}

/** A table over the rows of a file: finds its header, and gives the rows below it. Throws a ReadError when there are none. */
export async function openTable(opened: Opened): Promise<ReadTable> {
  const { rows, limits, dialect, unsure, found } = opened;
  const first = await firstRows(rows());
  if (first.length === 0) throw new ReadError('file_empty', { byte: 0 });
  const place = layOut(first, limits, dialect);
  const layout = { ...place, mended: [...(opened.mended ?? []), ...place.mended] };
  let body = new TableBody(layout, limits, dialect);
  return {
    header: layout.header,
    headerRows: layout.headerRows,
    preamble: layout.preamble,
    async *rows(): AsyncGenerator<readonly ReadRow[]> {
      const pass = new TableBody(layout, limits, dialect);
      for await (const batch of rows()) {
        const taken = pass.take(batch.rows, batch.harmed);
        if (taken.length > 0) yield taken;
      }
      pass.finish();
      body = pass;
    },
    get report(): ReadReport {
      return {
        ...found,
        headerRow: layout.headerRow,
        headerRows: layout.headerRows.length,
        preambleRows: layout.preamble.length,
        footerRows: body.footerRows,
        rows: body.rows,
        columns: layout.header.length,
        mended: body.mended.list(),
        unsure: [...new Set([...unsure, ...layout.unsure, ...body.unsure])],
      };
    },
  };
}
