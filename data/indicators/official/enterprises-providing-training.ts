import { cvtSizes } from './breakdowns/sizes.ts';
import { formsOfTraining } from './breakdowns/training.ts';
import { trainingCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { everyFiveYears } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const enterprisesProvidingTraining: OfficialIndicator = {
  name: 'enterprises-providing-training',
  group: 'training',
  dataset: 'trng_cvt_01s',
  frequency: 'A',
  filters: { freq: 'A', unit: 'PC' },
  breakdowns: [formsOfTraining, cvtSizes],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'continuing-training',
  base: 'enterprises',
  reference: 'year',
  populationFloor: 10,
  label: {
    en: 'Enterprises providing continuing vocational training',
    fi: 'Ammatillista jatkokoulutusta tarjoavat yritykset',
    sv: 'Företag som ger yrkesinriktad fortbildning',
    de: 'Unternehmen mit betrieblicher Weiterbildung',
    it: 'Imprese che offrono formazione professionale continua',
    nl: 'Bedrijven die bij- en nascholing geven',
  },
  definition: {
    en: 'Share of enterprises with 10 or more people at work that provided continuing vocational training of any form to their staff in the year.',
    fi: 'Osuus vähintään 10 hengen yrityksistä, jotka tarjosivat vuoden aikana henkilöstölleen jossakin muodossa ammatillista jatkokoulutusta.',
    sv: 'Andel av företag med minst 10 sysselsatta som under året gav sin personal yrkesinriktad fortbildning i någon form.',
    de: 'Anteil der Unternehmen ab 10 tätigen Personen, die ihrem Personal im Jahr berufliche Weiterbildung in irgendeiner Form angeboten haben.',
    it: 'Quota di imprese con almeno 10 addetti che nell’anno hanno offerto al personale formazione professionale continua di qualsiasi tipo.',
    nl: 'Aandeel van de bedrijven met 10 of meer werkzame personen dat het personeel in het jaar enige vorm van bij- of nascholing gaf.',
  },
  coverage: trainingCoverage,
  remark: everyFiveYears,
  breaks: [],
  minimumRows: 8,
  comparableWith: [],
};
