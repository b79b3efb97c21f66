import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Role, TokenScope } from '@observatory/data/contract/accounts.ts';
import type { JobKind, JobState, UploadState } from '@observatory/data/contract/uploads.ts';
import { Kysely, SqliteDialect, type Generated } from 'kysely';

/** Times are ISO 8601 in UTC; secrets are there only as SHA-256. */
export type Tables = {
  readonly user: { id: string; email: string; role: Role; organisation: string };
  readonly session: {
    id: string;
    token: string;
    userId: string;
    createdAt: string;
    expiresAt: string;
    userAgent: string | null;
  };
  readonly invitation: {
    id: string;
    secret: string;
    email: string;
    role: Role;
    organisation: string;
    invited_at: string;
    expires_at: string;
    accepted_at: string | null;
    revoked_at: string | null;
  };
  readonly upload_token: {
    id: string;
    secret: string;
    user_id: string;
    name: string;
    scope: TokenScope;
    created_at: string;
    used_at: string | null;
    revoked_at: string | null;
  };
  /** Every change of rights: who may do what since when. */
  readonly right: { id: Generated<number>; at: string; who: string; what: string; subject: string };
  readonly upload: {
    id: string;
    sha256: string;
    name: string;
    size: number;
    organisation: string;
    wave: string;
    state: UploadState;
    sent_at: string;
    sent_by: string;
    bytes_kept: number;
    mapping: string | null;
    /** Name of the accepted upload in the journal of inputs. */
    journal_id: string | null;
    /** The upload that this one corrects. */
    replaces: string | null;
  };
  readonly job: {
    id: Generated<number>;
    upload: string;
    kind: JobKind;
    state: JobState;
    who: string;
    language: string;
    at: string;
    ended_at: string | null;
    result: string | null;
  };
  readonly upload_event: {
    id: Generated<number>;
    upload: string;
    at: string;
    who: string;
    what: string;
    detail: string;
  };
};

/** What changes while the server runs: accounts, uploads and their jobs. */
export type State = { readonly database: DatabaseSync; readonly tables: Kysely<Tables> };

/** Opens `state.sqlite` in the folder of the observatory and brings its tables up to date. */
export async function openState(home: string): Promise<State> {
  mkdirSync(home, { recursive: true });
  const path = join(home, 'state.sqlite');
  const database = new DatabaseSync(path, { timeout: 10_000 });
  chmodSync(path, 0o600);
  // An acknowledgement rests on what is committed: every commit waits for the disk.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  const tables = new Kysely<Tables>({ dialect: new SqliteDialect({ database: asKyselyExpects(database) }) });
  await createTables(tables);
  await addColumns(tables);
  return { database, tables };
}

/** Kysely speaks to SQLite by the interface of another package; Node's own differs in how values are passed. */
function asKyselyExpects(database: DatabaseSync) {
  return {
    close: () => database.close(),
    prepare: (text: string) => {
      const statement = database.prepare(text);
      const values = (given: readonly unknown[]) => given as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (given: readonly unknown[]) => statement.all(...values(given)),
        run: (given: readonly unknown[]) => statement.run(...values(given)),
        iterate: (given: readonly unknown[]) => statement.iterate(...values(given)),
      };
    },
  };
}

const texts: Readonly<Record<string, readonly string[]>> = {
  invitation: ['secret', 'email', 'role', 'organisation', 'invited_at', 'expires_at'],
  upload_token: ['secret', 'user_id', 'name', 'scope', 'created_at'],
  upload: ['sha256', 'name', 'organisation', 'wave', 'state', 'sent_at', 'sent_by'],
};
const empty: Readonly<Record<string, readonly string[]>> = {
  invitation: ['accepted_at', 'revoked_at'],
  upload_token: ['used_at', 'revoked_at'],
  upload: ['mapping', 'journal_id', 'replaces'],
};
const logs: Readonly<Record<string, { texts: readonly string[]; empty: readonly string[] }>> = {
  right: { texts: ['at', 'who', 'what', 'subject'], empty: [] },
  upload_event: { texts: ['upload', 'at', 'who', 'what', 'detail'], empty: [] },
  job: { texts: ['upload', 'kind', 'state', 'who', 'language', 'at'], empty: ['ended_at', 'result'] },
};

async function createTables({ schema }: Kysely<Tables>): Promise<void> {
  for (const [name, columns] of Object.entries(texts)) {
    let table = schema
      .createTable(name)
      .ifNotExists()
      .addColumn('id', 'text', (c) => c.primaryKey());
    for (const column of columns) table = table.addColumn(column, 'text', (c) => c.notNull());
    for (const column of empty[name]!) table = table.addColumn(column, 'text');
    if (name === 'upload') {
      table = table.addColumn('size', 'integer', (c) => c.notNull());
      table = table.addColumn('bytes_kept', 'integer', (c) => c.notNull());
    }
    await table.execute();
  }
  for (const [name, columns] of Object.entries(logs)) {
    let table = schema
      .createTable(name)
      .ifNotExists()
      .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement());
    for (const column of columns.texts) table = table.addColumn(column, 'text', (c) => c.notNull());
    for (const column of columns.empty) table = table.addColumn(column, 'text');
    await table.execute();
  }
  for (const name of ['job', 'upload_event'])
    await schema.createIndex(`${name}_of_upload`).ifNotExists().on(name).column('upload').execute();
}

/** Tables that an older version made have no columns that came later. */
async function addColumns({ schema, introspection }: Kysely<Tables>): Promise<void> {
  const there = await introspection.getTables();
  for (const [name, columns] of Object.entries(empty)) {
    const known = there.find((table) => table.name === name)!.columns.map((column) => column.name);
    for (const column of columns.filter((one) => !known.includes(one)))
      await schema.alterTable(name).addColumn(column, 'text').execute();
  }
}
