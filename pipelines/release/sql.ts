import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The text of a `.sql` file, by its URL. */
export const sqlText = (url: URL | string): Promise<string> => readFile(fileURLToPath(url), 'utf8');

/** A table definition of `data/schema`. */
export const schemaText = (name: string): Promise<string> =>
  sqlText(import.meta.resolve(`@observatory/data/schema/${name}.sql`));
