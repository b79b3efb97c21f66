import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The statement of a `.sql` file beside the module: `sqlFile(import.meta.url, 'select-estimates')`. */
export const sqlFile = (module: string, name: string): string =>
  readFileSync(fileURLToPath(new URL(`./${name}.sql`, module)), 'utf8');
