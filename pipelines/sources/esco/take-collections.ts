import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { escoCollections, type EscoCollection } from '@observatory/data/competences/esco-links.ts';

import { inputsInForce } from '../../release/inputs.ts';
import type { Home } from '../../storage/home.ts';
import { appendRecord, readJournal } from '../../storage/journal.ts';
import { keepRaw, sha256 } from '../../storage/raw-store.ts';
import { readCollection, type EscoConcept, type EscoRefusal } from './collection.ts';

/** A file that a collection was read from. */
export type FoundCollection = {
  readonly collection: EscoCollection;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Version of ESCO that the name of the file or its folder tells. */
  readonly version: string | undefined;
  readonly concepts: readonly EscoConcept[];
};
export type RefusedFile = Omit<EscoRefusal, 'kind'> & { readonly name: string };

const licence =
  'ESCO, European Commission: free re-use with the source named (Commission Decision 2011/833/EU)';
const namePattern = /(digComp|digital|green|transversal)SkillsCollection_en\.csv$/;

/** The version that a path names (`esco-1.2.0-…`, `ESCO dataset - v1.2.0 - …`), the innermost of several. */
const versionIn = (path: string): string | undefined =>
  [...path.matchAll(/(?<![\d.])\d+\.\d+\.\d+(?![\d.])/g)].at(-1)?.[0];

/**
 * The collections in files and folders, in the order of `escoCollections`; of several files of one collection the
 * last by name. Other files of the ESCO download are left.
 *
 * @throws the error of the file system when a path cannot be read
 */
export async function findCollections(
  paths: readonly string[],
): Promise<{ readonly found: readonly FoundCollection[]; readonly refused: readonly RefusedFile[] }> {
  const found = new Map<EscoCollection, FoundCollection>();
  const refused: RefusedFile[] = [];
  for (const file of (await Promise.all(paths.map(filesOf))).flat()) {
    const collection = escoCollections.find((one) => one === namePattern.exec(basename(file))?.[1]);
    if (!collection) continue;
    const bytes = await readFile(file);
    const name = basename(file);
    const read = readCollection(bytes);
    if (read.kind === 'refusal') refused.push({ name, problem: read.problem, detail: read.detail });
    else
      found.set(collection, { collection, name, bytes, version: versionIn(file), concepts: read.concepts });
  }
  return { found: escoCollections.flatMap((one) => found.get(one) ?? []), refused };
}

async function filesOf(path: string): Promise<readonly string[]> {
  const full = resolve(path);
  if (!(await stat(full)).isDirectory()) return [full];
  const entries = await readdir(full, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(full, entry.name))
    .sort();
}

/**
 * Keeps a collection as a vintage of `esco/<collection>`: its bytes with their origin, then the record. To be called
 * under the writer lock. The file that is in force already is not recorded again.
 *
 * @returns whether a record was written
 */
export async function recordCollection(
  home: Home,
  { collection, name, bytes, version }: FoundCollection,
): Promise<boolean> {
  const source = `esco/${collection}`;
  const { vintages } = inputsInForce(await readJournal(home));
  if (vintages.findLast((one) => one.source === source)?.file === sha256(bytes)) return false;
  const at = new Date().toISOString();
  const from = version === undefined ? name : `${name} (ESCO ${version})`;
  const file = await keepRaw(home, bytes, {
    producer: 'European Commission, ESCO',
    from,
    licence,
    takenAt: at,
  });
  await appendRecord(home, { kind: 'vintage', at, source, file, name });
  return true;
}
