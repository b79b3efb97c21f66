import { siteName } from '@observatory/data/messages/site-name.ts';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';

import { breathe } from './breathe.ts';
import { metadata } from './metadata.ts';
import { textAt, type Column, type Edition, type Table } from './table.ts';

const rowsInGroup = 10_000;

/** A table as a Parquet file: texts with dictionaries, numbers as doubles or whole numbers, null for no number. */
export async function parquet(table: Table, edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  // What is flushed stays in memory; others are served between two groups of rows.
  const writer = Object.assign(new ByteWriter(), { flush: breathe });
  const columnData = [];
  for (const column of table.columns) {
    columnData.push(source(column));
    await breathe();
  }
  await parquetWrite({
    writer,
    columnData,
    rowGroupSize: rowsInGroup,
    kvMetadata: Object.entries(metadata(table, edition)).map(([key, value]) => ({ key, value })),
    createdBy: siteName,
  });
  return new Uint8Array(writer.getBuffer());
}

function source(column: Column) {
  if (column.kind !== 'measure') {
    const data = Array.from(column.cells.at, (_, row) => textAt(column.cells, row));
    return { name: column.name, data, type: 'STRING' as const, nullable: false };
  }
  const type = column.whole ? ('INT32' as const) : ('DOUBLE' as const);
  return { name: column.name, data: [...column.cells], type, nullable: true };
}
