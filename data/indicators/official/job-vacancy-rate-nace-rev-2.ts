import { vacancyActivities } from './breakdowns/activities.ts';
import { vacancySizes } from './breakdowns/sizes.ts';
import { vacancyCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const jobVacancyRateNaceRev2: OfficialIndicator = {
  name: 'job-vacancy-rate-nace-rev-2',
  group: 'vacancies',
  dataset: 'jvs_q_nace2',
  frequency: 'Q',
  filters: { freq: 'Q', indic_em: 'JVR', s_adj: 'NSA' },
  breakdowns: [vacancyActivities, vacancySizes],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'job-vacancy-rate',
  base: 'jobs',
  reference: 'quarter',
  populationFloor: 1,
  naceVersion: '2',
  label: {
    en: 'Job vacancy rate (NACE Rev. 2)',
    fi: 'Avoimien työpaikkojen osuus (NACE Rev. 2)',
    sv: 'Vakansgrad (NACE Rev. 2)',
    de: 'Vakanzquote (NACE Rev. 2)',
    it: 'Tasso di posti vacanti (NACE Rev. 2)',
    nl: 'Vacaturegraad (NACE Rev. 2)',
  },
  definition: {
    en: 'Vacant posts as a percentage of occupied and vacant posts together, per quarter, activities by NACE Rev. 2.',
    fi: 'Avoimet työpaikat prosentteina täytetyistä ja avoimista työpaikoista yhteensä, neljännesvuosittain, toimialat NACE Rev. 2:n mukaan.',
    sv: 'Lediga jobb i procent av besatta och lediga jobb tillsammans, per kvartal, näringsgrenar enligt NACE Rev. 2.',
    de: 'Offene Stellen in Prozent der besetzten und offenen Stellen zusammen, je Quartal, Wirtschaftszweige nach NACE Rev. 2.',
    it: 'Posti vacanti in percentuale della somma di posti occupati e vacanti, per trimestre, attività secondo la NACE Rev. 2.',
    nl: 'Vacatures als percentage van bezette en openstaande banen samen, per kwartaal, bedrijfstakken volgens NACE Rev. 2.',
  },
  coverage: vacancyCoverage,
  remark: {
    en: 'Ends with the fourth quarter of 2025.',
    fi: 'Päättyy vuoden 2025 viimeiseen neljännekseen.',
    sv: 'Slutar med fjärde kvartalet 2025.',
    de: 'Endet mit dem vierten Quartal 2025.',
    it: 'Termina con il quarto trimestre del 2025.',
    nl: 'Eindigt met het vierde kwartaal van 2025.',
  },
  breaks: [],
  minimumRows: 100,
  successor: 'jvs_q_r21',
  comparableWith: [],
};
