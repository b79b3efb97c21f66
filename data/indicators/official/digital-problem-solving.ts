import { individuals } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { redefinedIn2021 } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const digitalProblemSolving: OfficialIndicator = {
  name: 'digital-problem-solving',
  group: 'people',
  dataset: 'isoc_sk_dskl_i21',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'I_DSK2_PS_BAB', unit: 'PC_IND' },
  breakdowns: [individuals],
  unit: 'PC_IND',
  unitLabel: unitLabels.PC_IND,
  multiplier: 1,
  concept: 'digital-problem-solving',
  base: 'people',
  reference: 'last-3-months',
  populationFloor: 0,
  ages: [16, 74],
  label: {
    en: 'Digital problem solving skills',
    fi: 'Digitaalisen ongelmanratkaisun taidot',
    sv: 'Digital problemlösning',
    de: 'Digitales Problemlösen',
    it: 'Risoluzione di problemi digitali',
    nl: 'Digitaal problemen oplossen',
  },
  definition: {
    en: 'Share of people aged 16 to 74 whose activities online in the last three months show at least basic skills in installing and adjusting software and in using online services for their needs.',
    fi: 'Osuus 16–74-vuotiaista, joiden toiminta verkossa viimeisten kolmen kuukauden aikana osoittaa vähintään perustaitoja ohjelmien asentamisessa ja säätämisessä sekä verkkopalvelujen käytössä omiin tarpeisiin.',
    sv: 'Andel av befolkningen i åldern 16–74 år vars aktiviteter på nätet under de senaste tre månaderna visar minst grundläggande färdigheter i att installera och ställa in program och att använda nättjänster för egna behov.',
    de: 'Anteil der 16- bis 74-Jährigen, deren Tätigkeiten im Internet in den letzten drei Monaten mindestens grundlegende Kompetenzen beim Einrichten von Software und bei der Nutzung von Online-Diensten für den eigenen Bedarf zeigen.',
    it: 'Quota di persone tra 16 e 74 anni le cui attività online negli ultimi tre mesi mostrano competenze almeno di base nell’installare e configurare software e nell’usare servizi online per le proprie esigenze.',
    nl: 'Aandeel van de 16- tot en met 74-jarigen dat in de afgelopen drie maanden online minstens basisvaardigheden liet zien in het installeren en instellen van software en het gebruik van onlinediensten voor eigen doelen.',
  },
  remark: redefinedIn2021,
  breaks: [],
  minimumRows: 8,
  comparableWith: [],
};
