import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import { defaultMaximumBytes, parseOpenTable } from './open-table.ts';
import { openPlainFile, type PlainFile } from './plain-file.ts';
import { RefusalError, refusalOf, refusalSentence, type OpenRefusal } from './refusal.ts';
import { tidyCsv } from './tidy-csv.ts';

export { parseOpenTable } from './open-table.ts';

/**
 * The command `read-open <file>`: prints the table in the file to standard output as tidy CSV, or one sentence to
 * standard error that says what the file is, where, and what to do. Observations are read and printed as they come:
 * where a row far into a file cannot be read, rows before it may have been printed.
 *
 * @returns exit code: 0 printed (also when the reader of the output went away), 2 could not be read
 */
export async function readOpen(arguments_: readonly string[]): Promise<number> {
  const refusal = await printFile(arguments_, process.stdout);
  if (!refusal) return 0;
  process.stderr.write(`${refusalSentence(refusal)}\n`);
  return 2;
}

async function printFile(arguments_: readonly string[], output: Writable): Promise<OpenRefusal | undefined> {
  const [path, ...more] = arguments_;
  if (path === undefined || more.length > 0) return refusalOf(new RefusalError('usage'), '');
  const file = basename(path);
  try {
    await using plain = await openFile(path);
    const table = parseOpenTable(plain, file);
    if (table.kind === 'refusal') return table;
    await print(tidyCsv(table), output);
    return undefined;
  } catch (error) {
    if (error instanceof RefusalError) return refusalOf(error, file);
    throw error;
  }
}

async function openFile(path: string): Promise<PlainFile> {
  try {
    return await openPlainFile(path, defaultMaximumBytes);
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new RefusalError('unreadable', { reason: code ?? message });
  }
}

/** Waits until each piece is taken; stops without complaint where nobody reads any more (`| head`). */
async function print(chunks: Iterable<string>, output: Writable): Promise<void> {
  const toldByCallback = () => undefined;
  output.on('error', toldByCallback);
  try {
    for (const chunk of chunks) await write(output, chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  } finally {
    // The stream emits the error only after the callback of the write.
    setImmediate(() => output.off('error', toldByCallback));
  }
}

function write(output: Writable, chunk: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
