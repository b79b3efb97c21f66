import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const womenAmongIctSpecialists: OfficialIndicator = {
  name: 'women-among-ict-specialists',
  group: 'ict',
  dataset: 'isoc_sks_itsps',
  frequency: 'A',
  filters: { freq: 'A', sex: 'F', unit: 'PC' },
  breakdowns: [],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'women-among-ict-specialists',
  base: 'ict-specialists',
  reference: 'year',
  populationFloor: 0,
  label: {
    en: 'Women among ICT specialists',
    fi: 'Naisten osuus ICT-asiantuntijoista',
    sv: 'Kvinnor bland it-specialisterna',
    de: 'Frauen unter den IKT-Fachkräften',
    it: 'Donne tra gli specialisti ICT',
    nl: 'Vrouwen onder de ICT-specialisten',
  },
  definition: {
    en: 'Share of women among all people who work as specialists in information and communication technology.',
    fi: 'Naisten osuus kaikista tieto- ja viestintätekniikan asiantuntijoina työskentelevistä.',
    sv: 'Andelen kvinnor bland alla som arbetar som specialister inom informations- och kommunikationsteknik.',
    de: 'Anteil der Frauen an allen, die als Fachkräfte für Informations- und Kommunikationstechnik arbeiten.',
    it: 'Quota di donne tra tutte le persone che lavorano come specialisti in tecnologie dell’informazione e della comunicazione.',
    nl: 'Aandeel vrouwen onder iedereen die als specialist in informatie- en communicatietechnologie werkt.',
  },
  breaks: [],
  minimumRows: 40,
  comparableWith: [],
};
