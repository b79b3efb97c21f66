import { aiActivities } from './breakdowns/activities.ts';
import { ictCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const enterprisesUsingAiBySector: OfficialIndicator = {
  name: 'enterprises-using-ai-by-sector',
  group: 'ict',
  dataset: 'isoc_eb_ain2',
  frequency: 'A',
  filters: { freq: 'A', indic_is: 'E_AI_TANY', size_emp: 'GE10', unit: 'PC_ENT' },
  breakdowns: [aiActivities],
  unit: 'PC_ENT',
  unitLabel: unitLabels.PC_ENT,
  multiplier: 1,
  concept: 'ai-use',
  base: 'enterprises',
  reference: 'survey-date',
  populationFloor: 10,
  naceVersion: '2',
  label: {
    en: 'Enterprises using artificial intelligence, by sector',
    fi: 'Tekoälyä käyttävät yritykset, toimialoittain',
    sv: 'Företag som använder artificiell intelligens, efter bransch',
    de: 'Unternehmen, die künstliche Intelligenz nutzen, nach Wirtschaftszweig',
    it: 'Imprese che usano l’intelligenza artificiale, per settore',
    nl: 'Bedrijven die kunstmatige intelligentie gebruiken, naar bedrijfstak',
  },
  definition: {
    en: 'The same share as “Enterprises using artificial intelligence”, from the table by sector.',
    fi: 'Sama osuus kuin ”Tekoälyä käyttävät yritykset”, toimialoittain laaditusta taulukosta.',
    sv: 'Samma andel som ”Företag som använder artificiell intelligens”, ur tabellen efter bransch.',
    de: 'Derselbe Anteil wie „Unternehmen, die künstliche Intelligenz nutzen“, aus der Tabelle nach Wirtschaftszweig.',
    it: 'La stessa quota di «Imprese che usano l’intelligenza artificiale», dalla tabella per settore.',
    nl: 'Hetzelfde aandeel als ‘Bedrijven die kunstmatige intelligentie gebruiken’, uit de tabel naar bedrijfstak.',
  },
  coverage: ictCoverage,
  breaks: [],
  minimumRows: 8,
  comparableWith: ['enterprises-using-ai'],
};
