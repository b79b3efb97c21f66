import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const ictSpecialistsShare: OfficialIndicator = {
  name: 'ict-specialists-share',
  group: 'ict',
  dataset: 'isoc_sks_itspt',
  frequency: 'A',
  filters: { freq: 'A', unit: 'PC_EMP' },
  breakdowns: [],
  unit: 'PC_EMP',
  unitLabel: unitLabels.PC_EMP,
  multiplier: 1,
  concept: 'ict-specialists',
  base: 'employed-people',
  reference: 'year',
  populationFloor: 0,
  label: {
    en: 'ICT specialists in employment',
    fi: 'ICT-asiantuntijat työllisistä',
    sv: 'It-specialister bland de sysselsatta',
    de: 'IKT-Fachkräfte unter den Erwerbstätigen',
    it: 'Specialisti ICT tra gli occupati',
    nl: 'ICT-specialisten onder de werkenden',
  },
  definition: {
    en: 'Share of all people in employment who work as specialists in information and communication technology.',
    fi: 'Osuus kaikista työllisistä, jotka työskentelevät tieto- ja viestintätekniikan asiantuntijoina.',
    sv: 'Andel av alla sysselsatta som arbetar som specialister inom informations- och kommunikationsteknik.',
    de: 'Anteil aller Erwerbstätigen, die als Fachkräfte für Informations- und Kommunikationstechnik arbeiten.',
    it: 'Quota di tutti gli occupati che lavorano come specialisti in tecnologie dell’informazione e della comunicazione.',
    nl: 'Aandeel van alle werkenden dat als specialist in informatie- en communicatietechnologie werkt.',
  },
  breaks: [],
  minimumRows: 40,
  comparableWith: [],
};
