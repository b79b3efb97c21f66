import type { JointNeedsAnswer } from '@observatory/data/contract/joint-needs.ts';
import { describeJointNeeds } from '@observatory/data/figures/joint-needs/describe.ts';
import { drawJointNeeds } from '@observatory/data/figures/joint-needs/draw.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { jointTexts } from '@observatory/data/messages/joint-texts.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';

import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { answerDrawing, askedDrawing, drawingParameters, invalidParameter } from './asked-drawing.ts';
import { framed } from './framed.ts';

const description = describeRoute({
  operationId: 'jointNeedsFigure',
  summary: 'Skills that are short in several countries beyond doubt, and what stays national, as SVG',
  parameters: [
    parameter('country', 'Partner countries joined by ~, as FI~DE; all four when absent.'),
    parameter('sector', 'One sector; ALL when absent.'),
    parameter('wave', 'One wave; the newest when absent.'),
    ...drawingParameters,
  ],
  responses: { 200: { description: 'The figure.', content: { 'image/svg+xml': {} } } },
});

/** The matrix of joint needs as SVG, drawn from the same model as that of the page. */
export const jointNeedsFigureRoute = (
  jointNeeds: (parameters: URLSearchParams) => Promise<JointNeedsAnswer>,
): Hono<HttpEnvironment> =>
  new Hono<HttpEnvironment>().get('/joint-needs.svg', description, async (c) => {
    const asked = askedDrawing(c);
    if (asked instanceof Response) return asked;
    const parameters = new URL(c.req.url).searchParams;
    for (const name of ['lang', 'width', 'theme']) parameters.delete(name);
    const answer = await jointNeeds(parameters);
    const wrong = answer.warnings[0];
    if (wrong) return invalidParameter(c, wrong.parameter, wrong.value, '/api/v1/catalogue.json');
    return answerDrawing(c, answer.release, answer.query, asked, async () => {
      const words = {
        joint: jointTexts(asked.language),
        country: countryTexts(asked.language),
        figure: await figureFormatter(asked.language),
      };
      const figure = describeJointNeeds(answer, words);
      return framed('joint-needs', (palette, width) => drawJointNeeds(figure, palette, width), figure, asked);
    });
  });
