import { skillByCode } from '@observatory/data/competences/skills.ts';
import { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { FrameworksAnswer } from '@observatory/data/contract/frameworks.ts';
import { error } from '@sveltejs/kit';
import { ask } from '#lib/api/ask.server.ts';
import { describeSkill } from '#lib/frameworks/describe-skill.server.ts';
import { neighboursAsked } from '#lib/frameworks/neighbours.server.ts';

export const load = async ({ fetch, params }) => {
  const { lang } = params;
  const skill = skillByCode.get(params.skill);
  if (!skill) error(404, { message: 'missing' });
  const asked = neighboursAsked(skill.code);
  const [frameworks, observations] = await Promise.all([
    ask(fetch, 'frameworks', { lang }, FrameworksAnswer),
    asked && ask(fetch, 'observations', { ...asked, lang }, ObservationsAnswer),
  ]);
  return { skill: describeSkill(skill, frameworks, observations, lang) };
};
