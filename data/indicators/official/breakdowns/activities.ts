import type { Labels } from '../../../messages/language.ts';
import { naceLabels } from '../../../sectors/nace-labels.ts';
import { naceSections, type NaceVersion } from '../../../sectors/nace.ts';
import { sectorByCode } from '../../../sectors/sectors.ts';
import type { Breakdown } from '../indicator.ts';
import { activityGroups } from './activity-groups.ts';

const label: Labels = {
  en: 'Sector',
  fi: 'Toimiala',
  sv: 'Bransch',
  de: 'Wirtschaftszweig',
  it: 'Settore',
  nl: 'Bedrijfstak',
};

const allSectors = sectorByCode.get('ALL')!.label;

/** The sections with these letters; the letter is the code. */
function sections(version: NaceVersion, letters: string): Record<string, Labels> {
  const chosen = naceSections[version].filter(({ letter }) => letters.includes(letter));
  return Object.fromEntries(chosen.map((section) => [section.letter, section.label]));
}

const ictGroups = {
  'C10-S951_X_K': activityGroups.covered,
  C: naceLabels.manufacturing,
  'C10-C18': activityGroups.foodToPrinting,
  'C19-C23': activityGroups.chemistry,
  C24_C25: activityGroups.metals,
  'C26-C33': activityGroups.machinery,
  D_E: activityGroups.utilities,
  F: naceLabels.construction,
  G: naceLabels.trade,
  G45: activityGroups.vehicleTrade,
  G46: activityGroups.wholesale,
  G47: activityGroups.retail,
  H: naceLabels.transport,
  I: naceLabels.hospitality,
  J: naceLabels.information,
  'J58-J60': naceLabels.publishing,
  J61: activityGroups.telecommunications,
  J62_J63: activityGroups.computerServices,
  L68: naceLabels.realEstate,
};

/** Groups of NACE Rev. 2 in the module on ICT specialists, which leaves finance and veterinary activities out. */
export const ictActivities: Breakdown = {
  dimension: 'nace_r2',
  label,
  total: 'C10-S951_X_K',
  codes: { ...ictGroups, 'M69-M74': activityGroups.professionalWithoutVets, N: naceLabels.administrative },
};

/** The same groups in the tables on artificial intelligence, where section M is whole. */
export const aiActivities: Breakdown = {
  ...ictActivities,
  codes: { ...ictGroups, M: naceLabels.professional, N: naceLabels.administrative },
};

/** Groups of NACE Rev. 2 in the Continuing Vocational Training Survey. */
export const cvtActivities: Breakdown = {
  dimension: 'nace_r2',
  label,
  total: 'TOTAL',
  codes: {
    TOTAL: activityGroups.covered,
    'B-E': sectorByCode.get('B-E')!.label,
    F: naceLabels.construction,
    'G-I': sectorByCode.get('G-I')!.label,
    J_K: activityGroups.informationAndFinance,
    'L-N_R_S': activityGroups.otherServices,
  },
};

/** Job vacancy statistics by NACE Rev. 2. */
export const vacancyActivities: Breakdown = {
  dimension: 'nace_r2',
  label,
  total: 'B-S',
  codes: {
    'B-S': activityGroups.withoutFarming,
    'B-N': activityGroups.businessEconomy,
    ...sections('R2', 'BCDEFGHIJKLMNOPQRS'),
  },
};

/** Job vacancy statistics by NACE Rev. 2.1, whose letters from J on are not those of Rev. 2. */
export const vacancyActivities21: Breakdown = {
  dimension: 'nace_r2_1',
  label,
  total: 'B-T',
  codes: {
    'B-T': activityGroups.withoutFarming,
    'B-O': activityGroups.businessEconomy,
    ...sections('R21', 'BCDEFGHIJKLMNOPQRST'),
  },
};

/** Accounts of environmental goods and services: every section. */
export const greenActivities: Breakdown = {
  dimension: 'nace_r2',
  label,
  total: 'TOTAL',
  codes: { TOTAL: allSectors, ...sections('R2', 'ABCDEFGHIJKLMNOPQRSTU') },
};

/** Structural business statistics: the business economy without public administration and membership organisations. */
export const businessActivities: Breakdown = {
  dimension: 'nace_r2',
  label,
  total: 'B-S_X_O_S94',
  codes: {
    'B-S_X_O_S94': activityGroups.covered,
    ...sections('R2', 'BCDEFGHIJKLMNPQR'),
    S95: activityGroups.householdRepair,
    S96: activityGroups.personalServices,
  },
};
