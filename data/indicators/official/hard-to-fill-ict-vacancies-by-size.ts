import { ictSizes } from './breakdowns/sizes.ts';
import { ictCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { everySecondYear } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const hardToFillIctVacanciesBySize: OfficialIndicator = {
  name: 'hard-to-fill-ict-vacancies-by-size',
  group: 'ict',
  dataset: 'isoc_ske_itrcrs',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'E_ITSPVAC2', nace_r2: 'C10-S951_X_K', unit: 'PC_ENT_ITSPRCR2' },
  breakdowns: [ictSizes],
  unit: 'PC_ENT_ITSPRCR2',
  unitLabel: unitLabels.PC_ENT_ITSPRCR2,
  multiplier: 1,
  concept: 'hard-to-fill-ict-vacancies',
  base: 'recruiting-enterprises',
  reference: 'year-before',
  populationFloor: 10,
  naceVersion: '2',
  label: {
    en: 'Enterprises with hard-to-fill ICT vacancies, by size',
    fi: 'Yritykset, joilla on vaikeasti täytettäviä ICT-työpaikkoja, koon mukaan',
    sv: 'Företag med svårtillsatta it-jobb, efter storlek',
    de: 'Unternehmen mit schwer zu besetzenden IKT-Stellen, nach Größe',
    it: 'Imprese con posti vacanti ICT difficili da coprire, per dimensione',
    nl: 'Bedrijven met moeilijk vervulbare ICT-vacatures, naar grootte',
  },
  definition: {
    en: 'The same share as “Enterprises with hard-to-fill ICT vacancies”, from the table by size of enterprise.',
    fi: 'Sama osuus kuin ”Yritykset, joilla on vaikeasti täytettäviä ICT-työpaikkoja”, yrityksen koon mukaan laaditusta taulukosta.',
    sv: 'Samma andel som ”Företag med svårtillsatta it-jobb”, ur tabellen efter företagens storlek.',
    de: 'Derselbe Anteil wie „Unternehmen mit schwer zu besetzenden IKT-Stellen“, aus der Tabelle nach Unternehmensgröße.',
    it: 'La stessa quota di «Imprese con posti vacanti ICT difficili da coprire», dalla tabella per dimensione dell’impresa.',
    nl: 'Hetzelfde aandeel als ‘Bedrijven met moeilijk vervulbare ICT-vacatures’, uit de tabel naar bedrijfsgrootte.',
  },
  coverage: ictCoverage,
  remark: everySecondYear,
  breaks: [],
  minimumRows: 10,
  comparableWith: ['hard-to-fill-ict-vacancies'],
};
