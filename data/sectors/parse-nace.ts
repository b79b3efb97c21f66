import { naceSections, type NaceSection, type NaceVersion, naceVersions } from './nace.ts';

export type ParsedNace =
  | { readonly section: string }
  | {
      /** `unknown`: no such code in the version; `ambiguous`: the versions, or a lost zero, allow two sections. */
      readonly problem: 'unknown' | 'ambiguous';
    };

/** A letter, a number, or both; the number with dots as in `62.01.1` (or a decimal comma), or without. */
const codePattern = /^([A-V])?[ .]?(?:(\d{1,2})((?:[.,]\d{1,2}){0,3})|(\d{3,6}))?$/;

/** A NACE code taken apart: its letter, its division, or two divisions where a zero may be lost; none for a letter. */
export type NaceCode = { readonly letter?: string; readonly divisions: readonly number[] };

/** Division numbers that a number without dots may stand for: `6201` is 62; `111` is 11.1, or 01.11 less its zero. */
function divisionsOf(digits: string): number[] {
  const division = Number(digits.slice(0, 2));
  return digits.length === 3 ? [division, Number(digits[0])] : [division];
}

/** Takes a code apart as it is written, whatever version it is of; undefined for a text that is none. */
export function readNaceCode(text: string): NaceCode | undefined {
  const match = codePattern.exec(text.trim().toUpperCase());
  if (!match) return undefined;
  const [, letter, division, , digits] = match;
  if (letter === undefined && division === undefined && digits === undefined) return undefined;
  return {
    ...(letter !== undefined && { letter }),
    divisions: division !== undefined ? [Number(division)] : digits === undefined ? [] : divisionsOf(digits),
  };
}

/** Sections of a version that a code may stand for. */
export function naceSectionsOf(version: NaceVersion, { letter, divisions }: NaceCode): NaceSection[] {
  return naceSections[version].filter(
    (section) =>
      (letter === undefined || section.letter === letter) &&
      (divisions.length === 0 || divisions.some((division) => isInSection(section, division))),
  );
}

export const isInSection = ({ divisions: [first, last] }: NaceSection, division: number): boolean =>
  first <= division && division <= last;

/**
 * The Rev. 2 section of a NACE code: a section letter, a division with or without its leading zero, or a longer
 * code, national digits included (`62`, `62.01`, `6201`, `62010`, `C25`, `c 25.11`). Codes of Rev. 2.1 are
 * converted by section. Without a version a code is accepted when both versions lead to the same section, which
 * holds for every division and for the letters A to J; letter and number together also settle it (`K62`).
 */
export function parseNace(text: string, version: NaceVersion | undefined): ParsedNace {
  const code = readNaceCode(text);
  if (!code) return { problem: 'unknown' };
  const versions = version === undefined ? naceVersions : [version];
  const found = new Set(
    versions.flatMap((each) => naceSectionsOf(each, code).map((section) => section.revision2)),
  );
  const [section] = found;
  if (section === undefined) return { problem: 'unknown' };
  return found.size === 1 ? { section } : { problem: 'ambiguous' };
}
