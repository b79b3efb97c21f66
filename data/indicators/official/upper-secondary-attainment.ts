import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const upperSecondaryAttainment: OfficialIndicator = {
  name: 'upper-secondary-attainment',
  group: 'vet',
  dataset: 'edat_lfse_03',
  frequency: 'A',
  filters: { freq: 'A', age: 'Y25-64', isced11: 'ED3_4', unit: 'PC' },
  breakdowns: [sex],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'upper-secondary-attainment',
  base: 'people',
  reference: 'year',
  populationFloor: 0,
  ages: [25, 64],
  label: {
    en: 'Adults with upper secondary or post-secondary education',
    fi: 'Toisen asteen tai sen jälkeisen koulutuksen suorittaneet aikuiset',
    sv: 'Vuxna med gymnasial eller kortare eftergymnasial utbildning',
    de: 'Erwachsene mit Abschluss der Sekundarstufe II oder postsekundarem Abschluss',
    it: 'Adulti con istruzione secondaria superiore o post-secondaria',
    nl: 'Volwassenen met hoger secundair of postsecundair onderwijs',
  },
  definition: {
    en: 'Share of people aged 25 to 64 whose highest level is upper secondary or post-secondary non-tertiary education (ISCED 3 and 4).',
    fi: 'Osuus 25–64-vuotiaista, joiden ylin tutkinto on toisen asteen tai sen jälkeinen, ei korkea-asteen tutkinto (ISCED 3 ja 4).',
    sv: 'Andel av befolkningen i åldern 25–64 år vars högsta utbildning är gymnasial eller eftergymnasial men inte högskoleutbildning (ISCED 3 och 4).',
    de: 'Anteil der 25- bis 64-Jährigen, deren höchster Abschluss die Sekundarstufe II oder der postsekundare, nicht tertiäre Bereich ist (ISCED 3 und 4).',
    it: 'Quota di persone tra 25 e 64 anni il cui titolo più alto è secondario superiore o post-secondario non terziario (ISCED 3 e 4).',
    nl: 'Aandeel van de 25- tot en met 64-jarigen met hoger secundair of postsecundair niet-tertiair onderwijs als hoogste niveau (ISCED 3 en 4).',
  },
  breaks: [],
  minimumRows: 60,
  comparableWith: [],
};
