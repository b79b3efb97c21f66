import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BriefSettings } from '@observatory/data/briefs/imprint.ts';
import { siteName } from '@observatory/data/messages/site-name.ts';
import * as v from 'valibot';

const WholeNumber = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));

const Environment = v.object({
  PORT: v.optional(WholeNumber, '3000'),
  HOST: v.optional(v.string(), '0.0.0.0'),
  OBSERVATORY_HOME: v.optional(v.string(), join(import.meta.dirname, '../var')),
  OBSERVATORY_MEMORY: v.optional(v.pipe(v.string(), v.regex(/^\d+(MB|GB)$/)), '512MB'),
  OBSERVATORY_ORIGIN: v.optional(v.pipe(v.string(), v.url())),
  OBSERVATORY_PUBLISHER: v.optional(v.pipe(v.string(), v.nonEmpty()), siteName),
  OBSERVATORY_CONTACT: v.optional(v.pipe(v.string(), v.email())),
  OBSERVATORY_CONNECTIONS: v.optional(WholeNumber, '4'),
  OBSERVATORY_PROXIES: v.optional(WholeNumber, '0'),
  OBSERVATORY_UPLOAD_BYTES: v.optional(WholeNumber, '50000000'),
  OBSERVATORY_UPLOADS_PER_HOUR: v.optional(WholeNumber, '10'),
  OBSERVATORY_JOB_SECONDS: v.optional(WholeNumber, '900'),
  OBSERVATORY_JOB_MEGABYTES: v.optional(WholeNumber, '2048'),
  OBSERVATORY_FUNDING: v.optional(v.picklist(['funded', 'co-funded', 'none']), 'funded'),
  OBSERVATORY_DISCLAIMER: v.optional(v.picklist(['yes', 'no']), 'yes'),
  OBSERVATORY_PROJECT: v.optional(v.string()),
  OBSERVATORY_LOGOS: v.optional(v.string()),
  OBSERVATORY_BRIEF_NOTES: v.optional(v.string()),
  OBSERVATORY_BRIEFS_AHEAD: v.optional(v.picklist(['yes', 'no']), 'yes'),
});

/** What an operator can set, by environment variables; the README lists them. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  /** The folder with everything that changes while the observatory runs. */
  readonly home: string;
  /** Folder with `current` and one folder per release. */
  readonly releases: string;
  /** The address that readers use, where it is not this host and port over HTTP: behind a proxy, or with TLS. */
  readonly origin: URL | undefined;
  /** Who answers for the data, with an e-mail address where there is one, as open-data portals show it. */
  readonly publisher: { readonly name: string; readonly email?: string };
  /** Memory of the warehouse, as DuckDB writes it. */
  readonly memory: string;
  /** Questions that are answered at the same time. */
  readonly connections: number;
  /** Proxies before this server, each of which adds the address that it saw to X-Forwarded-For. */
  readonly proxies: number;
  readonly uploads: UploadSettings;
  /** Funding line, disclaimer, project and notes of briefs. */
  readonly briefs: BriefSettings;
  /** Whether the briefs of countries are made before somebody asks for them. */
  readonly briefsAhead: boolean;
  /** Folder with logos for the last page of briefs. */
  readonly logos?: string;
};

export type UploadSettings = {
  /** Greatest size of a file, in bytes. */
  readonly bytes: number;
  /** Files that one organisation may send in an hour. */
  readonly perHour: number;
  /** Longest time of a pipeline process, in seconds, and its memory, in MiB. */
  readonly jobSeconds: number;
  readonly jobMegabytes: number;
};

/** Reads the settings. Throws a ValiError that names the variable that cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = v.parse(Environment, environment);
  return {
    port: read.PORT,
    host: read.HOST,
    home: resolve(read.OBSERVATORY_HOME),
    releases: join(resolve(read.OBSERVATORY_HOME), 'releases'),
    origin: read.OBSERVATORY_ORIGIN === undefined ? undefined : new URL(read.OBSERVATORY_ORIGIN),
    publisher: {
      name: read.OBSERVATORY_PUBLISHER,
      ...(read.OBSERVATORY_CONTACT !== undefined && { email: read.OBSERVATORY_CONTACT }),
    },
    memory: read.OBSERVATORY_MEMORY,
    connections: read.OBSERVATORY_CONNECTIONS,
    proxies: read.OBSERVATORY_PROXIES,
    uploads: {
      bytes: read.OBSERVATORY_UPLOAD_BYTES,
      perHour: read.OBSERVATORY_UPLOADS_PER_HOUR,
      jobSeconds: read.OBSERVATORY_JOB_SECONDS,
      jobMegabytes: read.OBSERVATORY_JOB_MEGABYTES,
    },
    briefs: {
      notes: read.OBSERVATORY_BRIEF_NOTES === undefined ? [] : readNotes(read.OBSERVATORY_BRIEF_NOTES),
      funding: read.OBSERVATORY_FUNDING,
      disclaimer: read.OBSERVATORY_DISCLAIMER === 'yes',
      ...(read.OBSERVATORY_PROJECT && { project: read.OBSERVATORY_PROJECT }),
      ...(read.OBSERVATORY_CONTACT !== undefined && { contact: read.OBSERVATORY_CONTACT }),
    },
    briefsAhead: read.OBSERVATORY_BRIEFS_AHEAD === 'yes',
    ...(read.OBSERVATORY_LOGOS && { logos: resolve(read.OBSERVATORY_LOGOS) }),
  };
}

const Notes = v.array(v.object({ text: v.string(), from: v.string() }));

/** What partners add to briefs, from a file: `[{"text": "…", "from": "…"}]`. */
const readNotes = (file: string) => v.parse(Notes, JSON.parse(readFileSync(file, 'utf8')));

/** The address that readers use: the setting, or this host over HTTP. */
export const publicOrigin = ({ origin, port }: Pick<Settings, 'origin' | 'port'>): string =>
  origin?.origin ?? `http://localhost:${port}`;
