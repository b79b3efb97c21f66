import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const unemploymentRate1574: OfficialIndicator = {
  name: 'unemployment-rate-15-74',
  group: 'labour',
  dataset: 'une_rt_a',
  frequency: 'A',
  filters: { freq: 'A', age: 'Y15-74', unit: 'PC_ACT' },
  breakdowns: [sex],
  unit: 'PC_ACT',
  unitLabel: unitLabels.PC_ACT,
  multiplier: 1,
  concept: 'unemployment-rate',
  base: 'labour-force',
  reference: 'year',
  populationFloor: 0,
  ages: [15, 74],
  label: {
    en: 'Unemployment rate',
    fi: 'Työttömyysaste',
    sv: 'Arbetslöshet',
    de: 'Arbeitslosenquote',
    it: 'Tasso di disoccupazione',
    nl: 'Werkloosheidspercentage',
  },
  definition: {
    en: 'Unemployed people aged 15 to 74 as a percentage of the labour force of that age, annual mean.',
    fi: '15–74-vuotiaat työttömät prosentteina samanikäisestä työvoimasta, vuosikeskiarvo.',
    sv: 'Arbetslösa i åldern 15–74 år i procent av arbetskraften i samma ålder, årsmedeltal.',
    de: 'Arbeitslose von 15 bis 74 Jahren in Prozent der Erwerbspersonen dieses Alters, Jahresdurchschnitt.',
    it: 'Disoccupati tra 15 e 74 anni in percentuale delle forze di lavoro della stessa età, media annua.',
    nl: 'Werklozen van 15 tot en met 74 jaar als percentage van de beroepsbevolking van die leeftijd, jaargemiddelde.',
  },
  breaks: [],
  minimumRows: 40,
  comparableWith: [],
};
