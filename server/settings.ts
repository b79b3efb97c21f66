import { join, resolve } from 'node:path';
import * as v from 'valibot';

const WholeNumber = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));

const Environment = v.object({
  PORT: v.optional(WholeNumber, '3000'),
  HOST: v.optional(v.string(), '0.0.0.0'),
  OBSERVATORY_HOME: v.optional(v.string(), join(import.meta.dirname, '../var')),
  OBSERVATORY_MEMORY: v.optional(v.pipe(v.string(), v.regex(/^\d+(MB|GB)$/)), '512MB'),
  OBSERVATORY_ORIGIN: v.optional(v.pipe(v.string(), v.url())),
  OBSERVATORY_CONNECTIONS: v.optional(WholeNumber, '4'),
});

/** What an operator can set, by environment variables; the README lists them. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Folder with `current` and one folder per release. */
  readonly releases: string;
  /** The address that readers use, where it is not this host and port over HTTP: behind a proxy, or with TLS. */
  readonly origin: URL | undefined;
  /** Memory of the warehouse, as DuckDB writes it. */
  readonly memory: string;
  /** Questions that are answered at the same time. */
  readonly connections: number;
};

/** Reads the settings. Throws a ValiError that names the variable that cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = v.parse(Environment, environment);
  return {
    port: read.PORT,
    host: read.HOST,
    releases: join(resolve(read.OBSERVATORY_HOME), 'releases'),
    origin: read.OBSERVATORY_ORIGIN === undefined ? undefined : new URL(read.OBSERVATORY_ORIGIN),
    memory: read.OBSERVATORY_MEMORY,
    connections: read.OBSERVATORY_CONNECTIONS,
  };
}
