import { individuals } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { redefinedIn2021 } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const aboveBasicDigitalSkills: OfficialIndicator = {
  name: 'above-basic-digital-skills',
  group: 'people',
  dataset: 'isoc_sk_dskl_i21',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'I_DSK2_AB', unit: 'PC_IND' },
  breakdowns: [individuals],
  unit: 'PC_IND',
  unitLabel: unitLabels.PC_IND,
  multiplier: 1,
  concept: 'above-basic-digital-skills',
  base: 'people',
  reference: 'last-3-months',
  populationFloor: 0,
  ages: [16, 74],
  label: {
    en: 'Above basic digital skills',
    fi: 'Perustasoa paremmat digitaidot',
    sv: 'Mer än grundläggande digitala färdigheter',
    de: 'Mehr als grundlegende digitale Kompetenzen',
    it: 'Competenze digitali superiori a quelle di base',
    nl: 'Meer dan digitale basisvaardigheden',
  },
  definition: {
    en: 'Share of people aged 16 to 74 whose online and computer activities show more than basic skills in all five areas of digital competence.',
    fi: 'Osuus 16–74-vuotiaista, joiden toiminta verkossa ja tietokoneella osoittaa perustasoa parempia taitoja kaikilla viidellä digiosaamisen alueella.',
    sv: 'Andel av befolkningen i åldern 16–74 år vars aktiviteter på nätet och vid datorn visar mer än grundläggande färdigheter på alla fem områden av digital kompetens.',
    de: 'Anteil der 16- bis 74-Jährigen, deren Tätigkeiten im Internet und am Computer in allen fünf Bereichen digitaler Kompetenz mehr als Grundkenntnisse zeigen.',
    it: 'Quota di persone tra 16 e 74 anni le cui attività online e al computer mostrano competenze superiori a quelle di base in tutte e cinque le aree della competenza digitale.',
    nl: 'Aandeel van de 16- tot en met 74-jarigen dat online en op de computer op alle vijf terreinen van digitale competentie meer dan basisvaardigheden laat zien.',
  },
  remark: redefinedIn2021,
  breaks: [],
  minimumRows: 8,
  comparableWith: [],
};
