import { skillByCode, skills } from '@observatory/data/competences/skills.ts';
import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { countryCodes } from '@observatory/data/contract/estimates-query.ts';
import { describeAnswers, type AnswersView } from '@observatory/data/figures/answers/describe.ts';
import { drawAnswers } from '@observatory/data/figures/answers/draw.ts';
import { answerParts, answerQuestions } from '@observatory/data/figures/answers/figure.ts';
import { answersTexts } from '@observatory/data/messages/answers-texts.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';

import { parameter } from '../http/describe.ts';
import { inCatalogue, type Figure } from './figure.ts';

/** The answers behind a share, from the same model as those of the pages. */
export const answersFigure = (
  estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>,
): Figure => ({
  name: 'answers',
  operation: 'answersFigure',
  summary: 'The answers behind a share, one skill by country or the skills of one country,',
  parameters: [
    parameter(
      'question',
      'level: what staff can do beside what is needed; outlook: need in three years; level when absent.',
    ),
    parameter('skill', 'A skill, which is shown by country; all skills when absent.'),
    parameter(
      'country',
      'Where no skill is named: one of FI, DE, IT, NL, POOLED, EQUAL; POOLED when absent.',
    ),
    parameter('sector', 'One section or group of NACE Rev. 2, or ALL; ALL when absent.'),
    parameter('size', 'One size class or ALL; ALL when absent.'),
    parameter('wave', 'One wave; the newest when absent.'),
  ],
  find: async (parameters, language) => {
    const given = (name: string, otherwise: string) => parameters.get(name) || otherwise;
    const asksFor = given('question', 'level');
    const question = answerQuestions.find((one) => one === asksFor);
    if (!question) return { parameter: 'question', value: asksFor, allowed: answerQuestions.join(', ') };
    const skill = given('skill', '');
    if (skill !== '' && !skillByCode.has(skill))
      return { parameter: 'skill', value: skill, allowed: skills.map(({ code }) => code).join(', ') };
    const country = given('country', 'POOLED');
    if (!countryCodes.includes(country))
      return { parameter: 'country', value: country, allowed: countryCodes.join(', ') };
    const asked = new URLSearchParams({
      indicator: answerParts[question].asks.join('~'),
      country: skill === '' ? country : partnerCodes.join('~'),
      sector: given('sector', 'ALL'),
      size: given('size', 'ALL'),
      ...(skill !== '' && { skill }),
      ...(parameters.get('wave') && { wave: given('wave', '') }),
    });
    const answer = await estimates(asked);
    const { sector = '', size = '', wave = '' } = answer.query;
    for (const [name, value] of Object.entries({ sector, size, wave })) {
      if (value === '' || value.includes('~'))
        return { parameter: name, value: asked.get(name) ?? '', allowed: inCatalogue };
    }
    const place = { question, sector, size, wave };
    const view: AnswersView = skill === '' ? { ...place, country } : { ...place, skill };
    const { release, demonstration } = answer;
    return {
      ...{ release, demonstration, view },
      describe: async () => {
        const words = { answers: answersTexts(language), figure: await figureFormatter(language) };
        const figure = describeAnswers(answer, view, words);
        const { columns, rows } = figure.table;
        return {
          words: figure,
          table: { columns, rows: rows.map(({ cells }) => cells) },
          draw: (palette, width) => drawAnswers(figure, palette, width),
        };
      },
    };
  },
});
