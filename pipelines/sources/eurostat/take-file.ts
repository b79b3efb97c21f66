import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { TakenFile } from '@observatory/data/contract/eurostat-state.ts';
import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';

import { inputsInForce } from '../../release/inputs.ts';
import { syncFile } from '../../storage/durable-file.ts';
import type { Home } from '../../storage/home.ts';
import { appendRecord, readJournal, type VintageRecord } from '../../storage/journal.ts';
import { keepRawFile } from '../../storage/raw-store.ts';
import { compareVintages, type VintageChanges } from './compare-vintages.ts';
import { fileHash, formerObservations } from './kept-vintages.ts';
import { openPlainFile } from './plain-file.ts';
import { RefusalError, type RefusalCode } from './refusal.ts';
import type { StructureProblem } from './structure.ts';
import { readVintage } from './vintage-observations.ts';

/** A file of a dataset before anything is decided about it. */
export type Candidate = {
  readonly dataset: string;
  /** All indicators of the dataset. */
  readonly indicators: readonly OfficialIndicator[];
  readonly path: string;
  /** Name that the file is read under. */
  readonly name: string;
  readonly from: string;
  readonly updated?: string | undefined;
};

/** What a file would change. */
export type Examined = {
  readonly kind: 'examined';
  /** SHA-256 of the bytes and of what they unpack to. */
  readonly file: string;
  readonly content: string;
  readonly problems: readonly StructureProblem[];
  /** Indicators that are not taken from it. */
  readonly leftOut: readonly string[];
  readonly changes: VintageChanges;
  /** The vintage in force that has the same content and leaves out the same indicators. */
  readonly same?: VintageRecord;
};

export type Refused = { readonly kind: 'refused'; readonly problem: RefusalCode };

export const licence =
  'Eurostat: free re-use with the source named and changes stated (Commission Decision 2011/833/EU)';

export const sourceOf = (dataset: string): string => `eurostat/${dataset}`;

/** The vintages of a dataset in force, the oldest first. */
export async function vintagesOf(home: Home, dataset: string): Promise<readonly VintageRecord[]> {
  const { vintages } = inputsInForce(await readJournal(home));
  return vintages.filter(({ source }) => source === sourceOf(dataset));
}

/**
 * Checks a file against the indicators of its dataset and compares it with the vintages before. Nothing is written
 * but into the folder.
 */
export async function examineFile(
  home: Home,
  candidate: Candidate,
  folder: string,
  maximumBytes: number,
): Promise<Examined | Refused> {
  const { path, name, indicators } = candidate;
  const records = await vintagesOf(home, candidate.dataset);
  const former = await formerObservations(home, records, indicators);
  try {
    await using plain = await openPlainFile(path, maximumBytes, folder);
    const reading = readVintage(plain, name, indicators, former);
    if (reading.kind === 'refusal') return { kind: 'refused', problem: reading.code };
    const { selected, problems } = reading;
    const failing = new Set(problems.filter((one) => one.failing).map((one) => one.indicator));
    const leftOut = indicators.map((one) => one.name).filter((one) => failing.has(one));
    const content = await fileHash(plain.path);
    const before = [...former].flatMap(([indicator, rows]) => (failing.has(indicator) ? [] : rows));
    const last = records.at(-1);
    const same =
      last && sameList(last.leftOut ?? [], leftOut) && (await contentOf(home, last, folder)) === content
        ? last
        : undefined;
    return {
      kind: 'examined',
      file: await fileHash(path),
      content,
      problems,
      leftOut,
      changes: compareVintages(before, selected),
      ...(same && { same }),
    };
  } catch (error) {
    if (error instanceof RefusalError) return { kind: 'refused', problem: error.code };
    throw error;
  }
}

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

async function contentOf(home: Home, { file }: VintageRecord, folder: string): Promise<string> {
  await using plain = await openPlainFile(join(home.raw, file), Infinity, folder);
  return fileHash(plain.path);
}

/**
 * Keeps an examined file as a vintage: the bytes as they came with their origin, then the record. Under the writer
 * lock; the file is moved.
 *
 * @returns what is known of the file that the dataset now stands on
 */
export async function recordFile(home: Home, candidate: Candidate, examined: Examined): Promise<TakenFile> {
  const { dataset, path, name, from, updated } = candidate;
  const { file, content, leftOut, same } = examined;
  const at = new Date().toISOString();
  const taken = { at, from, content, ...(updated !== undefined && { updated }) };
  if (same) return { ...taken, file: same.file };
  await syncFile(path);
  await keepRawFile(home, path, file, { producer: 'Eurostat', from, licence, takenAt: at });
  await appendRecord(home, {
    kind: 'vintage',
    at,
    source: sourceOf(dataset),
    file,
    dataset,
    ...(updated !== undefined && { updated }),
    name,
    ...(leftOut.length > 0 && { leftOut }),
  });
  return { ...taken, file };
}

/** A copy in the folder of a file that stays where it is. */
export async function copyInto(folder: string, path: string): Promise<string> {
  const unfinished = join(folder, `${randomUUID()}.part`);
  await copyFile(path, unfinished);
  const copy = unfinished.replace(/\.part$/, '');
  await rename(unfinished, copy);
  return copy;
}
