import { ictActivities } from './breakdowns/activities.ts';
import { ictCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { everySecondYear } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const hardToFillIctVacancies: OfficialIndicator = {
  name: 'hard-to-fill-ict-vacancies',
  group: 'ict',
  dataset: 'isoc_ske_itrcrn2',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'E_ITSPVAC2', size_emp: 'GE10', unit: 'PC_ENT_ITSPRCR2' },
  breakdowns: [ictActivities],
  unit: 'PC_ENT_ITSPRCR2',
  unitLabel: unitLabels.PC_ENT_ITSPRCR2,
  multiplier: 1,
  concept: 'hard-to-fill-ict-vacancies',
  base: 'recruiting-enterprises',
  reference: 'year-before',
  populationFloor: 10,
  naceVersion: '2',
  label: {
    en: 'Enterprises with hard-to-fill ICT vacancies',
    fi: 'Yritykset, joilla on vaikeasti täytettäviä ICT-työpaikkoja',
    sv: 'Företag med svårtillsatta it-jobb',
    de: 'Unternehmen mit schwer zu besetzenden IKT-Stellen',
    it: 'Imprese con posti vacanti ICT difficili da coprire',
    nl: 'Bedrijven met moeilijk vervulbare ICT-vacatures',
  },
  definition: {
    en: 'Of the enterprises with 10 or more people at work that recruited or tried to recruit ICT specialists, the share that had vacancies which were difficult to fill.',
    fi: 'Niistä vähintään 10 hengen yrityksistä, jotka palkkasivat tai yrittivät palkata ICT-asiantuntijoita, osuus, jolla oli vaikeasti täytettäviä työpaikkoja.',
    sv: 'Bland de företag med minst 10 sysselsatta som anställde eller försökte anställa it-specialister, andelen som hade lediga jobb som var svåra att tillsätta.',
    de: 'Anteil der Unternehmen mit schwer zu besetzenden Stellen an den Unternehmen ab 10 tätigen Personen, die IKT-Fachkräfte eingestellt oder gesucht haben.',
    it: 'Tra le imprese con almeno 10 addetti che hanno assunto o cercato di assumere specialisti ICT, la quota che ha avuto posti difficili da coprire.',
    nl: 'Van de bedrijven met 10 of meer werkzame personen die ICT-specialisten aannamen of probeerden aan te nemen, het aandeel met moeilijk vervulbare vacatures.',
  },
  coverage: ictCoverage,
  remark: everySecondYear,
  breaks: [],
  minimumRows: 10,
  comparableWith: ['hard-to-fill-ict-vacancies-by-size'],
};
