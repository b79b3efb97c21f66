import { createHash } from 'node:crypto';

/** Digits of a hash that are printed and that name it in an address. */
export const printedDigits = 16;

/** The SHA-256, in hex, of a value of JSON in its canonical form (RFC 8785). */
export const contentHash = (json: unknown): string =>
  createHash('sha256').update(canonicalJson(json)).digest('hex');

/** The beginning of a hash in groups of four, to be read and typed. */
export const groupedHash = (hash: string): string =>
  hash.slice(0, printedDigits).replace(/(.{4})(?=.)/g, '$1 ');

/** Members in the order of their names, no blanks; ECMAScript writes numbers and texts as RFC 8785 asks. */
export function canonicalJson(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(canonicalJson).join(',')}]`;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const members = Object.entries(json).filter(([, value]) => value !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)}`).join(',')}}`;
}
