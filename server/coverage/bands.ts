import type { Quality } from '@observatory/data/contract/quality.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';

/** Answers of a cell: at least so many, and fewer than `below` (null: open). */
export type Band = { readonly atLeast: number; readonly below: number | null };

/** What is told of a cell; `band` undefined where nothing is told about answers, `enterprises` null where not known. */
export type Reach = { readonly band: Band | undefined; readonly enterprises: number | null };

/** The band of a sum of which only the bands of the parts are known. */
export const sumOfBands = (bands: readonly Band[]): Band => ({
  atLeast: bands.reduce((sum, { atLeast }) => sum + atLeast, 0),
  below: bands.every(({ below }) => below !== null)
    ? bands.reduce((sum, { below }) => sum + below! - 1, 1)
    : null,
});

/** A section, or the sections of a group. */
export const sectionsOf = (sector: string): readonly string[] => {
  const parts = sectors.filter(({ parent }) => parent === sector).map(({ code }) => code);
  return parts.length === 0 ? [sector] : parts;
};

/** Answers and population of a sector and size class; what the quality does not list has neither. */
export function reachOf({ cells, response }: Quality, sector: string, size: string): Reach {
  const sections = sectionsOf(sector);
  const places = cells.section.flatMap((section, at) =>
    sections.includes(section) && cells.size[at] === size ? [at] : [],
  );
  const known = places.map((at) => cells.enterprises[at] ?? null);
  return {
    band:
      response &&
      sumOfBands(places.map((at) => ({ atLeast: response.atLeast[at]!, below: response.below[at]! }))),
    enterprises:
      known.length === 0 || known.includes(null) ? null : known.reduce<number>((sum, n) => sum + n!, 0),
  };
}

/** So many more answers at most until there are `enough`, from the lower end of the band. */
export const neededAtMost = (band: Band | undefined, enough: number): number | null =>
  band ? Math.max(0, enough - band.atLeast) : null;

/** Bounds of answers over enterprises, 0 to 1; null where one of the two is not known. */
export function shareOf({ band, enterprises }: Reach): { atLeast: number | null; atMost: number | null } {
  if (!band || enterprises === null || enterprises === 0) return { atLeast: null, atMost: null };
  return {
    atLeast: Math.min(1, band.atLeast / enterprises),
    atMost: band.below === null ? null : Math.min(1, (band.below - 1) / enterprises),
  };
}
