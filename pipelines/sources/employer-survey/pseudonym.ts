import { createSecretKey, hash, randomBytes, type KeyObject } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writeDurably } from '../../storage/durable-file.ts';
import type { Home } from '../../storage/home.ts';

/** The same id of two partners, or in two waves, is two respondents. */
export type PseudonymScope = { readonly partner: string; readonly wave: string };

const blockBytes = 64;
const pseudonymDigits = 32;

/**
 * Makes the pseudonyms of one partner and wave: the first half of the keyed hash (HMAC-SHA-256) of the id. Put
 * together from two plain hashes (RFC 2104), because a hash in one call costs a third of an HMAC object.
 */
export class Pseudonyms {
  /** The block of the key, then what is hashed. */
  #inner: Buffer;
  readonly #innerLength: number;
  readonly #outer: Buffer;

  constructor(key: KeyObject, { partner, wave }: PseudonymScope) {
    const secret = key.export();
    const block = Buffer.alloc(blockBytes);
    (secret.length > blockBytes ? hash('sha256', secret, 'buffer') : secret).copy(block);
    const padded = (byte: number) => Buffer.from(block.map((own) => own ^ byte));
    this.#inner = Buffer.concat([padded(0x36), Buffer.from(`${partner}|${wave}|`)]);
    this.#innerLength = this.#inner.length;
    this.#outer = Buffer.concat([padded(0x5c), Buffer.alloc(blockBytes / 2)]);
  }

  /** 32 hexadecimal digits. */
  of(id: string): string {
    const most = this.#innerLength + 3 * id.length;
    if (this.#inner.length < most) this.#inner = Buffer.concat([this.#inner, Buffer.alloc(most)]);
    const length = this.#innerLength + this.#inner.write(id, this.#innerLength);
    // As texts: a hash that comes in a buffer of its own costs three times as much.
    this.#outer.write(hash('sha256', this.#inner.subarray(0, length), 'hex'), blockBytes, 'hex');
    return hash('sha256', this.#outer, 'hex').slice(0, pseudonymDigits);
  }
}

/** What stands for a respondent in a kept table, see `Pseudonyms`. */
export const pseudonymOf = (key: KeyObject, scope: PseudonymScope, id: string): string =>
  new Pseudonyms(key, scope).of(id);

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
