import {
  DuckDBDataChunk,
  DOUBLE,
  INTEGER,
  VARCHAR,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';

export type ColumnType = 'text' | 'number' | 'count';
const types: Record<ColumnType, DuckDBType> = { text: VARCHAR, number: DOUBLE, count: INTEGER };

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

  /** @param values one per column; undefined is stored as NULL */
  add(values: readonly (string | number | undefined)[]): void {
    values.forEach((value, at) => this.#columns[at]!.push(value ?? null));
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
