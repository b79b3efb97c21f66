import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits for a link or a script: told once, kept only as its hash. */
export function newSecret(prefix = ''): { text: string; hash: string } {
  const text = prefix + randomBytes(32).toString('base64url');
  return { text, hash: hashOfSecret(text) };
}

/** SHA-256 in hexadecimal; enough for secrets that nobody could guess. */
export const hashOfSecret = (text: string): string => createHash('sha256').update(text).digest('hex');
