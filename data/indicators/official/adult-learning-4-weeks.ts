import { adultAge, sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const adultLearning4Weeks: OfficialIndicator = {
  name: 'adult-learning-4-weeks',
  group: 'learning',
  dataset: 'trng_lfse_01',
  formerDatasets: ['trng_lfs_01'],
  frequency: 'A',
  filters: { freq: 'A', unit: 'PC' },
  breakdowns: [adultAge, sex],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'participation-in-learning',
  base: 'people',
  reference: 'last-4-weeks',
  populationFloor: 0,
  ages: [25, 64],
  label: {
    en: 'Adults in learning, last 4 weeks',
    fi: 'Koulutukseen osallistuneet aikuiset, viimeiset 4 viikkoa',
    sv: 'Vuxna i lärande, de senaste 4 veckorna',
    de: 'Erwachsene in Bildung, letzte 4 Wochen',
    it: 'Adulti in apprendimento, ultime 4 settimane',
    nl: 'Volwassenen die leren, afgelopen 4 weken',
  },
  definition: {
    en: 'Share of people aged 25 to 64 who took part in formal or non-formal education or training in the four weeks before the Labour Force Survey.',
    fi: 'Osuus 25–64-vuotiaista, jotka osallistuivat muodolliseen tai epämuodolliseen koulutukseen työvoimatutkimusta edeltäneiden neljän viikon aikana.',
    sv: 'Andel av befolkningen i åldern 25–64 år som deltog i formell eller icke-formell utbildning under de fyra veckorna före arbetskraftsundersökningen.',
    de: 'Anteil der 25- bis 64-Jährigen, die in den vier Wochen vor der Arbeitskräfteerhebung an formaler oder nicht formaler Bildung oder Weiterbildung teilgenommen haben.',
    it: 'Quota di persone tra 25 e 64 anni che hanno partecipato ad attività formali o non formali di istruzione o formazione nelle quattro settimane precedenti l’indagine sulle forze di lavoro.',
    nl: 'Aandeel van de 25- tot en met 64-jarigen dat in de vier weken vóór de enquête beroepsbevolking formeel of niet-formeel onderwijs of een opleiding volgde.',
  },
  remark: {
    en: 'Values that come with the observatory were read from trng_lfs_01, which has since been withdrawn; trng_lfse_01 continues the same concept.',
    fi: 'Palvelun mukana tulevat arvot on luettu taulukosta trng_lfs_01, joka on sittemmin poistettu; trng_lfse_01 jatkaa samaa käsitettä.',
    sv: 'Värdena som följer med tjänsten lästes ur trng_lfs_01, som sedan dess har dragits tillbaka; trng_lfse_01 fortsätter samma begrepp.',
    de: 'Die mitgelieferten Werte stammen aus trng_lfs_01, das inzwischen eingestellt wurde; trng_lfse_01 führt dasselbe Konzept fort.',
    it: 'I valori forniti con l’osservatorio sono stati letti in trng_lfs_01, nel frattempo ritirata; trng_lfse_01 prosegue lo stesso concetto.',
    nl: 'De meegeleverde waarden komen uit trng_lfs_01, dat inmiddels is ingetrokken; trng_lfse_01 zet hetzelfde begrip voort.',
  },
  breaks: [],
  minimumRows: 60,
  comparableWith: [],
};
