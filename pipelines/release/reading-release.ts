import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** Opens the file of a release for reading, works with it and closes it, however the work ends. */
export async function readingRelease<Result>(
  path: string,
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY', threads: '1' });
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
