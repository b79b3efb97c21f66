import { vacancyActivities21 } from './breakdowns/activities.ts';
import { vacancySizes } from './breakdowns/sizes.ts';
import { vacancyCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const jobVacancyRate: OfficialIndicator = {
  name: 'job-vacancy-rate',
  group: 'vacancies',
  dataset: 'jvs_q_r21',
  frequency: 'Q',
  filters: { freq: 'Q', indic_em: 'JVR', s_adj: 'NSA' },
  breakdowns: [vacancyActivities21, vacancySizes],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'job-vacancy-rate',
  base: 'jobs',
  reference: 'quarter',
  populationFloor: 1,
  naceVersion: '2.1',
  label: {
    en: 'Job vacancy rate (NACE Rev. 2.1)',
    fi: 'Avoimien työpaikkojen osuus (NACE Rev. 2.1)',
    sv: 'Vakansgrad (NACE Rev. 2.1)',
    de: 'Vakanzquote (NACE Rev. 2.1)',
    it: 'Tasso di posti vacanti (NACE Rev. 2.1)',
    nl: 'Vacaturegraad (NACE Rev. 2.1)',
  },
  definition: {
    en: 'Vacant posts as a percentage of occupied and vacant posts together, per quarter, activities by NACE Rev. 2.1.',
    fi: 'Avoimet työpaikat prosentteina täytetyistä ja avoimista työpaikoista yhteensä, neljännesvuosittain, toimialat NACE Rev. 2.1:n mukaan.',
    sv: 'Lediga jobb i procent av besatta och lediga jobb tillsammans, per kvartal, näringsgrenar enligt NACE Rev. 2.1.',
    de: 'Offene Stellen in Prozent der besetzten und offenen Stellen zusammen, je Quartal, Wirtschaftszweige nach NACE Rev. 2.1.',
    it: 'Posti vacanti in percentuale della somma di posti occupati e vacanti, per trimestre, attività secondo la NACE Rev. 2.1.',
    nl: 'Vacatures als percentage van bezette en openstaande banen samen, per kwartaal, bedrijfstakken volgens NACE Rev. 2.1.',
  },
  coverage: vacancyCoverage,
  remark: {
    en: 'Published by NACE Rev. 2.1 since 2026; do not join to the series by NACE Rev. 2.',
    fi: 'Julkaistu NACE Rev. 2.1:n mukaan vuodesta 2026; ei saa yhdistää NACE Rev. 2:n mukaiseen sarjaan.',
    sv: 'Publiceras enligt NACE Rev. 2.1 sedan 2026; ska inte länkas till serien enligt NACE Rev. 2.',
    de: 'Seit 2026 nach NACE Rev. 2.1 veröffentlicht; nicht mit der Reihe nach NACE Rev. 2 verbinden.',
    it: 'Pubblicato secondo la NACE Rev. 2.1 dal 2026; da non unire alla serie secondo la NACE Rev. 2.',
    nl: 'Sinds 2026 volgens NACE Rev. 2.1 gepubliceerd; niet koppelen aan de reeks volgens NACE Rev. 2.',
  },
  breaks: [],
  minimumRows: 4,
  continues: 'job-vacancy-rate-nace-rev-2',
  comparableWith: [],
};
