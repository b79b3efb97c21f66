import { cvtActivities } from './breakdowns/activities.ts';
import { cvtSkillsTaught } from './breakdowns/cvt-skills.ts';
import { trainingCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { severalSkills } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const skillsTrainedBySector: OfficialIndicator = {
  name: 'skills-trained-by-sector',
  group: 'training',
  dataset: 'trng_cvt_29n2',
  frequency: 'A',
  filters: { freq: 'A', unit: 'PC' },
  breakdowns: [cvtSkillsTaught, cvtActivities],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'skills-trained',
  base: 'enterprises-with-courses',
  reference: 'year',
  populationFloor: 10,
  naceVersion: '2',
  label: {
    en: 'Skills that training courses teach, by sector',
    fi: 'Koulutuskurssien opettamat taidot, toimialoittain',
    sv: 'Färdigheter som kurserna lär ut, efter bransch',
    de: 'Kompetenzen, die Lehrveranstaltungen vermitteln, nach Wirtschaftszweig',
    it: 'Competenze insegnate nei corsi, per settore',
    nl: 'Vaardigheden waarop cursussen zich richten, naar bedrijfstak',
  },
  definition: {
    en: 'The same share as “Skills that training courses teach”, from the table by sector.',
    fi: 'Sama osuus kuin ”Koulutuskurssien opettamat taidot”, toimialoittain laaditusta taulukosta.',
    sv: 'Samma andel som ”Färdigheter som kurserna lär ut”, ur tabellen efter bransch.',
    de: 'Derselbe Anteil wie „Kompetenzen, die Lehrveranstaltungen vermitteln“, aus der Tabelle nach Wirtschaftszweig.',
    it: 'La stessa quota di «Competenze insegnate nei corsi», dalla tabella per settore.',
    nl: 'Hetzelfde aandeel als ‘Vaardigheden waarop cursussen zich richten’, uit de tabel naar bedrijfstak.',
  },
  coverage: trainingCoverage,
  remark: severalSkills,
  breaks: [],
  minimumRows: 6,
  comparableWith: ['skills-trained'],
};
