import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import type { Palette } from '@observatory/data/figures/palette.ts';
import { describeSkillGaps } from '@observatory/data/figures/skill-gaps/describe.ts';
import { drawSkillGaps } from '@observatory/data/figures/skill-gaps/draw.ts';
import { skillGapsLabels } from '@observatory/data/figures/skill-gaps/labels.ts';
import { indicators } from '@observatory/data/indicators/catalogue.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';

import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { answerDrawing, askedDrawing, drawingParameters, invalidParameter } from './asked-drawing.ts';
import { framed } from './framed.ts';

/** Indicators that have one figure per skill: what the figure can show. */
const shown = indicators.filter(({ detail }) => detail === 'skill').map(({ id }) => id);

const description = describeRoute({
  operationId: 'skillGapsFigure',
  summary: 'The figure of one skill indicator as SVG',
  parameters: [
    parameter('indicator', 'An indicator with a figure per skill; skill_gap when absent.'),
    parameter('country', 'One of FI, DE, IT, NL, POOLED, EQUAL; POOLED when absent.'),
    parameter('sector', 'One section or group of NACE Rev. 2, or ALL; ALL when absent.'),
    parameter('size', 'One size class or ALL; ALL when absent.'),
    parameter('wave', 'One wave; the newest when absent.'),
    ...drawingParameters,
  ],
  responses: { 200: { description: 'The figure.', content: { 'image/svg+xml': {} } } },
});

/** The figure of the skill gaps as SVG, drawn from the same model as that of the pages. */
export function skillGapsRoute(
  answerEstimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>,
): Hono<HttpEnvironment> {
  return new Hono<HttpEnvironment>().get('/skill-gaps.svg', description, async (c) => {
    const query = (name: string, otherwise: string) => c.req.query(name) || otherwise;
    const indicator = query('indicator', 'skill_gap');
    if (!shown.includes(indicator)) return invalidParameter(c, 'indicator', indicator, shown.join(', '));
    const asked = askedDrawing(c);
    if (asked instanceof Response) return asked;
    const question = new URLSearchParams({
      indicator,
      country: query('country', 'POOLED'),
      sector: query('sector', 'ALL'),
      size: query('size', 'ALL'),
      ...(c.req.query('wave') && { wave: query('wave', '') }),
    });
    const answer = await answerEstimates(question);
    const { country = '', sector = '', size = '', wave = '' } = answer.query;
    for (const [name, value] of Object.entries({ country, sector, size, wave })) {
      if (value === '' || value.includes('~')) {
        return invalidParameter(c, name, question.get(name) ?? '', '/api/v1/catalogue.json');
      }
    }
    const view = { indicator, country, sector, size, wave };
    return answerDrawing(c, answer.release, view, asked, async () => {
      const words = await figureFormatter(asked.language);
      const figure = describeSkillGaps(answer, skillGapsLabels(view, asked.language), words);
      const draw = (palette: Palette, width: number) => drawSkillGaps(figure, palette, width);
      return framed('skill-gaps', draw, figure, asked);
    });
  });
}
