import {
  DuckDBDataChunk,
  DOUBLE,
  INTEGER,
  LIST,
  VARCHAR,
  listValue,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';

export type ColumnType = 'text' | 'number' | 'count' | 'texts' | 'numbers' | 'counts';
const types: Record<ColumnType, DuckDBType> = {
  text: VARCHAR,
  number: DOUBLE,
  count: INTEGER,
  texts: LIST(VARCHAR),
  numbers: LIST(DOUBLE),
  counts: LIST(INTEGER),
};

/** A value of a cell; undefined is stored as NULL. */
export type CellValue = string | number | undefined | readonly (string | number)[];

const toDuckDB = (value: CellValue): DuckDBValue =>
  typeof value === 'object' ? listValue([...value]) : (value ?? null);

const chunkRows = 2048;

/** Appends rows to a table in chunks; `columns` in the order of the table's definition. */
export class TableWriter {
  readonly #appender: DuckDBAppender;
  readonly #types: DuckDBType[];
  #columns: DuckDBValue[][];
  rows = 0;

  private constructor(appender: DuckDBAppender, columns: readonly ColumnType[]) {
    this.#appender = appender;
    this.#types = columns.map((type) => types[type]);
    this.#columns = columns.map(() => []);
  }

  static async open(
    connection: DuckDBConnection,
    table: string,
    columns: readonly ColumnType[],
  ): Promise<TableWriter> {
    return new TableWriter(await connection.createAppender(table), columns);
  }

  /** @param values one per column */
  add(values: readonly CellValue[]): void {
    values.forEach((value, at) => this.#columns[at]!.push(toDuckDB(value)));
    this.rows += 1;
    if (this.#columns[0]!.length === chunkRows) this.#flush();
  }

  close(): void {
    this.#flush();
    this.#appender.closeSync();
  }

  #flush(): void {
    if (this.#columns[0]!.length === 0) return;
    const chunk = DuckDBDataChunk.create(this.#types);
    chunk.setColumns(this.#columns);
    this.#appender.appendDataChunk(chunk);
    this.#columns = this.#types.map(() => []);
  }
}
