import { readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';

import type { Logo } from './printed.ts';

/**
 * The logos of a folder: SVG files in the order of their names. The name of a file says what is to be seen, for
 * readers who do not see it; a number before it only orders: `1 European Union.svg`.
 *
 * @throws Error when the folder cannot be read
 */
export const readLogos = (folder: string): Logo[] =>
  readdirSync(folder)
    .filter((file) => file.toLowerCase().endsWith('.svg'))
    .sort()
    .map((file) => ({
      svg: readFileSync(join(folder, file), 'utf8'),
      alt: parse(file).name.replace(/^\d+[ _.-]*/, ''),
    }));
