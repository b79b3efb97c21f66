import { individuals } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { redefinedIn2021 } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const basicDigitalSkills: OfficialIndicator = {
  name: 'basic-digital-skills',
  group: 'people',
  dataset: 'isoc_sk_dskl_i21',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'I_DSK2_BAB', unit: 'PC_IND' },
  breakdowns: [individuals],
  unit: 'PC_IND',
  unitLabel: unitLabels.PC_IND,
  multiplier: 1,
  concept: 'basic-digital-skills',
  base: 'people',
  reference: 'last-3-months',
  populationFloor: 0,
  ages: [16, 74],
  label: {
    en: 'At least basic digital skills',
    fi: 'Vähintään digitaaliset perustaidot',
    sv: 'Minst grundläggande digitala färdigheter',
    de: 'Mindestens grundlegende digitale Kompetenzen',
    it: 'Competenze digitali almeno di base',
    nl: 'Minstens digitale basisvaardigheden',
  },
  definition: {
    en: 'Share of people aged 16 to 74 whose online and computer activities show at least basic skills in all five areas: information, communication, content creation, safety and problem solving.',
    fi: 'Osuus 16–74-vuotiaista, joiden toiminta verkossa ja tietokoneella osoittaa vähintään perustaitoja kaikilla viidellä alueella: tieto, viestintä, sisällöntuotanto, turvallisuus ja ongelmanratkaisu.',
    sv: 'Andel av befolkningen i åldern 16–74 år vars aktiviteter på nätet och vid datorn visar minst grundläggande färdigheter på alla fem områden: information, kommunikation, skapande av innehåll, säkerhet och problemlösning.',
    de: 'Anteil der 16- bis 74-Jährigen, deren Tätigkeiten im Internet und am Computer in allen fünf Bereichen mindestens grundlegende Kompetenzen zeigen: Information, Kommunikation, Erstellen von Inhalten, Sicherheit und Problemlösen.',
    it: 'Quota di persone tra 16 e 74 anni le cui attività online e al computer mostrano competenze almeno di base in tutte e cinque le aree: informazione, comunicazione, creazione di contenuti, sicurezza e risoluzione di problemi.',
    nl: 'Aandeel van de 16- tot en met 74-jarigen dat online en op de computer op alle vijf terreinen minstens basisvaardigheden laat zien: informatie, communicatie, inhoud maken, veiligheid en problemen oplossen.',
  },
  remark: redefinedIn2021,
  breaks: [],
  minimumRows: 8,
  comparableWith: ['basic-digital-skills-headline'],
};
