import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { Home } from '../../storage/home.ts';
import type { KeySet } from './key-set.ts';

/** How many respondents of a kept table have one of these pseudonyms. */
export async function countKnown(
  home: Home,
  canonical: string,
  pseudonyms: Pick<KeySet, 'has'>,
): Promise<number> {
  const lines = createInterface({ input: createReadStream(join(home.raw, canonical)), crlfDelay: Infinity });
  let known = 0;
  for await (const line of lines) {
    if (pseudonyms.has(line.slice(0, line.indexOf(',')))) known += 1;
  }
  return known;
}
