import { createHash } from 'node:crypto';

/** The SHA-256, in hex, of a value of JSON in its canonical form (RFC 8785). */
export const contentHash = (json: unknown): string =>
  createHash('sha256').update(canonicalJson(json)).digest('hex');

/** Members in the order of their names, no blanks; ECMAScript writes numbers and texts as RFC 8785 asks. */
export function canonicalJson(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(canonicalJson).join(',')}]`;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const members = Object.entries(json).filter(([, value]) => value !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)}`).join(',')}}`;
}
