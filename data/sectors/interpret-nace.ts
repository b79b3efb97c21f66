import type { Labels } from '../messages/language.ts';
import { naceMoves } from './nace-moves.ts';
import { naceSections, type NaceSection, type NaceVersion, naceVersions } from './nace.ts';
import { isInSection, naceSectionsOf, readNaceCode, type NaceCode } from './parse-nace.ts';
import { lettersByTitle, type SectionLetters } from './section-titles.ts';

/** Where what a code stands for is in the other version. */
export type NaceCounterpart = {
  readonly letter: string;
  readonly division?: number;
  readonly label: Labels;
  /** Set where only a part goes there: which one. */
  readonly part?: Labels;
};

/** What a code stands for in one version. */
export type NaceMeaning = {
  readonly version: NaceVersion;
  readonly letter: string;
  readonly division?: number;
  readonly label: Labels;
  /** Section of Rev. 2 in whose figures the survey counts it. */
  readonly countedIn: string;
  /** Its successors where `version` is R2, its predecessors where it is R21. */
  readonly counterparts: readonly NaceCounterpart[];
};

export type NaceInterpretation = {
  /**
   * `unknown`: no version has it; `other_version`: not the version given, but the other; `one`: one meaning;
   * `same`: each version means the same; `ambiguous`: several meanings are left.
   */
  readonly verdict: 'unknown' | 'other_version' | 'one' | 'same' | 'ambiguous';
  /** How the title stands to the code, where one is given; `differs`: no meaning of the code has it. */
  readonly title?: 'agrees' | 'differs' | 'unknown';
  readonly meanings: readonly NaceMeaning[];
};

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const titles = lettersByTitle(fold);

const otherVersion = (version: NaceVersion): NaceVersion => (version === 'R2' ? 'R21' : 'R2');

/**
 * What a NACE code, a title of a section, or both mean in each version.
 *
 * @param text a code as `parseNace` reads it, or ''
 * @param known.version the version of the code, where it is known
 * @param known.title the title of the section in any language, where it stands beside the code
 */
export function interpretNace(
  text: string,
  known: { readonly version?: NaceVersion; readonly title?: string } = {},
): NaceInterpretation {
  const { version } = known;
  const title = fold(known.title ?? '');
  const letters = titles.get(title);
  const code = text.trim() === '' ? undefined : readNaceCode(text);
  if (text.trim() !== '' && !code) return { verdict: 'unknown', meanings: [] };
  const all = code ? meaningsOf(code) : letters ? meaningsOfTitle(letters) : [];
  const named = all.filter((one) => letters?.[one.version] === one.letter);
  const isTitled = code !== undefined && title !== '';
  const possible = isTitled && named.length > 0 ? named : all;
  const given = version === undefined ? possible : possible.filter((one) => one.version === version);
  const meanings = given.length > 0 ? given : possible;
  const agrees = named.length > 0 ? 'agrees' : 'differs';
  return {
    verdict: verdictOf(meanings, given),
    ...(isTitled && { title: letters ? agrees : 'unknown' }),
    meanings,
  };
}

function verdictOf(
  meanings: readonly NaceMeaning[],
  given: readonly NaceMeaning[],
): NaceInterpretation['verdict'] {
  const [first] = meanings;
  if (!first) return 'unknown';
  if (given.length === 0) return 'other_version';
  if (meanings.length === 1) return 'one';
  const isSame = meanings.every(({ label, division, countedIn }) =>
    division === undefined
      ? first.division === undefined && label === first.label
      : division === first.division && countedIn === first.countedIn,
  );
  return isSame ? 'same' : 'ambiguous';
}

function meaningsOf(code: NaceCode): NaceMeaning[] {
  return naceVersions.flatMap((version) =>
    naceSectionsOf(version, code).flatMap((section) => {
      const divisions = code.divisions.filter((division) => isInSection(section, division));
      if (code.divisions.length === 0) return [meaning(version, section, undefined)];
      return divisions.map((division) => meaning(version, section, division));
    }),
  );
}

function meaningsOfTitle(letters: SectionLetters): NaceMeaning[] {
  return naceVersions.flatMap((version) =>
    naceSections[version]
      .filter(({ letter }) => letter === letters[version])
      .map((section) => meaning(version, section, undefined)),
  );
}

function meaning(version: NaceVersion, section: NaceSection, division: number | undefined): NaceMeaning {
  return {
    version,
    letter: section.letter,
    ...(division !== undefined && { division }),
    label: section.label,
    countedIn: section.revision2,
    counterparts: division === undefined ? ofSection(version, section) : ofDivision(version, division),
  };
}

function sectionOf(version: NaceVersion, division: number): NaceSection | undefined {
  return naceSections[version].find((section) => isInSection(section, division));
}

/** The parts that moves take from a section or division, or bring to it, as seen from a version. */
function movedParts(version: NaceVersion, has: (division: number) => boolean) {
  return naceMoves.flatMap(({ from, to, what }) => {
    const [here, there] = version === 'R2' ? [from, to] : [to, from];
    return has(here) ? [{ division: there, part: what }] : [];
  });
}

function ofDivision(version: NaceVersion, division: number): NaceCounterpart[] {
  const other = otherVersion(version);
  const at = (number: number, part?: Labels): NaceCounterpart[] => {
    const section = sectionOf(other, number);
    if (!section) return [];
    const { letter, label } = section;
    return [{ letter, division: number, label, ...(part && { part }) }];
  };
  const parts = movedParts(version, (number) => number === division);
  return [...at(division), ...parts.flatMap((moved) => at(moved.division, moved.part))];
}

function ofSection(version: NaceVersion, section: NaceSection): NaceCounterpart[] {
  const other = otherVersion(version);
  const whole = naceSections[other].filter(({ revision2 }) => revision2 === section.revision2);
  const parts = movedParts(version, (number) => isInSection(section, number)).flatMap(
    ({ division, part }) => {
      const target = sectionOf(other, division);
      return target && !whole.includes(target)
        ? [{ letter: target.letter, label: target.label, division, part }]
        : [];
    },
  );
  return [...whole.map(({ letter, label }) => ({ letter, label })), ...parts];
}
