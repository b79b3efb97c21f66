import { randomUUID } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';

/** Why an archive is not taken. */
export type ArchiveProblem = 'no_entry' | 'several_entries' | 'too_large' | 'damaged';

export class ArchiveError extends Error {
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

export type Unpacked = { readonly path: string; readonly entry: string };

const isTable = (name: string): boolean => !name.endsWith('/') && !/(^|\/)(\.|__MACOSX)/.test(name);

/**
 * Unpacks the one table of a ZIP archive into a file of the folder, piece by piece. Names of entries name nothing on
 * this machine.
 *
 * @throws ArchiveError when there is no entry or more than one, the archive is damaged, or it holds more than the limit
 */
export async function unzipTable(archive: string, folder: string, maximumBytes: number): Promise<Unpacked> {
  const path = join(folder, randomUUID());
  const target = openSync(path, 'wx');
  let entry: string | undefined;
  let bytes = 0;
  let finished = false;
  let problem: ArchiveError | undefined;
  const take = (file: UnzipFile): void => {
    if (!isTable(file.name)) return;
    if (entry !== undefined) {
      problem ??= new ArchiveError('several_entries', `${entry}, ${file.name}`);
      return;
    }
    entry = file.name;
    file.ondata = (error, chunk, final) => {
      if (error) problem ??= new ArchiveError('damaged', error.message);
      bytes += chunk?.length ?? 0;
      if (bytes > maximumBytes) problem ??= new ArchiveError('too_large', `more than ${maximumBytes} bytes`);
      if (problem) return;
      writeSync(target, chunk);
      finished = final;
    };
    file.start();
  };
  try {
    const unzip = new Unzip(take);
    unzip.register(UnzipInflate);
    for await (const chunk of createReadStream(archive) as AsyncIterable<Buffer>) {
      push(unzip, chunk, false);
      if (problem) throw problem;
    }
    push(unzip, new Uint8Array(), true);
    if (problem) throw problem;
    if (entry === undefined) throw new ArchiveError('no_entry', 'the archive has no entry');
    if (!finished) throw new ArchiveError('damaged', 'the archive ends in the middle of its entry');
    fsyncSync(target);
    return { path, entry };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    closeSync(target);
  }
}

function push(unzip: Unzip, chunk: Uint8Array, final: boolean): void {
  try {
    unzip.push(chunk, final);
  } catch (error) {
    throw new ArchiveError('damaged', (error as Error).message);
  }
}
