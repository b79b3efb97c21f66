import { individuals } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { redefinedIn2021 } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const digitalSafety: OfficialIndicator = {
  name: 'digital-safety',
  group: 'people',
  dataset: 'isoc_sk_dskl_i21',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'I_DSK2_SF_BAB', unit: 'PC_IND' },
  breakdowns: [individuals],
  unit: 'PC_IND',
  unitLabel: unitLabels.PC_IND,
  multiplier: 1,
  concept: 'digital-safety',
  base: 'people',
  reference: 'last-3-months',
  populationFloor: 0,
  ages: [16, 74],
  label: {
    en: 'Digital safety skills',
    fi: 'Digitaalisen turvallisuuden taidot',
    sv: 'Säkerhet på nätet',
    de: 'Digitale Sicherheit',
    it: 'Sicurezza digitale',
    nl: 'Digitale veiligheid',
  },
  definition: {
    en: 'Share of people aged 16 to 74 whose activities online in the last three months show at least basic skills in protecting personal data and privacy online.',
    fi: 'Osuus 16–74-vuotiaista, joiden toiminta verkossa viimeisten kolmen kuukauden aikana osoittaa vähintään perustaitoja henkilötietojen ja yksityisyyden suojaamisessa verkossa.',
    sv: 'Andel av befolkningen i åldern 16–74 år vars aktiviteter på nätet under de senaste tre månaderna visar minst grundläggande färdigheter i att skydda personuppgifter och integritet på nätet.',
    de: 'Anteil der 16- bis 74-Jährigen, deren Tätigkeiten im Internet in den letzten drei Monaten mindestens grundlegende Kompetenzen beim Schutz personenbezogener Daten und der Privatsphäre im Netz zeigen.',
    it: 'Quota di persone tra 16 e 74 anni le cui attività online negli ultimi tre mesi mostrano competenze almeno di base nella protezione dei dati personali e della privacy in rete.',
    nl: 'Aandeel van de 16- tot en met 74-jarigen dat in de afgelopen drie maanden online minstens basisvaardigheden liet zien in het beschermen van persoonsgegevens en privacy online.',
  },
  remark: redefinedIn2021,
  breaks: [],
  minimumRows: 8,
  comparableWith: [],
};
