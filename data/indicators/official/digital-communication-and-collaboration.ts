import { individuals } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { redefinedIn2021 } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const digitalCommunicationAndCollaboration: OfficialIndicator = {
  name: 'digital-communication-and-collaboration',
  group: 'people',
  dataset: 'isoc_sk_dskl_i21',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'I_DSK2_CC_BAB', unit: 'PC_IND' },
  breakdowns: [individuals],
  unit: 'PC_IND',
  unitLabel: unitLabels.PC_IND,
  multiplier: 1,
  concept: 'digital-communication-and-collaboration',
  base: 'people',
  reference: 'last-3-months',
  populationFloor: 0,
  ages: [16, 74],
  label: {
    en: 'Digital communication and collaboration skills',
    fi: 'Digitaalisen viestinnän ja yhteistyön taidot',
    sv: 'Digital kommunikation och digitalt samarbete',
    de: 'Digitale Kommunikation und Zusammenarbeit',
    it: 'Comunicazione e collaborazione digitale',
    nl: 'Digitaal communiceren en samenwerken',
  },
  definition: {
    en: 'Share of people aged 16 to 74 whose activities online in the last three months show at least basic skills in communicating, sharing and taking part in civic life.',
    fi: 'Osuus 16–74-vuotiaista, joiden toiminta verkossa viimeisten kolmen kuukauden aikana osoittaa vähintään perustaitoja viestinnässä, jakamisessa ja yhteiskuntaan osallistumisessa.',
    sv: 'Andel av befolkningen i åldern 16–74 år vars aktiviteter på nätet under de senaste tre månaderna visar minst grundläggande färdigheter i att kommunicera, dela och delta i samhällslivet.',
    de: 'Anteil der 16- bis 74-Jährigen, deren Tätigkeiten im Internet in den letzten drei Monaten mindestens grundlegende Kompetenzen beim Kommunizieren, Teilen und bei der Teilhabe am gesellschaftlichen Leben zeigen.',
    it: 'Quota di persone tra 16 e 74 anni le cui attività online negli ultimi tre mesi mostrano competenze almeno di base nel comunicare, condividere e partecipare alla vita civile.',
    nl: 'Aandeel van de 16- tot en met 74-jarigen dat in de afgelopen drie maanden online minstens basisvaardigheden liet zien in communiceren, delen en deelnemen aan de samenleving.',
  },
  remark: redefinedIn2021,
  breaks: [],
  minimumRows: 8,
  comparableWith: [],
};
