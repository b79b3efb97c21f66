import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';

import { sourceFiles, sourceText } from './source-files.ts';

const schema = sourceFiles('data/schema', ['.sql']);
const statements = ['pipelines', 'server'].flatMap((workspace) => sourceFiles(workspace, ['.sql']));

/** An empty database with every table of the observatory. */
async function emptyTables() {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const file of schema) await connection.run(sourceText(file));
  return connection;
}

describe('every statement binds against the empty tables', () => {
  test.each(statements)('%s', async (file) => {
    const connection = await emptyTables();
    // `prepare` binds names and types, and refuses more than one statement.
    const statement = await connection.prepare(sourceText(file));
    expect(statement.parameterCount).toBe(new Set(sourceText(file).match(/\$[a-z_]+/g)).size);
    const biggest = /\b(bigint|hugeint)\b/i;
    const types = Array.from({ length: statement.columnCount }, (_, at) => String(statement.columnType(at)));
    expect(types.filter((type) => biggest.test(type))).toEqual([]);
  });

  test('there are statements, and no SQL stands in code', () => {
    expect(statements.length).toBeGreaterThan(4);
    const code = ['pipelines', 'server'].flatMap((workspace) => sourceFiles(workspace, ['.ts']));
    const withSql = code.filter((file) =>
      /['"`]\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s/.test(sourceText(file)),
    );
    expect(withSql).toEqual([]);
  });
});
