import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { Home } from '../../storage/home.ts';
import { keyBytes, type KeySet } from './key-set.ts';

/** How many respondents of a kept table have one of these pseudonyms. */
export async function countKnown(
  home: Home,
  canonical: string,
  pseudonyms: Pick<KeySet, 'has'>,
): Promise<number> {
  const lines = createInterface({ input: createReadStream(join(home.raw, canonical)), crlfDelay: Infinity });
  let known = 0;
  for await (const line of lines) {
    const pseudonym = Buffer.from(line.slice(0, line.indexOf(',')), 'hex');
    if (pseudonym.length === keyBytes && pseudonyms.has(pseudonym)) known += 1;
  }
  return known;
}
