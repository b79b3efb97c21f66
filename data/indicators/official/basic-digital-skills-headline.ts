import { individualsBySex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { redefinedIn2021 } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const basicDigitalSkillsHeadline: OfficialIndicator = {
  name: 'basic-digital-skills-headline',
  group: 'people',
  dataset: 'tepsr_sp410',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'I_DSK2_BAB', unit: 'PC_IND' },
  breakdowns: [individualsBySex],
  unit: 'PC_IND',
  unitLabel: unitLabels.PC_IND,
  multiplier: 1,
  concept: 'basic-digital-skills',
  base: 'people',
  reference: 'last-3-months',
  populationFloor: 0,
  ages: [16, 74],
  label: {
    en: 'At least basic digital skills (Social Scoreboard)',
    fi: 'Vähintään digitaaliset perustaidot (sosiaali-indikaattorien tulostaulu)',
    sv: 'Minst grundläggande digitala färdigheter (resultattavlan för sociala indikatorer)',
    de: 'Mindestens grundlegende digitale Kompetenzen (Sozialpolitischer Anzeiger)',
    it: 'Competenze digitali almeno di base (quadro di valutazione della situazione sociale)',
    nl: 'Minstens digitale basisvaardigheden (sociaal scorebord)',
  },
  definition: {
    en: 'The same share as “At least basic digital skills”, as published in the Social Scoreboard of the European Pillar of Social Rights.',
    fi: 'Sama osuus kuin ”Vähintään digitaaliset perustaidot”, sellaisena kuin se julkaistaan Euroopan sosiaalisten oikeuksien pilarin tulostaulussa.',
    sv: 'Samma andel som ”Minst grundläggande digitala färdigheter”, så som den publiceras i resultattavlan för den europeiska pelaren för sociala rättigheter.',
    de: 'Derselbe Anteil wie „Mindestens grundlegende digitale Kompetenzen“, wie er im Sozialpolitischen Anzeiger der europäischen Säule sozialer Rechte veröffentlicht wird.',
    it: 'La stessa quota di «Competenze digitali almeno di base», come pubblicata nel quadro di valutazione del pilastro europeo dei diritti sociali.',
    nl: 'Hetzelfde aandeel als ‘Minstens digitale basisvaardigheden’, zoals gepubliceerd in het sociaal scorebord van de Europese pijler van sociale rechten.',
  },
  remark: redefinedIn2021,
  breaks: [],
  minimumRows: 8,
  comparableWith: ['basic-digital-skills'],
};
