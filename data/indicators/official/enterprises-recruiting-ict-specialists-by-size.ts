import { ictSizes } from './breakdowns/sizes.ts';
import { ictCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { everySecondYear } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const enterprisesRecruitingIctSpecialistsBySize: OfficialIndicator = {
  name: 'enterprises-recruiting-ict-specialists-by-size',
  group: 'ict',
  dataset: 'isoc_ske_itrcrs',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'E_ITSPRCR2', nace_r2: 'C10-S951_X_K', unit: 'PC_ENT' },
  breakdowns: [ictSizes],
  unit: 'PC_ENT',
  unitLabel: unitLabels.PC_ENT,
  multiplier: 1,
  concept: 'ict-recruitment',
  base: 'enterprises',
  reference: 'year-before',
  populationFloor: 10,
  naceVersion: '2',
  label: {
    en: 'Enterprises recruiting ICT specialists, by size',
    fi: 'ICT-asiantuntijoita rekrytoivat yritykset, koon mukaan',
    sv: 'Företag som rekryterar it-specialister, efter storlek',
    de: 'Unternehmen, die IKT-Fachkräfte suchen, nach Größe',
    it: 'Imprese che assumono specialisti ICT, per dimensione',
    nl: 'Bedrijven die ICT-specialisten werven, naar grootte',
  },
  definition: {
    en: 'The same share as “Enterprises recruiting ICT specialists”, from the table by size of enterprise.',
    fi: 'Sama osuus kuin ”ICT-asiantuntijoita rekrytoivat yritykset”, yrityksen koon mukaan laaditusta taulukosta.',
    sv: 'Samma andel som ”Företag som rekryterar it-specialister”, ur tabellen efter företagens storlek.',
    de: 'Derselbe Anteil wie „Unternehmen, die IKT-Fachkräfte suchen“, aus der Tabelle nach Unternehmensgröße.',
    it: 'La stessa quota di «Imprese che assumono specialisti ICT», dalla tabella per dimensione dell’impresa.',
    nl: 'Hetzelfde aandeel als ‘Bedrijven die ICT-specialisten werven’, uit de tabel naar bedrijfsgrootte.',
  },
  coverage: ictCoverage,
  remark: everySecondYear,
  breaks: [],
  minimumRows: 20,
  comparableWith: ['enterprises-recruiting-ict-specialists'],
};
