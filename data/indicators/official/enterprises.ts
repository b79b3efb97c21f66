import { businessActivities } from './breakdowns/activities.ts';
import { businessSizes } from './breakdowns/sizes.ts';
import { businessCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const enterprises: OfficialIndicator = {
  name: 'enterprises',
  group: 'enterprises',
  dataset: 'sbs_sc_ovw',
  frequency: 'A',
  filters: { freq: 'A', indic_sbs: 'ENT_NR' },
  breakdowns: [businessActivities, businessSizes],
  unit: 'NR',
  unitLabel: unitLabels.NR,
  multiplier: 1,
  concept: 'enterprises',
  base: 'number',
  reference: 'year',
  populationFloor: 0,
  naceVersion: '2',
  label: {
    en: 'Enterprises',
    fi: 'Yritykset',
    sv: 'Företag',
    de: 'Unternehmen',
    it: 'Imprese',
    nl: 'Bedrijven',
  },
  definition: {
    en: 'Number of enterprises of every size in the business economy.',
    fi: 'Kaikenkokoisten yritysten lukumäärä yrityssektorilla.',
    sv: 'Antal företag av alla storlekar i näringslivet.',
    de: 'Zahl der Unternehmen aller Größen in der gewerblichen Wirtschaft.',
    it: 'Numero di imprese di ogni dimensione nell’economia delle imprese.',
    nl: 'Aantal bedrijven van elke grootte in het bedrijfsleven.',
  },
  coverage: businessCoverage,
  breaks: [],
  minimumRows: 8,
  comparableWith: [],
};
