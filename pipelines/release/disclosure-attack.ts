import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { sectorByCode, sectors } from '@observatory/data/sectors/sectors.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';

/** Where a number stands in the published tables. */
export type Place = { readonly country: string; readonly sector: string; readonly size: string };

/** Where a respondent stands. */
export type Spot = { readonly country: string; readonly section: string; readonly size: string };

/** What a respondent adds to a measure, with its weight. */
export type Person = Spot & { readonly weight: number; readonly x: number; readonly z: number };

function liesInSector(section: string, sector: string): boolean {
  for (let at = sectorByCode.get(section); at; at = at.parent ? sectorByCode.get(at.parent) : undefined) {
    if (at.code === sector) return true;
  }
  return false;
}

export const liesIn = (spot: Spot, { country, sector, size }: Place): boolean =>
  (country === 'POOLED' || country === 'EQUAL' || country === spot.country) &&
  (size === 'ALL' || size === spot.size) &&
  liesInSector(spot.section, sector);

/** Every place of the tables in which somebody stands. */
export const placesOf = (spots: readonly Spot[]): Place[] =>
  ['POOLED', ...partnerCodes].flatMap((country) =>
    sectors.flatMap(({ code: sector }) =>
      ['ALL', ...sizeCodes]
        .map((size) => ({ country, sector, size }))
        .filter((place) => spots.some((spot) => liesIn(spot, place))),
    ),
  );

/** The ways to divide a place into places: by country, by sector, by size. */
export function divisionsOf({ country, sector, size }: Place): Place[][] {
  const parts = sectors.filter(({ parent }) => parent === sector);
  return [
    country === 'POOLED' ? partnerCodes.map((code) => ({ country: code, sector, size })) : [],
    parts.map(({ code }) => ({ country, sector: code, size })),
    size === 'ALL' ? sizeCodes.map((code) => ({ country, sector, size: code })) : [],
  ].filter((places) => places.length > 0);
}

/**
 * The rules by which a group of respondents must not be known, written from the rules and not from the code: fewer than
 * 10; one with more than half of a weighted sum; fewer than 50 who all gave the same answer.
 */
export function isSecret(group: readonly Person[], amounts: boolean): boolean {
  const rates = new Set(group.map(({ x, z }) => x / z));
  const unanimous = rates.size === 1 && (rates.has(0) || rates.has(1) || rates.has(-1));
  return isSecretGroup(group, amounts, unanimous);
}

/** The same for a question with several answers, of which the person's `x` names one. */
export function isSecretAnswer(group: readonly Person[]): boolean {
  return isSecretGroup(group, false, new Set(group.map(({ x }) => x)).size === 1);
}

function isSecretGroup(group: readonly Person[], amounts: boolean, unanimous: boolean): boolean {
  if (group.length === 0) return false;
  const dominated = (of: (person: Person) => number) => {
    const parts = group.map((person) => person.weight * of(person));
    return Math.max(...parts) > 0.5 * parts.reduce((sum, part) => sum + part, 0);
  };
  return (
    group.length < 10 ||
    dominated(({ z }) => z) ||
    (amounts && dominated(({ x }) => x)) ||
    (group.length < 50 && unanimous)
  );
}

/**
 * An attacker who adds and subtracts published numbers: Gaussian elimination with the largest pivot, in floating point.
 *
 * @param published places whose sums are published
 * @param cells the finest places in which somebody stands
 * @param targets places that one would like to know
 * @returns the targets whose sums follow from the published ones
 */
export function recovered(
  published: readonly Place[],
  cells: readonly Spot[],
  targets: readonly Place[],
): Place[] {
  const vector = (place: Place) => Float64Array.from(cells, (cell) => (liesIn(cell, place) ? 1 : 0));
  const rows: Float64Array[] = [];
  const pivots: number[] = [];
  const explain = (row: Float64Array) => {
    rows.forEach((known, at) => {
      const factor = row[pivots[at]!]!;
      if (factor !== 0) known.forEach((value, k) => (row[k]! -= factor * value));
    });
    return row;
  };
  for (const place of published) {
    const row = explain(vector(place));
    const largest = row.reduce((best, value, at) => (Math.abs(value) > Math.abs(row[best]!) ? at : best), 0);
    const pivot = row[largest] ?? 0;
    if (Math.abs(pivot) < 1e-9) continue;
    rows.push(row.map((value) => value / pivot));
    pivots.push(largest);
  }
  return targets.filter((place) => explain(vector(place)).every((value) => Math.abs(value) < 1e-7));
}
