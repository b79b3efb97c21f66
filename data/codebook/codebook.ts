import { consent } from './consent.ts';
import { proficiency } from './proficiency.ts';
import { profile } from './profile.ts';
import type { Variable } from './question.ts';
import { skillsMatrix } from './skills-matrix.ts';
import { training } from './training.ts';
import { vacancies } from './vacancies.ts';
import { vetCooperation } from './vet-cooperation.ts';

/** Every question of the employer survey, in the order of the template's columns. */
export const variables: readonly Variable[] = [
  ...profile,
  ...vacancies,
  ...proficiency,
  ...skillsMatrix,
  ...training,
  ...vetCooperation,
  ...consent,
];

export const variableByCode: ReadonlyMap<string, Variable> = new Map(
  variables.map((variable) => [variable.code, variable]),
);

/** Column names of the template. */
export const templateHeader: readonly string[] = variables.map(({ code }) => code);
