import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writeDurably } from '../../storage/durable-file.ts';
import type { Home } from '../../storage/home.ts';

/** The same id of two partners, or in two waves, is two respondents. */
export type PseudonymScope = { readonly partner: string; readonly wave: string };

/** What stands for a respondent in a kept table: 32 hexadecimal digits of the keyed hash (HMAC-SHA-256) of the id. */
export function pseudonymOf(key: KeyObject, { partner, wave }: PseudonymScope, id: string): string {
  return createHmac('sha256', key).update(`${partner}|${wave}|${id}`).digest('hex').slice(0, 32);
}

/** The secret behind the pseudonyms, made once; without it no pseudonym leads back to an id. */
export async function respondentKey(home: Home): Promise<KeyObject> {
  const path = process.env['OBSERVATORY_RESPONDENT_KEY_FILE'] ?? join(home.vault, 'respondent.key');
  const kept = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept) return createSecretKey(kept);
  const key = randomBytes(32);
  await writeDurably(path, key);
  await chmod(path, 0o600);
  return createSecretKey(key);
}
