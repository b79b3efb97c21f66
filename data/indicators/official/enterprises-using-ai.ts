import { ictSizes } from './breakdowns/sizes.ts';
import { ictCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const enterprisesUsingAi: OfficialIndicator = {
  name: 'enterprises-using-ai',
  group: 'ict',
  dataset: 'isoc_eb_ai',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'E_AI_TANY', nace_r2: 'C10-S951_X_K', unit: 'PC_ENT' },
  breakdowns: [ictSizes],
  unit: 'PC_ENT',
  unitLabel: unitLabels.PC_ENT,
  multiplier: 1,
  concept: 'ai-use',
  base: 'enterprises',
  reference: 'survey-date',
  populationFloor: 10,
  naceVersion: '2',
  label: {
    en: 'Enterprises using artificial intelligence',
    fi: 'Tekoälyä käyttävät yritykset',
    sv: 'Företag som använder artificiell intelligens',
    de: 'Unternehmen, die künstliche Intelligenz nutzen',
    it: 'Imprese che usano l’intelligenza artificiale',
    nl: 'Bedrijven die kunstmatige intelligentie gebruiken',
  },
  definition: {
    en: 'Share of enterprises that use at least one artificial-intelligence technology.',
    fi: 'Osuus yrityksistä, jotka käyttävät vähintään yhtä tekoälyteknologiaa.',
    sv: 'Andel av företagen som använder minst en AI-teknik.',
    de: 'Anteil der Unternehmen, die mindestens eine Technologie der künstlichen Intelligenz einsetzen.',
    it: 'Quota di imprese che usano almeno una tecnologia di intelligenza artificiale.',
    nl: 'Aandeel van de bedrijven dat minstens één technologie voor kunstmatige intelligentie gebruikt.',
  },
  coverage: ictCoverage,
  breaks: [],
  minimumRows: 8,
  comparableWith: ['enterprises-using-ai-by-sector'],
};
