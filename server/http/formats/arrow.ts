import {
  Dictionary,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table as ArrowTable,
  tableToIPC,
  Utf8,
  vectorFromArray,
  type Data,
} from 'apache-arrow';

import { metadata } from './metadata.ts';
import type { Column, Coded, Edition, Measure, Table } from './table.ts';

/** A table as an Arrow IPC file: codes as dictionaries, numbers as doubles or whole numbers, null for no number. */
export function arrow(table: Table, edition: Edition): Uint8Array<ArrayBuffer> {
  const children = table.columns.map(column);
  const fields = table.columns.map(
    (one, at) =>
      new Field(one.name, children[at]!.type, one.kind === 'measure', new Map([['label', one.label]])),
  );
  const schema = new Schema(fields, new Map(Object.entries(metadata(table, edition))));
  const data = makeData({ type: new Struct(fields), length: table.rows, nullCount: 0, children });
  return new Uint8Array(tableToIPC(new ArrowTable(schema, new RecordBatch(schema, data)), 'file'));
}

const column = (one: Column): Data => (one.kind === 'measure' ? numbers(one) : codes(one.cells));

function codes({ values, at }: Coded): Data {
  const type = new Dictionary(new Utf8(), new Int32());
  const dictionary = vectorFromArray([...values], new Utf8());
  return makeData({ type, length: at.length, nullCount: 0, data: at, dictionary });
}

function numbers({ cells, whole }: Measure): Data {
  const valid = new Uint8Array(Math.ceil(cells.length / 8));
  const data = whole ? new Int32Array(cells.length) : new Float64Array(cells.length);
  let nullCount = 0;
  cells.forEach((value, row) => {
    if (value === null) nullCount += 1;
    else {
      data[row] = value;
      valid[row >> 3]! |= 1 << (row & 7);
    }
  });
  const common = { length: cells.length, nullCount, nullBitmap: valid };
  return data instanceof Int32Array
    ? makeData({ type: new Int32(), data, ...common })
    : makeData({ type: new Float64(), data, ...common });
}
