import { ictActivities } from './breakdowns/activities.ts';
import { ictCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { everySecondYear } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const enterprisesRecruitingIctSpecialists: OfficialIndicator = {
  name: 'enterprises-recruiting-ict-specialists',
  group: 'ict',
  dataset: 'isoc_ske_itrcrn2',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'E_ITSPRCR2', size_emp: 'GE10', unit: 'PC_ENT' },
  breakdowns: [ictActivities],
  unit: 'PC_ENT',
  unitLabel: unitLabels.PC_ENT,
  multiplier: 1,
  concept: 'ict-recruitment',
  base: 'enterprises',
  reference: 'year-before',
  populationFloor: 10,
  naceVersion: '2',
  label: {
    en: 'Enterprises recruiting ICT specialists',
    fi: 'ICT-asiantuntijoita rekrytoivat yritykset',
    sv: 'Företag som rekryterar it-specialister',
    de: 'Unternehmen, die IKT-Fachkräfte suchen',
    it: 'Imprese che assumono specialisti ICT',
    nl: 'Bedrijven die ICT-specialisten werven',
  },
  definition: {
    en: 'Share of enterprises that recruited or tried to recruit ICT specialists in the year before the survey.',
    fi: 'Osuus yrityksistä, jotka palkkasivat tai yrittivät palkata ICT-asiantuntijoita tutkimusta edeltäneenä vuonna.',
    sv: 'Andel av företagen som anställde eller försökte anställa it-specialister under året före undersökningen.',
    de: 'Anteil der Unternehmen, die im Jahr vor der Erhebung IKT-Fachkräfte eingestellt haben oder einstellen wollten.',
    it: 'Quota di imprese che nell’anno precedente l’indagine hanno assunto o cercato di assumere specialisti ICT.',
    nl: 'Aandeel van de bedrijven dat in het jaar vóór het onderzoek ICT-specialisten aannam of probeerde aan te nemen.',
  },
  coverage: ictCoverage,
  remark: everySecondYear,
  breaks: [],
  minimumRows: 20,
  comparableWith: ['enterprises-recruiting-ict-specialists-by-size'],
};
