/** A number from 0 to 1 that is the same for the same text everywhere (FNV-1a with a final mix). */
export function invent(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** With the decimals that estimates have in files of this size, so that nothing hangs on the last bits. */
export const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** What every answer says about itself. */
export const about = (notes: readonly string[], query: Readonly<Record<string, string>>) => ({
  release: 'invented',
  demonstration: false,
  query: { ...query },
  notes: [...notes],
  warnings: [],
});
