import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';

import { decode, type PlainBytes } from './bytes.ts';
import { producerTime } from './client/producer-time.ts';
import { changesOf } from './client/watch.ts';
import { parseOpenTable } from './open-table.ts';
import { openPlainFile } from './plain-file.ts';
import { records } from './records.ts';
import { RefusalError } from './refusal.ts';
import type { Tell } from './refresh-events.ts';
import type { Candidate } from './take-file.ts';

const longestJson = 2 ** 28;

/**
 * Files of a folder, or one file, as candidates: each by the dataset that its content names, or its name where the
 * content does not; several of a dataset the oldest first. Others are told and left.
 */
export async function candidatesIn(
  path: string,
  datasets: ReadonlyMap<string, readonly OfficialIndicator[]>,
  options: { readonly folder: string; readonly maximumBytes: number; readonly tell: Tell },
): Promise<readonly Candidate[]> {
  const { folder, maximumBytes, tell } = options;
  const found: Candidate[] = [];
  for (const file of await filesOf(path)) {
    const name = basename(file);
    try {
      await using plain = await openPlainFile(file, maximumBytes, folder);
      const table = parseOpenTable(plain, name);
      if (table.kind === 'refusal') throw new RefusalError(table.code, table.details);
      const [first] = Iterator.from(table.observations()).take(1);
      const dataset = first?.dataset ?? '';
      const indicators = datasets.get(dataset);
      if (!indicators) {
        tell({ event: 'file_skipped', file: name, dataset });
        continue;
      }
      found.push({
        dataset,
        indicators,
        path: file,
        name,
        from: name,
        updated: updateIn(plain, table.format),
      });
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      tell({ event: 'file_refused', file: name, problem: error.code });
    }
  }
  const order = [...datasets.keys()];
  return found.toSorted(
    (a, b) =>
      order.indexOf(a.dataset) - order.indexOf(b.dataset) ||
      (a.updated ?? '').localeCompare(b.updated ?? '') ||
      a.name.localeCompare(b.name),
  );
}

async function filesOf(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(path, entry.name))
    .sort();
}

/** When the producer had changed the data of a file: column LAST UPDATE, or the dates of JSON-stat; TSV has none. */
function updateIn(plain: PlainBytes, format: 'tsv' | 'sdmx-csv' | 'json-stat'): string | undefined {
  if (format === 'tsv') return undefined;
  if (format === 'json-stat') {
    return plain.size > longestJson
      ? undefined
      : changesOf(plain.part(0, plain.size).toString('utf8'))?.updated;
  }
  const [header = [], row = []] = Iterator.from(records(decode(plain), ',')).take(2);
  return producerTime(row[header.findIndex((cell) => /^LAST[ _]UPDATE$/i.test(cell.trim()))] ?? '');
}
