import { skillByCode } from '@observatory/data/competences/skills.ts';
import { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { FrameworksAnswer } from '@observatory/data/contract/frameworks.ts';
import { svgOf } from '@observatory/data/figures/drawing/drawing.ts';
import { error } from '@sveltejs/kit';
import { ask } from '#lib/api/ask.server.ts';
import { drawingWidths } from '#lib/charts/drawing-widths.ts';
import { placeOf } from '#lib/figures/place.ts';
import { describeSkill } from '#lib/frameworks/describe-skill.server.ts';
import { neighboursAsked } from '#lib/frameworks/neighbours.server.ts';
import { describeSkillAnswers, skillAsked, skillDrawings } from '#lib/frameworks/skill-answers.server.ts';

export const load = async ({ fetch, url, params, locals, isDataRequest }) => {
  const { lang } = params;
  const skill = skillByCode.get(params.skill);
  if (!skill) error(404, { message: 'missing' });
  const asked = neighboursAsked(skill.code);
  const [frameworks, observations, estimates] = await Promise.all([
    ask(fetch, 'frameworks', { lang }, FrameworksAnswer),
    asked && ask(fetch, 'observations', { ...asked, lang }, ObservationsAnswer),
    ask(fetch, 'estimates', { ...skillAsked(skill.code), lang }, EstimatesAnswer),
  ]);
  const described = describeSkill(skill, frameworks, observations, lang);
  const survey = await describeSkillAnswers(skill.code, estimates, described.official, lang, url.origin);
  // The figures are at hand, so the drawings in the HTML need no further question.
  for (const { width } of isDataRequest ? [] : drawingWidths) {
    for (const { name, figure, draw } of skillDrawings(survey)) {
      const named = { name: `${name}-${width}`, title: figure.title, description: figure.alt };
      locals.drawings.set(placeOf(name, width), svgOf(draw(width), named));
    }
  }
  return { skill: described, survey, drawn: !isDataRequest };
};
