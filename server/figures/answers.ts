import { skillByCode, skills } from '@observatory/data/competences/skills.ts';
import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { countryCodes } from '@observatory/data/contract/estimates-query.ts';
import { describeAnswers, type AnswersView } from '@observatory/data/figures/answers/describe.ts';
import { drawAnswers } from '@observatory/data/figures/answers/draw.ts';
import { answerParts, answerQuestions } from '@observatory/data/figures/answers/figure.ts';
import { answersTexts } from '@observatory/data/messages/answers-texts.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';

import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { answerDrawing, askedDrawing, drawingParameters, invalidParameter } from './asked-drawing.ts';
import { framed } from './framed.ts';

const description = describeRoute({
  operationId: 'answersFigure',
  summary: 'The answers behind a share as SVG: one skill by country, or the skills of one country',
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
    ...drawingParameters,
  ],
  responses: { 200: { description: 'The figure.', content: { 'image/svg+xml': {} } } },
});

/** The answers behind a share as SVG, drawn from the same model as that of the pages. */
export const answersRoute = (
  estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>,
): Hono<HttpEnvironment> =>
  new Hono<HttpEnvironment>().get('/answers.svg', description, async (c) => {
    const query = (name: string, otherwise: string) => c.req.query(name) || otherwise;
    const asksFor = query('question', 'level');
    const question = answerQuestions.find((one) => one === asksFor);
    if (!question) return invalidParameter(c, 'question', asksFor, answerQuestions.join(', '));
    const skill = query('skill', '');
    if (skill !== '' && !skillByCode.has(skill))
      return invalidParameter(c, 'skill', skill, skills.map(({ code }) => code).join(', '));
    const country = query('country', 'POOLED');
    if (!countryCodes.includes(country))
      return invalidParameter(c, 'country', country, countryCodes.join(', '));
    const asked = askedDrawing(c);
    if (asked instanceof Response) return asked;
    const parameters = new URLSearchParams({
      indicator: answerParts[question].asks.join('~'),
      country: skill === '' ? country : partnerCodes.join('~'),
      sector: query('sector', 'ALL'),
      size: query('size', 'ALL'),
      ...(skill !== '' && { skill }),
      ...(c.req.query('wave') && { wave: query('wave', '') }),
    });
    const answer = await estimates(parameters);
    const { sector = '', size = '', wave = '' } = answer.query;
    for (const [name, value] of Object.entries({ sector, size, wave })) {
      if (value === '' || value.includes('~'))
        return invalidParameter(c, name, parameters.get(name) ?? '', '/api/v1/catalogue.json');
    }
    const place = { question, sector, size, wave };
    const view: AnswersView = skill === '' ? { ...place, country } : { ...place, skill };
    return answerDrawing(c, answer.release, { ...place, country, skill }, asked, async () => {
      const words = { answers: answersTexts(asked.language), figure: await figureFormatter(asked.language) };
      const figure = describeAnswers(answer, view, words);
      return framed('answers', (palette, width) => drawAnswers(figure, palette, width), figure, asked);
    });
  });
