import {
  DuckDBInstance,
  JSDuckDBValueConverter,
  LIST,
  VARCHAR,
  listValue,
  type DuckDBConnection,
  type DuckDBPreparedStatement,
  type DuckDBResult,
} from '@duckdb/node-api';

export type Parameters = Readonly<Record<string, string | readonly string[]>>;
export type Columns = Record<string, (string | number | null)[]>;

type Lane = {
  readonly connection: DuckDBConnection;
  readonly prepared: Map<string, DuckDBPreparedStatement>;
};

/**
 * A release file, opened for reading and nothing else: no other file, no extension, no setting can be reached from
 * its connections. Only single prepared statements run.
 */
export class Warehouse {
  readonly #instance: DuckDBInstance;
  readonly #free: Lane[];
  readonly #waiting: ((lane: Lane) => void)[] = [];

  private constructor(instance: DuckDBInstance, lanes: Lane[]) {
    this.#instance = instance;
    this.#free = lanes;
  }

  /** @param memory as DuckDB writes it, `512MB` @param connections questions answered at the same time */
  static async open(path: string, memory: string, connections: number): Promise<Warehouse> {
    const instance = await DuckDBInstance.create(path, {
      access_mode: 'READ_ONLY',
      threads: '2',
      memory_limit: memory,
      max_temp_directory_size: '0KB',
      enable_external_access: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      lock_configuration: 'true',
    });
    const lanes = await Promise.all(
      Array.from({ length: connections }, async () => ({
        connection: await instance.connect(),
        prepared: new Map<string, DuckDBPreparedStatement>(),
      })),
    );
    return new Warehouse(instance, lanes);
  }

  /** Answers one statement, column by column; numbers are cast in the SQL so that no bigint comes out. */
  async ask(sql: string, parameters: Parameters): Promise<Columns> {
    const lane = await this.#take();
    try {
      const statement = lane.prepared.get(sql) ?? (await lane.connection.prepare(sql));
      lane.prepared.set(sql, statement);
      for (const [name, value] of Object.entries(parameters)) bind(statement, name, value);
      return await columnsOf(await statement.run());
    } finally {
      this.#giveBack(lane);
    }
  }

  close(): void {
    for (const { connection } of this.#free) connection.closeSync();
    this.#instance.closeSync();
  }

  #take(): Promise<Lane> {
    const lane = this.#free.pop();
    return lane ? Promise.resolve(lane) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  #giveBack(lane: Lane): void {
    const next = this.#waiting.shift();
    if (next) next(lane);
    else this.#free.push(lane);
  }
}

/** Reads chunk by chunk (2,048 rows): the process answers others between two of them, however long the answer is. */
async function columnsOf(result: DuckDBResult): Promise<Columns> {
  const columns: Columns = Object.fromEntries(result.columnNames().map((name) => [name, []]));
  const all = Object.values(columns);
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    const values = chunk.convertColumns(JSDuckDBValueConverter) as Columns[string][];
    all.forEach((column, at) => column.push(...values[at]!));
  }
  return columns;
}

function bind(statement: DuckDBPreparedStatement, name: string, value: Parameters[string]): void {
  const at = statement.parameterIndex(name);
  if (typeof value === 'string') statement.bindVarchar(at, value);
  else statement.bindList(at, listValue([...value]), LIST(VARCHAR));
}
