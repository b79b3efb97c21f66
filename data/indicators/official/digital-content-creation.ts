import { individuals } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { redefinedIn2021 } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const digitalContentCreation: OfficialIndicator = {
  name: 'digital-content-creation',
  group: 'people',
  dataset: 'isoc_sk_dskl_i21',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'I_DSK2_DCC_BAB', unit: 'PC_IND' },
  breakdowns: [individuals],
  unit: 'PC_IND',
  unitLabel: unitLabels.PC_IND,
  multiplier: 1,
  concept: 'digital-content-creation',
  base: 'people',
  reference: 'last-3-months',
  populationFloor: 0,
  ages: [16, 74],
  label: {
    en: 'Digital content creation skills',
    fi: 'Digitaalisen sisällön tuottamisen taidot',
    sv: 'Skapande av digitalt innehåll',
    de: 'Erstellen digitaler Inhalte',
    it: 'Creazione di contenuti digitali',
    nl: 'Digitale inhoud maken',
  },
  definition: {
    en: 'Share of people aged 16 to 74 whose activities online in the last three months show at least basic skills in making and editing texts, tables, pictures or programs.',
    fi: 'Osuus 16–74-vuotiaista, joiden toiminta verkossa viimeisten kolmen kuukauden aikana osoittaa vähintään perustaitoja tekstien, taulukoiden, kuvien tai ohjelmien tekemisessä ja muokkaamisessa.',
    sv: 'Andel av befolkningen i åldern 16–74 år vars aktiviteter på nätet under de senaste tre månaderna visar minst grundläggande färdigheter i att ta fram och redigera texter, tabeller, bilder eller program.',
    de: 'Anteil der 16- bis 74-Jährigen, deren Tätigkeiten im Internet in den letzten drei Monaten mindestens grundlegende Kompetenzen beim Erstellen und Bearbeiten von Texten, Tabellen, Bildern oder Programmen zeigen.',
    it: 'Quota di persone tra 16 e 74 anni le cui attività online negli ultimi tre mesi mostrano competenze almeno di base nel creare e modificare testi, tabelle, immagini o programmi.',
    nl: 'Aandeel van de 16- tot en met 74-jarigen dat in de afgelopen drie maanden online minstens basisvaardigheden liet zien in het maken en bewerken van teksten, tabellen, beelden of programma’s.',
  },
  remark: redefinedIn2021,
  breaks: [],
  minimumRows: 8,
  comparableWith: [],
};
