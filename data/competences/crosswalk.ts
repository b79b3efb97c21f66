import { frameworkEntries, type FrameworkEntry } from './frameworks.ts';
import type { Skill } from './skill.ts';
import { skills } from './skills.ts';

/** A framework that is shown competence by competence: the beginning of its codes, see `FrameworkTag`. */
export const crosswalkFrameworks = ['DC22', 'GC', 'LC'] as const;
export type CrosswalkFramework = (typeof crosswalkFrameworks)[number];

/** A competence with the skills that are linked to it; without any it is named in `notCovered`. */
export type CrosswalkRow = { readonly competence: FrameworkEntry; readonly skills: readonly Skill[] };
export type CrosswalkArea = { readonly area: FrameworkEntry; readonly rows: readonly CrosswalkRow[] };

const linkedTo = (code: string): Skill[] => skills.filter(({ tags }) => tags.includes(code));

/** The code of the area of a competence: `DC22:1` of `DC22:1.3`, `LC:P` of `LC:P2`. */
export const areaOf = (code: string): string => /^\w+:(?:\d+|[A-Z])/.exec(code)?.[0] ?? code;

/** All areas and competences of a framework with the skills linked to each, in the order of the framework. */
export function crosswalkOf(framework: CrosswalkFramework): readonly CrosswalkArea[] {
  const own = frameworkEntries.filter(({ code }) => code.startsWith(`${framework}:`));
  return own
    .filter(({ level }) => level === 'area')
    .map((area) => ({
      area,
      rows: own
        .filter(({ code, level }) => level === 'competence' && areaOf(code) === area.code)
        .map((competence) => ({ competence, skills: linkedTo(competence.code) })),
    }));
}
