import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const neetRate1529: OfficialIndicator = {
  name: 'neet-rate-15-29',
  group: 'labour',
  dataset: 'lfsi_neet_a',
  frequency: 'A',
  filters: { freq: 'A', age: 'Y15-29', unit: 'PC_POP' },
  breakdowns: [sex],
  unit: 'PC_POP',
  unitLabel: unitLabels.PC_POP,
  multiplier: 1,
  concept: 'neet-rate',
  base: 'people',
  reference: 'year',
  populationFloor: 0,
  ages: [15, 29],
  label: {
    en: 'Young people neither in employment nor in education or training',
    fi: 'Työn ja koulutuksen ulkopuolella olevat nuoret',
    sv: 'Unga som varken arbetar eller studerar',
    de: 'Junge Menschen weder in Arbeit noch in Bildung oder Ausbildung',
    it: 'Giovani che non lavorano, non studiano e non si formano (NEET)',
    nl: 'Jongeren zonder werk die geen onderwijs of opleiding volgen',
  },
  definition: {
    en: 'Share of people aged 15 to 29 who are not in employment and took part in no education or training in the last four weeks.',
    fi: 'Osuus 15–29-vuotiaista, jotka eivät ole työllisiä eivätkä ole osallistuneet koulutukseen viimeisten neljän viikon aikana.',
    sv: 'Andel av personer i åldern 15–29 år som inte är sysselsatta och inte deltagit i utbildning under de senaste fyra veckorna.',
    de: 'Anteil der 15- bis 29-Jährigen, die nicht erwerbstätig sind und in den letzten vier Wochen an keiner Bildung oder Ausbildung teilgenommen haben.',
    it: 'Quota di persone tra 15 e 29 anni che non sono occupate e non hanno partecipato a istruzione o formazione nelle ultime quattro settimane.',
    nl: 'Aandeel van de 15- tot en met 29-jarigen dat niet werkt en in de afgelopen vier weken geen onderwijs of opleiding volgde.',
  },
  breaks: [],
  minimumRows: 40,
  comparableWith: [],
};
