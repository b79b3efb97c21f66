import { cvtSizes } from './breakdowns/sizes.ts';
import { cvtSkillsTaught } from './breakdowns/cvt-skills.ts';
import { trainingCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { severalSkills } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const skillsTrained: OfficialIndicator = {
  name: 'skills-trained',
  group: 'training',
  dataset: 'trng_cvt_29s',
  frequency: 'A',
  filters: { freq: 'A', unit: 'PC' },
  breakdowns: [cvtSkillsTaught, cvtSizes],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'skills-trained',
  base: 'enterprises-with-courses',
  reference: 'year',
  populationFloor: 10,
  label: {
    en: 'Skills that training courses teach',
    fi: 'Koulutuskurssien opettamat taidot',
    sv: 'Färdigheter som kurserna lär ut',
    de: 'Kompetenzen, die Lehrveranstaltungen vermitteln',
    it: 'Competenze insegnate nei corsi',
    nl: 'Vaardigheden waarop cursussen zich richten',
  },
  definition: {
    en: 'Of the enterprises that provided training courses, the share that name the skill as one of the most important that the courses aimed at.',
    fi: 'Niistä yrityksistä, jotka järjestivät koulutuskursseja, osuus, joka nimeää taidon yhdeksi kurssien tärkeimmistä kohteista.',
    sv: 'Bland de företag som ordnade kurser, andelen som anger färdigheten som en av de viktigaste som kurserna inriktades på.',
    de: 'Anteil der Unternehmen, die die Kompetenz als eines der wichtigsten Ziele ihrer Lehrveranstaltungen nennen, an den Unternehmen mit Lehrveranstaltungen.',
    it: 'Tra le imprese che hanno offerto corsi, la quota che indica la competenza come uno degli obiettivi principali dei corsi.',
    nl: 'Van de bedrijven die cursussen gaven, het aandeel dat de vaardigheid noemt als een van de belangrijkste doelen van de cursussen.',
  },
  coverage: trainingCoverage,
  remark: severalSkills,
  breaks: [],
  minimumRows: 6,
  comparableWith: ['skills-trained-by-sector'],
};
