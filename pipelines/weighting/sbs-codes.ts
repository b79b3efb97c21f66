import { naceSections, type NaceVersion } from '@observatory/data/sectors/nace.ts';
import { outOfScope, sectors } from '@observatory/data/sectors/sectors.ts';
import { sizeCodes, type SizeCode } from '@observatory/data/sectors/sizes.ts';

/** Enterprises, and persons employed with working proprietors: the two indicators that weights need. */
export const sbsIndicators = ['ENT_NR', 'EMP_NR'] as const;
export type SbsIndicator = (typeof sbsIndicators)[number];

/** Dimensions of Eurostat's `sbs_sc_ovw`; the activity is one of two, by the version of NACE. */
export const activityDimensions: Readonly<Record<string, NaceVersion>> = { nace_r2: 'R2', nace_r2_1: 'R21' };

export const totalSize = 'TOTAL';

/**
 * Codes of `size_emp` that make up each of our classes, the usual one first. `-` also stands for the underscore in
 * `0_1`, which Eurostat writes so that no spreadsheet reads a date. Classes are by persons employed.
 */
export const sizeParts: Readonly<Record<SizeCode, readonly (readonly string[])[]>> = {
  S1_9: [['0-9'], ['0-1', '2-9'], ['0-1', '2-4', '5-9']],
  S10_49: [['10-49'], ['10-19', '20-49']],
  S50_249: [['50-249']],
  S250P: [['GE250']],
};

const knownSizes = new Set([totalSize, ...sizeCodes.flatMap((size) => sizeParts[size].flat())]);

/** A code of `size_emp` in one spelling, or undefined when weights have no use for it. */
export function parseSbsSize(code: string): string | undefined {
  const plain = code.trim().toUpperCase().replace('_', '-');
  return knownSizes.has(plain) ? plain : undefined;
}

/** Sections that structural business statistics cover: B to S without agriculture (A) and public administration (O). */
export const coveredSections: readonly string[] = sectors
  .filter(({ code, level }) => level === 'section' && !['A', 'O', ...outOfScope].includes(code))
  .map(({ code }) => code);

/**
 * Activity codes that make up a section of Rev. 2, in the version of the file: its letter, or in Rev. 2.1 the letters
 * that are counted there (J and K for J). Other services (S) stand without membership organisations (94) in most tables,
 * as their divisions 95 and 96.
 */
export function activityParts(section: string, version: NaceVersion): readonly (readonly string[])[] {
  const letters = naceSections[version]
    .filter(({ revision2 }) => revision2 === section)
    .map(({ letter }) => letter);
  if (section !== 'S') return [letters];
  return [letters, otherServices.map((division) => `${letters[0]!}${division}`)];
}

const otherServices = ['95', '96'];
