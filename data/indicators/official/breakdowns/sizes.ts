import type { Labels } from '../../../messages/language.ts';
import { sizes, type SizeCode } from '../../../sectors/sizes.ts';
import type { Breakdown } from '../indicator.ts';

const ofOurs = Object.fromEntries(sizes.map(({ code, label }) => [code, label])) as Record<
  SizeCode | 'ALL',
  Labels
>;

const tenAndMore: Labels = {
  en: '10 or more staff',
  fi: '10 työntekijää tai enemmän',
  sv: '10 eller fler anställda',
  de: '10 und mehr Beschäftigte',
  it: '10 addetti e oltre',
  nl: '10 of meer medewerkers',
};

const label: Labels = {
  en: 'Size of enterprise',
  fi: 'Yrityksen koko',
  sv: 'Företagets storlek',
  de: 'Unternehmensgröße',
  it: 'Dimensione dell’impresa',
  nl: 'Bedrijfsgrootte',
};

/** Enterprises from ten people on; the code of the whole depends on the survey. */
const fromTen = (total: string): Breakdown => ({
  dimension: 'size_emp',
  label,
  total,
  codes: {
    [total]: tenAndMore,
    '10-49': ofOurs.S10_49,
    '50-249': ofOurs.S50_249,
    GE250: ofOurs.S250P,
  },
});

/** Survey on the use of information technology in enterprises. */
export const ictSizes: Breakdown = fromTen('GE10');

/** Continuing Vocational Training Survey: enterprises below ten people are not asked. */
export const cvtSizes: Breakdown = fromTen('TOTAL');

/** Job vacancy statistics. */
export const vacancySizes: Breakdown = {
  dimension: 'sizeclas',
  label,
  total: 'TOTAL',
  codes: { TOTAL: ofOurs.ALL, GE10: tenAndMore },
};

/** Structural business statistics, which have no class from 10 to 49. */
export const businessSizes: Breakdown = {
  dimension: 'size_emp',
  label,
  total: 'TOTAL',
  codes: {
    TOTAL: ofOurs.ALL,
    '0-9': {
      en: '0–9 staff',
      fi: '0–9 työntekijää',
      sv: '0–9 anställda',
      de: '0–9 Beschäftigte',
      it: '0–9 addetti',
      nl: '0–9 medewerkers',
    },
    '10-19': {
      en: '10–19 staff',
      fi: '10–19 työntekijää',
      sv: '10–19 anställda',
      de: '10–19 Beschäftigte',
      it: '10–19 addetti',
      nl: '10–19 medewerkers',
    },
    '20-49': {
      en: '20–49 staff',
      fi: '20–49 työntekijää',
      sv: '20–49 anställda',
      de: '20–49 Beschäftigte',
      it: '20–49 addetti',
      nl: '20–49 medewerkers',
    },
    '50-249': ofOurs.S50_249,
    GE250: ofOurs.S250P,
  },
};
