import { type NaceVersion, naceVersions } from '@observatory/data/sectors/nace.ts';
import { lettersByTitle, type SectionLetters } from '@observatory/data/sectors/section-titles.ts';

import { ownText } from '../read/own-text.ts';
import { plain } from './plain-text.ts';

const titles = lettersByTitle(plain);

/** The letters of the section whose title a cell is, alone or with a letter: `Construction (F)`, `F – Construction`. */
export const lettersOfTitle = (cell: string): SectionLetters | undefined =>
  titles.get(plain(cell)) ??
  titles.get(plain(cell.replace(/\s*\([A-V]\)\s*$/, ''))) ??
  titles.get(plain(cell.replace(/^\s*[A-V]\s*[-–—.:)]?\s+/, '')));

/** The letter of a section with the version that it is of. */
export type VersionedSection = { readonly version: NaceVersion; readonly letter: string };

/**
 * The section of a title as a letter with the version it is of: the version given where that has the title. A title
 * that only the other version has says by itself which version was meant.
 */
export function titledSection(letters: SectionLetters, given: string | undefined): VersionedSection {
  const version = naceVersions.find((one) => one === given && letters[one] !== undefined);
  const meant = version ?? naceVersions.find((one) => letters[one] !== undefined)!;
  return { version: meant, letter: letters[meant]! };
}

/** The sections that rows name by their titles; titles that were looked up are remembered. */
export class TitledSections {
  readonly #columns: readonly number[];
  readonly #most: number;
  readonly #known = new Map<string, SectionLetters | undefined>();

  /**
   * @param columns where the section is told; the first that is not empty counts
   * @param most texts that are remembered
   */
  constructor(columns: readonly { readonly index: number }[], most: number) {
    this.#columns = columns.map(({ index }) => index);
    this.#most = most;
  }

  /** The section of a row in the version given or the one that its title has; undefined where it is no title. */
  read(cells: readonly string[], given: string | undefined): VersionedSection | undefined {
    const column = this.#columns.find((index) => (cells[index] ?? '').trim() !== '');
    const letters = column === undefined ? undefined : this.#lettersOf(cells[column]!);
    return letters && titledSection(letters, given);
  }

  #lettersOf(cell: string): SectionLetters | undefined {
    if (cell.length < 3) return undefined;
    if (this.#known.has(cell)) return this.#known.get(cell);
    const letters = lettersOfTitle(cell.trim());
    if (this.#known.size < this.#most) this.#known.set(ownText(cell), letters);
    return letters;
  }
}
