import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const vetGraduatesWorkBasedLearning: OfficialIndicator = {
  name: 'vet-graduates-work-based-learning',
  group: 'vet',
  dataset: 'tps00215',
  frequency: 'A',
  filters: {
    freq: 'A',
    age: 'Y20-34',
    duration: 'Y_LE3',
    isced11: 'ED35_45',
    training: 'TOTAL',
    unit: 'PC',
    workstud: 'WE',
  },
  breakdowns: [sex],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'work-based-learning',
  base: 'graduates',
  reference: 'during-education',
  populationFloor: 0,
  ages: [20, 34],
  label: {
    en: 'Recent VET graduates with work-based learning',
    fi: 'Ammatillisesta koulutuksesta äskettäin valmistuneet, jotka ovat oppineet työpaikalla',
    sv: 'Nyutexaminerade från yrkesutbildning med arbetsplatsförlagt lärande',
    de: 'Absolventinnen und Absolventen der Berufsbildung mit Lernen im Betrieb',
    it: 'Neodiplomati professionali con apprendimento sul lavoro',
    nl: 'Recent gediplomeerden van het beroepsonderwijs met leren op de werkplek',
  },
  definition: {
    en: 'Share of people aged 20 to 34 who left upper secondary or post-secondary vocational education in the last three years and learned at a workplace as part of it.',
    fi: 'Osuus 20–34-vuotiaista viimeisten kolmen vuoden aikana ammatillisesta koulutuksesta valmistuneista, joiden koulutukseen kuului työpaikalla oppimista.',
    sv: 'Andel av personer i åldern 20–34 år som lämnat en yrkesutbildning på gymnasial eller eftergymnasial nivå de senaste tre åren och som en del av den lärt sig på en arbetsplats.',
    de: 'Anteil der 20- bis 34-Jährigen, die in einem Betrieb gelernt haben, an allen, die in den letzten drei Jahren eine berufliche Bildung der Sekundarstufe II oder des postsekundaren Bereichs abgeschlossen haben.',
    it: 'Quota di persone tra 20 e 34 anni uscite negli ultimi tre anni da un percorso professionale secondario superiore o post-secondario che hanno imparato anche sul luogo di lavoro.',
    nl: 'Aandeel van de 20- tot en met 34-jarigen die in de afgelopen drie jaar een beroepsopleiding op hoger secundair of postsecundair niveau verlieten en daarbij op een werkplek leerden.',
  },
  breaks: [],
  minimumRows: 8,
  comparableWith: [],
};
