import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const earlyLeavers: OfficialIndicator = {
  name: 'early-leavers',
  group: 'vet',
  dataset: 'edat_lfse_14',
  frequency: 'A',
  filters: { freq: 'A', age: 'Y18-24', unit: 'PC', wstatus: 'POP' },
  breakdowns: [sex],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'early-leavers',
  base: 'people',
  reference: 'year',
  populationFloor: 0,
  ages: [18, 24],
  label: {
    en: 'Early leavers from education and training',
    fi: 'Koulutuksen keskeyttäneet nuoret',
    sv: 'Unga som lämnat utbildningen i förtid',
    de: 'Frühzeitige Schul- und Ausbildungsabgänge',
    it: 'Abbandono precoce di istruzione e formazione',
    nl: 'Voortijdige schoolverlaters',
  },
  definition: {
    en: 'Share of people aged 18 to 24 with at most lower secondary education who were not in education or training in the last four weeks.',
    fi: 'Osuus 18–24-vuotiaista, joilla on enintään perusasteen koulutus ja jotka eivät olleet koulutuksessa viimeisten neljän viikon aikana.',
    sv: 'Andel av personer i åldern 18–24 år med högst grundskoleutbildning som inte deltog i utbildning under de senaste fyra veckorna.',
    de: 'Anteil der 18- bis 24-Jährigen mit höchstens Sekundarstufe I, die in den letzten vier Wochen an keiner Bildung oder Ausbildung teilgenommen haben.',
    it: 'Quota di persone tra 18 e 24 anni con al massimo la licenza media che nelle ultime quattro settimane non erano in istruzione o formazione.',
    nl: 'Aandeel van de 18- tot en met 24-jarigen met hoogstens lager secundair onderwijs dat in de afgelopen vier weken geen onderwijs of opleiding volgde.',
  },
  breaks: [],
  minimumRows: 60,
  comparableWith: [],
};
