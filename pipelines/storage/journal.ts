import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

import { syncFolder } from './durable-file.ts';
import type { Home } from './home.ts';

/** What happened to the inputs of the observatory, in order. The inputs in force are a fold of it. */
export type JournalRecord =
  | {
      readonly kind: 'accepted';
      readonly at: string;
      readonly upload: string;
      readonly partner: string;
      readonly wave: string;
      /** SHA-256 of the partner's file as it came, and of the canonical table that is kept. */
      readonly original: string;
      readonly canonical: string;
      readonly respondents: number;
      readonly demonstration: boolean;
      /** The upload that this one corrects. */
      readonly replaces?: string;
      readonly profile?: string;
      readonly rulesVersion?: number;
    }
  | {
      /** One respondent was erased: the kept table is another one. The cell says where somebody is missing. */
      readonly kind: 'erased';
      readonly at: string;
      readonly upload: string;
      readonly canonical: string;
      readonly cell: { readonly country: string; readonly section: string; readonly size: string };
    }
  | { readonly kind: 'withdrawn'; readonly at: string; readonly upload: string }
  | {
      readonly kind: 'population';
      readonly at: string;
      readonly wave: string;
      readonly country: string;
      readonly table: string;
      readonly source: string;
      readonly demonstration: boolean;
    }
  | {
      /** A file of official statistics: of one dataset, or the table of figures that ships (`official-figures`). */
      readonly kind: 'vintage';
      readonly at: string;
      /** `eurostat/<dataset>` or `official-figures`. */
      readonly source: string;
      /** SHA-256 of the bytes as fetched. */
      readonly file: string;
      readonly dataset?: string;
      /** When the producer had changed the data: a moment in UTC or a day; absent where nobody said. */
      readonly updated?: string;
      /** Name that the file is read under: it names the dataset of a TSV. */
      readonly name?: string;
      /** Indicators of the dataset that are not taken from this file, because its structure failed their check. */
      readonly leftOut?: readonly string[];
    };

export type VintageRecord = Extract<JournalRecord, { kind: 'vintage' }>;

const seal = (text: string): string => (crc32(text) >>> 0).toString(16).padStart(8, '0');

/** Appends a record and returns when it is on disk: the promise that an acknowledgement rests on. */
export async function appendRecord(home: Home, record: JournalRecord): Promise<void> {
  await mkdir(dirname(home.journal), { recursive: true });
  const text = JSON.stringify(record);
  const file = await open(home.journal, 'a');
  try {
    await file.appendFile(`${seal(text)} ${text}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dirname(home.journal));
}

/**
 * All records in order. A last line that a crash cut short was never acknowledged and is removed; damage anywhere
 * else is an error, because later records stand on earlier ones.
 */
export async function readJournal(home: Home): Promise<JournalRecord[]> {
  const text = await readFile(home.journal, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const records: JournalRecord[] = [];
  let intact = 0;
  const lines = text.split('\n');
  const unfinished = lines.pop();
  lines.forEach((line, at) => {
    const body = line.slice(9);
    if (line.slice(0, 8) !== seal(body)) throw new Error(`line ${at + 1} of the journal is damaged`);
    records.push(JSON.parse(body) as JournalRecord);
    intact += Buffer.byteLength(line) + 1;
  });
  if (unfinished) await truncate(home.journal, intact);
  return records;
}
