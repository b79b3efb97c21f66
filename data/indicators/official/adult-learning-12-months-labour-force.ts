import { adultAge, sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const adultLearning12MonthsLabourForce: OfficialIndicator = {
  name: 'adult-learning-12-months-labour-force',
  group: 'learning',
  dataset: 'trng_lfs_17',
  frequency: 'A',
  filters: { freq: 'A', unit: 'PC' },
  breakdowns: [adultAge, sex],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'participation-in-learning',
  base: 'people',
  reference: 'last-12-months',
  populationFloor: 0,
  ages: [25, 64],
  label: {
    en: 'Adults in learning, last 12 months (Labour Force Survey)',
    fi: 'Koulutukseen osallistuneet aikuiset, viimeiset 12 kuukautta (työvoimatutkimus)',
    sv: 'Vuxna i lärande, de senaste 12 månaderna (arbetskraftsundersökningen)',
    de: 'Erwachsene in Bildung, letzte 12 Monate (Arbeitskräfteerhebung)',
    it: 'Adulti in apprendimento, ultimi 12 mesi (forze di lavoro)',
    nl: 'Volwassenen die leren, afgelopen 12 maanden (enquête beroepsbevolking)',
  },
  definition: {
    en: 'Share of people aged 25 to 64 who took part in formal or non-formal education or training in the 12 months before the Labour Force Survey.',
    fi: 'Osuus 25–64-vuotiaista, jotka osallistuivat muodolliseen tai epämuodolliseen koulutukseen työvoimatutkimusta edeltäneiden 12 kuukauden aikana.',
    sv: 'Andel av befolkningen i åldern 25–64 år som deltog i formell eller icke-formell utbildning under de 12 månaderna före arbetskraftsundersökningen.',
    de: 'Anteil der 25- bis 64-Jährigen, die in den 12 Monaten vor der Arbeitskräfteerhebung an formaler oder nicht formaler Bildung oder Weiterbildung teilgenommen haben.',
    it: 'Quota di persone tra 25 e 64 anni che hanno partecipato ad attività formali o non formali di istruzione o formazione nei 12 mesi precedenti l’indagine sulle forze di lavoro.',
    nl: 'Aandeel van de 25- tot en met 64-jarigen dat in de 12 maanden vóór de enquête beroepsbevolking formeel of niet-formeel onderwijs of een opleiding volgde.',
  },
  remark: {
    en: 'Asked every second year since 2022; not the same measure as that of the Adult Education Survey.',
    fi: 'Kysytty vuodesta 2022 joka toinen vuosi; ei sama mittari kuin aikuiskoulutustutkimuksessa.',
    sv: 'Frågan ställs vartannat år sedan 2022; inte samma mått som i vuxenutbildningsundersökningen.',
    de: 'Seit 2022 alle zwei Jahre erhoben; nicht dasselbe Maß wie in der Erhebung über Erwachsenenbildung.',
    it: 'Rilevato ogni due anni dal 2022; non è la stessa misura dell’indagine sull’istruzione degli adulti.',
    nl: 'Sinds 2022 om de twee jaar gevraagd; niet dezelfde maat als in de enquête volwasseneneducatie.',
  },
  breaks: [],
  minimumRows: 4,
  comparableWith: [],
};
