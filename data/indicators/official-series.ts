import type { OfficialSeries } from './official-series/definition.ts';
import { enterpriseSeries } from './official-series/enterprises.ts';
import { greenSeries } from './official-series/green.ts';
import { ictSeries } from './official-series/ict.ts';
import { ictVacancySeries } from './official-series/ict-vacancies.ts';
import { labourSeries } from './official-series/labour.ts';
import { peopleSeries } from './official-series/people.ts';
import { trainingSeries } from './official-series/training.ts';
import { vacancySeries } from './official-series/vacancies.ts';
import { vetSeries } from './official-series/vet.ts';

export type { OfficialGroup, OfficialSeries } from './official-series/definition.ts';

/** Every series of official statistics, in the order in which pages show them. */
export const officialSeries: readonly OfficialSeries[] = [
  ...peopleSeries,
  ...ictSeries,
  ...ictVacancySeries,
  ...vacancySeries,
  ...trainingSeries,
  ...vetSeries,
  ...labourSeries,
  ...greenSeries,
  ...enterpriseSeries,
];
