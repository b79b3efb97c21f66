import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const employmentRate2064: OfficialIndicator = {
  name: 'employment-rate-20-64',
  group: 'labour',
  dataset: 'lfsi_emp_a',
  frequency: 'A',
  filters: { freq: 'A', age: 'Y20-64', indic_em: 'EMP_LFS', unit: 'PC_POP' },
  breakdowns: [sex],
  unit: 'PC_POP',
  unitLabel: unitLabels.PC_POP,
  multiplier: 1,
  concept: 'employment-rate',
  base: 'people',
  reference: 'year',
  populationFloor: 0,
  ages: [20, 64],
  label: {
    en: 'Employment rate',
    fi: 'Työllisyysaste',
    sv: 'Sysselsättningsgrad',
    de: 'Erwerbstätigenquote',
    it: 'Tasso di occupazione',
    nl: 'Arbeidsparticipatie',
  },
  definition: {
    en: 'People in employment aged 20 to 64 as a percentage of the population of that age.',
    fi: '20–64-vuotiaat työlliset prosentteina samanikäisestä väestöstä.',
    sv: 'Sysselsatta i åldern 20–64 år i procent av befolkningen i samma ålder.',
    de: 'Erwerbstätige von 20 bis 64 Jahren in Prozent der Bevölkerung dieses Alters.',
    it: 'Occupati tra 20 e 64 anni in percentuale della popolazione della stessa età.',
    nl: 'Werkenden van 20 tot en met 64 jaar als percentage van de bevolking van die leeftijd.',
  },
  breaks: [],
  minimumRows: 40,
  comparableWith: [],
};
