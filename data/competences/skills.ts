import { digitalSkills } from './digital-skills.ts';
import { greenSkills } from './green-skills.ts';
import type { Skill } from './skill.ts';
import { softSkills } from './soft-skills.ts';

/** The 22 skills in their fixed order: 8 digital, 6 green, 8 soft. */
export const skills: readonly Skill[] = [...digitalSkills, ...greenSkills, ...softSkills];

export const skillByCode: ReadonlyMap<string, Skill> = new Map(skills.map((skill) => [skill.code, skill]));
