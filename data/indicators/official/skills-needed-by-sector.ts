import { cvtActivities } from './breakdowns/activities.ts';
import { cvtSkillsNeeded } from './breakdowns/cvt-skills.ts';
import { trainingCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { severalSkills } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const skillsNeededBySector: OfficialIndicator = {
  name: 'skills-needed-by-sector',
  group: 'training',
  dataset: 'trng_cvt_10n2',
  frequency: 'A',
  filters: { freq: 'A', unit: 'PC' },
  breakdowns: [cvtSkillsNeeded, cvtActivities],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'skills-needed',
  base: 'enterprises',
  reference: 'next-years',
  populationFloor: 10,
  naceVersion: '2',
  label: {
    en: 'Skills that enterprises need, by sector',
    fi: 'Yritysten tarvitsemat taidot, toimialoittain',
    sv: 'Färdigheter som företagen behöver, efter bransch',
    de: 'Kompetenzen, die Unternehmen brauchen, nach Wirtschaftszweig',
    it: 'Competenze di cui le imprese hanno bisogno, per settore',
    nl: 'Vaardigheden die bedrijven nodig hebben, naar bedrijfstak',
  },
  definition: {
    en: 'The same share as “Skills that enterprises need”, from the table by sector.',
    fi: 'Sama osuus kuin ”Yritysten tarvitsemat taidot”, toimialoittain laaditusta taulukosta.',
    sv: 'Samma andel som ”Färdigheter som företagen behöver”, ur tabellen efter bransch.',
    de: 'Derselbe Anteil wie „Kompetenzen, die Unternehmen brauchen“, aus der Tabelle nach Wirtschaftszweig.',
    it: 'La stessa quota di «Competenze di cui le imprese hanno bisogno», dalla tabella per settore.',
    nl: 'Hetzelfde aandeel als ‘Vaardigheden die bedrijven nodig hebben’, uit de tabel naar bedrijfstak.',
  },
  coverage: trainingCoverage,
  remark: severalSkills,
  breaks: [],
  minimumRows: 6,
  comparableWith: ['skills-needed'],
};
