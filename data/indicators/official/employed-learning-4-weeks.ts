import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const employedLearning4Weeks: OfficialIndicator = {
  name: 'employed-learning-4-weeks',
  group: 'learning',
  dataset: 'trng_lfse_02',
  frequency: 'A',
  filters: { freq: 'A', age: 'Y25-64', unit: 'PC', wstatus: 'EMP' },
  breakdowns: [sex],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'participation-in-learning',
  base: 'employed-people',
  reference: 'last-4-weeks',
  populationFloor: 0,
  ages: [25, 64],
  label: {
    en: 'Employed adults in learning, last 4 weeks',
    fi: 'Koulutukseen osallistuneet työlliset, viimeiset 4 viikkoa',
    sv: 'Sysselsatta i lärande, de senaste 4 veckorna',
    de: 'Erwerbstätige in Bildung, letzte 4 Wochen',
    it: 'Occupati in apprendimento, ultime 4 settimane',
    nl: 'Werkenden die leren, afgelopen 4 weken',
  },
  definition: {
    en: 'Share of employed people aged 25 to 64 who took part in formal or non-formal education or training in the last four weeks.',
    fi: 'Osuus 25–64-vuotiaista työllisistä, jotka osallistuivat muodolliseen tai epämuodolliseen koulutukseen viimeisten neljän viikon aikana.',
    sv: 'Andel av sysselsatta i åldern 25–64 år som deltog i formell eller icke-formell utbildning under de senaste fyra veckorna.',
    de: 'Anteil der 25- bis 64-jährigen Erwerbstätigen, die in den letzten vier Wochen an formaler oder nicht formaler Bildung oder Weiterbildung teilgenommen haben.',
    it: 'Quota di occupati tra 25 e 64 anni che hanno partecipato ad attività formali o non formali di istruzione o formazione nelle ultime quattro settimane.',
    nl: 'Aandeel van de werkenden van 25 tot en met 64 jaar dat in de afgelopen vier weken formeel of niet-formeel onderwijs of een opleiding volgde.',
  },
  breaks: [],
  minimumRows: 60,
  comparableWith: [],
};
