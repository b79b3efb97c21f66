import { vacancyActivities21 } from './breakdowns/activities.ts';
import { vacancySizes } from './breakdowns/sizes.ts';
import { vacancyCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const jobVacancyRateAnnual: OfficialIndicator = {
  name: 'job-vacancy-rate-annual',
  group: 'vacancies',
  dataset: 'jvs_a_r21',
  frequency: 'A',
  filters: { freq: 'A', unit: 'AVG_A' },
  breakdowns: [vacancyActivities21, vacancySizes],
  unit: 'AVG_A',
  unitLabel: unitLabels.AVG_A,
  multiplier: 1,
  concept: 'job-vacancy-rate',
  base: 'jobs',
  reference: 'year',
  populationFloor: 1,
  naceVersion: '2.1',
  label: {
    en: 'Job vacancy rate, mean of the year',
    fi: 'Avoimien työpaikkojen osuus, vuosikeskiarvo',
    sv: 'Vakansgrad, årsmedelvärde',
    de: 'Vakanzquote, Jahresdurchschnitt',
    it: 'Tasso di posti vacanti, media annua',
    nl: 'Vacaturegraad, jaargemiddelde',
  },
  definition: {
    en: 'Vacant posts as a percentage of occupied and vacant posts together, mean of the four quarters of a year, activities by NACE Rev. 2.1.',
    fi: 'Avoimet työpaikat prosentteina täytetyistä ja avoimista työpaikoista yhteensä, vuoden neljän neljänneksen keskiarvo, toimialat NACE Rev. 2.1:n mukaan.',
    sv: 'Lediga jobb i procent av besatta och lediga jobb tillsammans, medelvärde av årets fyra kvartal, näringsgrenar enligt NACE Rev. 2.1.',
    de: 'Offene Stellen in Prozent der besetzten und offenen Stellen zusammen, Mittel der vier Quartale eines Jahres, Wirtschaftszweige nach NACE Rev. 2.1.',
    it: 'Posti vacanti in percentuale della somma di posti occupati e vacanti, media dei quattro trimestri dell’anno, attività secondo la NACE Rev. 2.1.',
    nl: 'Vacatures als percentage van bezette en openstaande banen samen, gemiddelde van de vier kwartalen van een jaar, bedrijfstakken volgens NACE Rev. 2.1.',
  },
  coverage: vacancyCoverage,
  breaks: [],
  minimumRows: 3,
  comparableWith: [],
};
