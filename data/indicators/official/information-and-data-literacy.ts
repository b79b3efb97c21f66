import { individuals } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { redefinedIn2021 } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const informationAndDataLiteracy: OfficialIndicator = {
  name: 'information-and-data-literacy',
  group: 'people',
  dataset: 'isoc_sk_dskl_i21',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'I_DSK2_IL_BAB', unit: 'PC_IND' },
  breakdowns: [individuals],
  unit: 'PC_IND',
  unitLabel: unitLabels.PC_IND,
  multiplier: 1,
  concept: 'information-and-data-literacy',
  base: 'people',
  reference: 'last-3-months',
  populationFloor: 0,
  ages: [16, 74],
  label: {
    en: 'Information and data literacy skills',
    fi: 'Tiedon ja datan lukutaito',
    sv: 'Informations- och datakunnighet',
    de: 'Informations- und Datenkompetenz',
    it: 'Alfabetizzazione su informazioni e dati',
    nl: 'Informatie- en datageletterdheid',
  },
  definition: {
    en: 'Share of people aged 16 to 74 whose activities online in the last three months show at least basic skills in finding information, judging it and managing data.',
    fi: 'Osuus 16–74-vuotiaista, joiden toiminta verkossa viimeisten kolmen kuukauden aikana osoittaa vähintään perustaitoja tiedon haussa ja arvioinnissa sekä datan hallinnassa.',
    sv: 'Andel av befolkningen i åldern 16–74 år vars aktiviteter på nätet under de senaste tre månaderna visar minst grundläggande färdigheter i att söka och bedöma information och hantera data.',
    de: 'Anteil der 16- bis 74-Jährigen, deren Tätigkeiten im Internet in den letzten drei Monaten mindestens grundlegende Kompetenzen beim Suchen und Beurteilen von Informationen und im Umgang mit Daten zeigen.',
    it: 'Quota di persone tra 16 e 74 anni le cui attività online negli ultimi tre mesi mostrano competenze almeno di base nella ricerca e valutazione di informazioni e nella gestione di dati.',
    nl: 'Aandeel van de 16- tot en met 74-jarigen dat in de afgelopen drie maanden online minstens basisvaardigheden liet zien in het zoeken en beoordelen van informatie en het beheren van data.',
  },
  remark: redefinedIn2021,
  breaks: [],
  minimumRows: 8,
  comparableWith: [],
};
