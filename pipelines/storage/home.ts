import { join, resolve } from 'node:path';

/** Where the files of one observatory lie; one folder to back up. */
export type Home = {
  readonly folder: string;
  readonly raw: string;
  readonly journal: string;
  readonly vault: string;
  /** Tables that are being checked; nothing in it outlives the process that wrote it. */
  readonly incomingTables: string;
  /** What partners have confirmed about the columns of their exports. */
  readonly mappings: string;
  /** How much of the journal is in a release that was published. */
  readonly settled: string;
  readonly releases: string;
  readonly currentRelease: string;
  readonly writerLock: string;
};

/** The folders of `$OBSERVATORY_HOME`, or of `var` beside the repository's package.json. */
export function openHome(environment: NodeJS.ProcessEnv = process.env): Home {
  const folder = resolve(environment['OBSERVATORY_HOME'] ?? join(import.meta.dirname, '../../var'));
  return {
    folder,
    raw: join(folder, 'raw'),
    journal: join(folder, 'raw', 'journal'),
    vault: join(folder, 'vault'),
    incomingTables: join(folder, 'vault', 'incoming'),
    mappings: join(folder, 'vault', 'mappings'),
    settled: join(folder, 'vault', 'settled'),
    releases: join(folder, 'releases'),
    currentRelease: join(folder, 'releases', 'current'),
    writerLock: join(folder, 'writer.lock'),
  };
}
