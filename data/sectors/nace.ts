import type { Labels } from '../messages/language.ts';
import { naceLabels } from './nace-labels.ts';

/** NACE Rev. 2 (Regulation (EC) 1893/2006) and Rev. 2.1 (Delegated Regulation (EU) 2023/137). */
export const naceVersions = ['R2', 'R21'] as const;
export type NaceVersion = (typeof naceVersions)[number];

export type NaceSection = {
  readonly letter: string;
  /** The section of Rev. 2 in whose figures the observatory counts it. */
  readonly revision2: string;
  /** First and last division; a number between them that is not in use belongs to no employer. */
  readonly divisions: readonly [first: number, last: number];
  readonly label: Labels;
};

type Row = readonly [letter: string, revision2: string, first: number, last: number, label: Labels];

const sections = (rows: readonly Row[]): readonly NaceSection[] =>
  rows.map(([letter, revision2, first, last, label]) => ({
    letter,
    revision2,
    divisions: [first, last],
    label,
  }));

/**
 * The sections of each version. Rev. 2.1 divides J, so that every later letter moves on by one. The conversion
 * is by whole section: the few classes that changed section between the versions (repair of motor vehicles went
 * from division 45 to 95) are counted where the version of the file has them.
 */
export const naceSections: Readonly<Record<NaceVersion, readonly NaceSection[]>> = {
  R2: sections([
    ['A', 'A', 1, 3, naceLabels.agriculture],
    ['B', 'B', 5, 9, naceLabels.mining],
    ['C', 'C', 10, 33, naceLabels.manufacturing],
    ['D', 'D', 35, 35, naceLabels.energy],
    ['E', 'E', 36, 39, naceLabels.water],
    ['F', 'F', 41, 43, naceLabels.construction],
    ['G', 'G', 45, 47, naceLabels.trade],
    ['H', 'H', 49, 53, naceLabels.transport],
    ['I', 'I', 55, 56, naceLabels.hospitality],
    ['J', 'J', 58, 63, naceLabels.information],
    ['K', 'K', 64, 66, naceLabels.finance],
    ['L', 'L', 68, 68, naceLabels.realEstate],
    ['M', 'M', 69, 75, naceLabels.professional],
    ['N', 'N', 77, 82, naceLabels.administrative],
    ['O', 'O', 84, 84, naceLabels.publicAdministration],
    ['P', 'P', 85, 85, naceLabels.education],
    ['Q', 'Q', 86, 88, naceLabels.health],
    ['R', 'R', 90, 93, naceLabels.arts],
    ['S', 'S', 94, 96, naceLabels.otherServices],
    ['T', 'T', 97, 98, naceLabels.households],
    ['U', 'U', 99, 99, naceLabels.extraterritorial],
  ]),
  R21: sections([
    ['A', 'A', 1, 3, naceLabels.agriculture],
    ['B', 'B', 5, 9, naceLabels.mining],
    ['C', 'C', 10, 33, naceLabels.manufacturing],
    ['D', 'D', 35, 35, naceLabels.energy],
    ['E', 'E', 36, 39, naceLabels.water],
    ['F', 'F', 41, 43, naceLabels.construction],
    ['G', 'G', 46, 47, naceLabels.trade],
    ['H', 'H', 49, 53, naceLabels.transport],
    ['I', 'I', 55, 56, naceLabels.hospitality],
    ['J', 'J', 58, 60, naceLabels.publishing],
    ['K', 'J', 61, 63, naceLabels.telecommunication],
    ['L', 'K', 64, 66, naceLabels.finance],
    ['M', 'L', 68, 68, naceLabels.realEstate],
    ['N', 'M', 69, 75, naceLabels.professional],
    ['O', 'N', 77, 82, naceLabels.administrative],
    ['P', 'O', 84, 84, naceLabels.publicAdministration],
    ['Q', 'P', 85, 85, naceLabels.education],
    ['R', 'Q', 86, 88, naceLabels.health],
    ['S', 'R', 90, 93, naceLabels.arts],
    ['T', 'S', 94, 96, naceLabels.otherServices],
    ['U', 'T', 97, 98, naceLabels.households],
    ['V', 'U', 99, 99, naceLabels.extraterritorial],
  ]),
};
