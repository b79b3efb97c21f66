import { naceSections, type NaceSection, type NaceVersion, naceVersions } from './nace.ts';

export type ParsedNace =
  | { readonly section: string }
  | {
      /** `unknown`: no such code in the version; `ambiguous`: the versions, or a lost zero, allow two sections. */
      readonly problem: 'unknown' | 'ambiguous';
    };

/** A letter, a number, or both; the number with dots as in `62.01.1` (or a decimal comma), or without. */
const codePattern = /^([A-V])?[ .]?(?:(\d{1,2})((?:[.,]\d{1,2}){0,3})|(\d{3,6}))?$/;

/** Division numbers that a number without dots may stand for: `6201` is 62; `111` is 11.1, or 01.11 less its zero. */
function divisionsOf(digits: string): number[] {
  const division = Number(digits.slice(0, 2));
  return digits.length === 3 ? [division, Number(digits[0])] : [division];
}

function sectionsOf(
  version: NaceVersion,
  letter: string | undefined,
  divisions: readonly number[],
): NaceSection[] {
  return naceSections[version].filter(
    (section) =>
      (letter === undefined || section.letter === letter) &&
      (divisions.length === 0 ||
        divisions.some((division) => section.divisions[0] <= division && division <= section.divisions[1])),
  );
}

/**
 * The Rev. 2 section of a NACE code: a section letter, a division with or without its leading zero, or a longer
 * code, national digits included (`62`, `62.01`, `6201`, `62010`, `C25`, `c 25.11`). Codes of Rev. 2.1 are
 * converted by section. Without a version a code is accepted when both versions lead to the same section, which
 * holds for every division and for the letters A to J; letter and number together also settle it (`K62`).
 */
export function parseNace(text: string, version: NaceVersion | undefined): ParsedNace {
  const match = codePattern.exec(text.trim().toUpperCase());
  if (!match) return { problem: 'unknown' };
  const [, letter, division, , digits] = match;
  const divisions = division !== undefined ? [Number(division)] : divisionsOf(digits ?? '');
  const asked = digits === undefined && division === undefined ? [] : divisions;
  if (letter === undefined && asked.length === 0) return { problem: 'unknown' };
  const versions = version === undefined ? naceVersions : [version];
  const found = new Set(
    versions.flatMap((each) => sectionsOf(each, letter, asked).map((section) => section.revision2)),
  );
  const [section] = found;
  if (section === undefined) return { problem: 'unknown' };
  return found.size === 1 ? { section } : { problem: 'ambiguous' };
}
