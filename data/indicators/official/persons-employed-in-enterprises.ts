import { businessActivities } from './breakdowns/activities.ts';
import { businessSizes } from './breakdowns/sizes.ts';
import { businessCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const personsEmployedInEnterprises: OfficialIndicator = {
  name: 'persons-employed-in-enterprises',
  group: 'enterprises',
  dataset: 'sbs_sc_ovw',
  frequency: 'A',
  filters: { freq: 'A', indic_sbs: 'EMP_NR' },
  breakdowns: [businessActivities, businessSizes],
  unit: 'NR',
  unitLabel: unitLabels.NR,
  multiplier: 1,
  concept: 'persons-employed',
  base: 'number',
  reference: 'year',
  populationFloor: 0,
  naceVersion: '2',
  label: {
    en: 'People at work in enterprises',
    fi: 'Yritysten henkilöstö',
    sv: 'Sysselsatta i företagen',
    de: 'Tätige Personen in Unternehmen',
    it: 'Addetti delle imprese',
    nl: 'Werkzame personen bij bedrijven',
  },
  definition: {
    en: 'Number of people at work in enterprises of every size in the business economy, owners included.',
    fi: 'Kaikenkokoisissa yrityksissä työskentelevien lukumäärä yrityssektorilla, omistajayrittäjät mukaan lukien.',
    sv: 'Antal sysselsatta i företag av alla storlekar i näringslivet, arbetande ägare medräknade.',
    de: 'Zahl der tätigen Personen in Unternehmen aller Größen der gewerblichen Wirtschaft, tätige Inhaber eingeschlossen.',
    it: 'Numero di addetti nelle imprese di ogni dimensione dell’economia delle imprese, titolari compresi.',
    nl: 'Aantal werkzame personen bij bedrijven van elke grootte in het bedrijfsleven, meewerkende eigenaars inbegrepen.',
  },
  coverage: businessCoverage,
  breaks: [],
  minimumRows: 8,
  comparableWith: [],
};
