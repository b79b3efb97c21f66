import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const vocationalAttainment: OfficialIndicator = {
  name: 'vocational-attainment',
  group: 'vet',
  dataset: 'edat_lfse_03',
  frequency: 'A',
  filters: { freq: 'A', age: 'Y25-64', isced11: 'ED35_45', unit: 'PC' },
  breakdowns: [sex],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'vocational-attainment',
  base: 'people',
  reference: 'year',
  populationFloor: 0,
  ages: [25, 64],
  label: {
    en: 'Adults with a vocational qualification',
    fi: 'Ammatillisen tutkinnon suorittaneet aikuiset',
    sv: 'Vuxna med yrkesutbildning',
    de: 'Erwachsene mit beruflichem Abschluss',
    it: 'Adulti con un titolo professionale',
    nl: 'Volwassenen met een beroepsopleiding',
  },
  definition: {
    en: 'Share of people aged 25 to 64 whose highest level is vocational education at upper secondary or post-secondary level (ISCED 35 and 45).',
    fi: 'Osuus 25–64-vuotiaista, joiden ylin tutkinto on toisen asteen tai sen jälkeinen ammatillinen tutkinto (ISCED 35 ja 45).',
    sv: 'Andel av befolkningen i åldern 25–64 år vars högsta utbildning är en yrkesutbildning på gymnasial eller eftergymnasial nivå (ISCED 35 och 45).',
    de: 'Anteil der 25- bis 64-Jährigen, deren höchster Abschluss eine berufliche Bildung der Sekundarstufe II oder des postsekundaren Bereichs ist (ISCED 35 und 45).',
    it: 'Quota di persone tra 25 e 64 anni il cui titolo più alto è professionale, secondario superiore o post-secondario (ISCED 35 e 45).',
    nl: 'Aandeel van de 25- tot en met 64-jarigen met een beroepsopleiding op hoger secundair of postsecundair niveau als hoogste niveau (ISCED 35 en 45).',
  },
  breaks: [],
  minimumRows: 12,
  comparableWith: [],
};
