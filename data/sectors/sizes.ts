import type { Labels } from '../messages/language.ts';

/** Size classes by people on the payroll, as Eurostat draws them; spelt so that no spreadsheet reads a date. */
export const sizeCodes = ['S1_9', 'S10_49', 'S50_249', 'S250P'] as const;
export type SizeCode = (typeof sizeCodes)[number];

export type Size = {
  readonly code: SizeCode | 'ALL';
  /** Smallest and largest number of people on the payroll. */
  readonly range: readonly [from: number, to: number];
  readonly label: Labels;
};

export const sizes: readonly Size[] = [
  {
    code: 'ALL',
    range: [1, Infinity],
    label: {
      en: 'All sizes',
      fi: 'Kaikki kokoluokat',
      sv: 'Alla storlekar',
      de: 'Alle Größen',
      it: 'Tutte le dimensioni',
      nl: 'Alle groottes',
    },
  },
  {
    code: 'S1_9',
    range: [1, 9],
    label: {
      en: '1–9 staff',
      fi: '1–9 työntekijää',
      sv: '1–9 anställda',
      de: '1–9 Beschäftigte',
      it: '1–9 addetti',
      nl: '1–9 medewerkers',
    },
  },
  {
    code: 'S10_49',
    range: [10, 49],
    label: {
      en: '10–49 staff',
      fi: '10–49 työntekijää',
      sv: '10–49 anställda',
      de: '10–49 Beschäftigte',
      it: '10–49 addetti',
      nl: '10–49 medewerkers',
    },
  },
  {
    code: 'S50_249',
    range: [50, 249],
    label: {
      en: '50–249 staff',
      fi: '50–249 työntekijää',
      sv: '50–249 anställda',
      de: '50–249 Beschäftigte',
      it: '50–249 addetti',
      nl: '50–249 medewerkers',
    },
  },
  {
    code: 'S250P',
    range: [250, Infinity],
    label: {
      en: '250 or more staff',
      fi: '250 työntekijää tai enemmän',
      sv: '250 eller fler anställda',
      de: '250 und mehr Beschäftigte',
      it: '250 addetti e oltre',
      nl: '250 of meer medewerkers',
    },
  },
];

/**
 * The size class of a number of people on the payroll.
 * @throws RangeError when it is not a whole number from 1
 */
export function sizeOfHeads(heads: number): SizeCode {
  if (!Number.isInteger(heads) || heads < 1) throw new RangeError(`no size class for ${heads} people`);
  if (heads < 10) return 'S1_9';
  if (heads < 50) return 'S10_49';
  return heads < 250 ? 'S50_249' : 'S250P';
}
