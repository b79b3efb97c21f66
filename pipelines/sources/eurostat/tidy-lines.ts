import { parseOpenTable } from './open-table.ts';
import { RefusalError } from './refusal.ts';
import { tidyCsv } from './tidy-csv.ts';

/** For tests: the lines of the tidy CSV of a file's content. Throws where the file is refused. */
export function tidyLines(content: string | Uint8Array, name = 'file.csv'): string[] {
  const table = parseOpenTable(typeof content === 'string' ? Buffer.from(content) : content, name);
  if (table.kind === 'refusal') throw new RefusalError(table.code, table.details);
  return [...tidyCsv(table)].join('').split('\n').slice(0, -1);
}

/** For tests: code and details of the refusal of a file's content, whether at once or at a row. */
export function refusalOfText(
  content: string | Uint8Array,
  name = 'file.csv',
): { readonly code: string; readonly details: Readonly<Record<string, string>> } | undefined {
  try {
    tidyLines(content, name);
    return undefined;
  } catch (error) {
    if (error instanceof RefusalError) return { code: error.code, details: error.details };
    throw error;
  }
}
