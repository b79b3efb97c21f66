import { createWriteStream } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { languages, type Language } from '@observatory/data/messages/language.ts';
import { readingText } from '@observatory/data/messages/reading-texts.ts';

import { fromFile } from '../sources/employer-survey/read/byte-source.ts';
import { readTable, type ReadTable } from '../sources/employer-survey/read/read-table.ts';
import { ReadError, type Refusal } from '../sources/employer-survey/read/report.ts';
import { csvText } from '../sources/employer-survey/read/write-csv.ts';
import { UsageError, print, readWords, tell, type Command } from './command.ts';

const unreadable = 2;

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(path, entry.name))
    .toSorted();
}

/** What was wrong and what to do, in words. */
const refusalText = (language: Language, { refused, detail }: Refusal): string =>
  ['says', 'remedy']
    .map((part) => readingText(language, `reading.${refused}.${part as 'says' | 'remedy'}`, detail))
    .join(' ');

/** One pass over the rows, after which the report is complete. */
async function goThrough(table: ReadTable): Promise<void> {
  const batches = table.rows()[Symbol.asyncIterator]();
  while (!(await batches.next()).done);
}

async function write(table: ReadTable, path: string | undefined, silent: boolean): Promise<void> {
  if (path !== undefined) await pipeline(Readable.from(csvText(table)), createWriteStream(path));
  else if (silent) await goThrough(table);
  else for await (const text of csvText(table)) process.stdout.write(text);
}

type Outcome = { readonly report: ReadTable['report'] } | { readonly refusal: Refusal };

async function readFile(path: string, out: string | undefined, silent: boolean): Promise<Outcome> {
  await using source = await fromFile(path);
  const table = await readTable(source);
  if ('refused' in table) return { refusal: table };
  try {
    await write(table, out, silent);
    return { report: table.report };
  } catch (error) {
    if (error instanceof ReadError) return { refusal: error.refusal };
    throw error;
  }
}

/**
 * `read <file or folder>`: the table as clean UTF-8 CSV, on standard output or in a folder; with `--json` what was found,
 * one line for each file. Ends with 0, or with 2 when a file could not be read; the others are read all the same.
 */
export const read: Command = async (words) => {
  const { values, positionals } = readWords(words, {
    out: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
  });
  const [path, ...more] = positionals;
  const language = languages.find((each) => each === values.lang);
  if (path === undefined || more.length > 0 || !language) {
    throw new UsageError(`read <file or folder> [--out folder] [--json] [--lang ${languages.join('|')}]`);
  }
  let files: string[];
  try {
    files = await filesOf(path);
    if (values.out !== undefined) await mkdir(values.out, { recursive: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  let code = 0;
  for (const file of files) {
    const name = basename(file);
    const outcome = await readFile(file, values.out && join(values.out, name), values.json);
    if ('report' in outcome) {
      if (values.json) print(JSON.stringify(outcome.report));
      continue;
    }
    code = unreadable;
    const { refused, detail } = outcome.refusal;
    const sentence = refusalText(language, outcome.refusal);
    if (values.json) print(JSON.stringify({ file: name, refused, detail, sentence }));
    else tell(`${name}: ${sentence}`);
  }
  return code;
};
