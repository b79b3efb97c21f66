import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const youthUnemploymentRate1524: OfficialIndicator = {
  name: 'youth-unemployment-rate-15-24',
  group: 'labour',
  dataset: 'une_rt_a',
  frequency: 'A',
  filters: { freq: 'A', age: 'Y15-24', unit: 'PC_ACT' },
  breakdowns: [sex],
  unit: 'PC_ACT',
  unitLabel: unitLabels.PC_ACT,
  multiplier: 1,
  concept: 'unemployment-rate',
  base: 'labour-force',
  reference: 'year',
  populationFloor: 0,
  ages: [15, 24],
  label: {
    en: 'Youth unemployment rate',
    fi: 'Nuorten työttömyysaste',
    sv: 'Ungdomsarbetslöshet',
    de: 'Jugendarbeitslosenquote',
    it: 'Tasso di disoccupazione giovanile',
    nl: 'Jeugdwerkloosheidspercentage',
  },
  definition: {
    en: 'Unemployed people aged 15 to 24 as a percentage of the labour force of that age, annual mean.',
    fi: '15–24-vuotiaat työttömät prosentteina samanikäisestä työvoimasta, vuosikeskiarvo.',
    sv: 'Arbetslösa i åldern 15–24 år i procent av arbetskraften i samma ålder, årsmedeltal.',
    de: 'Arbeitslose von 15 bis 24 Jahren in Prozent der Erwerbspersonen dieses Alters, Jahresdurchschnitt.',
    it: 'Disoccupati tra 15 e 24 anni in percentuale delle forze di lavoro della stessa età, media annua.',
    nl: 'Werklozen van 15 tot en met 24 jaar als percentage van de beroepsbevolking van die leeftijd, jaargemiddelde.',
  },
  breaks: [],
  minimumRows: 40,
  comparableWith: [],
};
