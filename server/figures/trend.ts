import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import type { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { askTrend } from '@observatory/data/figures/trend/ask.ts';
import { describeTrend } from '@observatory/data/figures/trend/describe.ts';
import { drawTrend } from '@observatory/data/figures/trend/draw.ts';
import { trendDimensions, trendNames, type TrendView } from '@observatory/data/figures/trend/view.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { compareTexts } from '@observatory/data/messages/compare-texts.ts';
import { trendsTexts } from '@observatory/data/messages/trends-texts.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';

import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { answerDrawing, askedDrawing, drawingParameters, invalidParameter } from './asked-drawing.ts';
import { framed } from './framed.ts';

const description = describeRoute({
  operationId: 'trendFigure',
  summary: 'The skills of one place over the waves of the survey as SVG',
  parameters: [
    parameter('indicator', 'An indicator with a figure per skill; skill_gap when absent.'),
    parameter('country', 'One of FI, DE, IT, NL, POOLED, EQUAL; POOLED when absent.'),
    parameter('sector', 'One section or group of NACE Rev. 2, or ALL; ALL when absent.'),
    parameter('size', 'One size class or ALL; ALL when absent.'),
    parameter('skill', 'A skill, a domain (digital, green, soft) or ALL; ALL when absent.'),
    parameter('since', 'The wave that the newest is compared with; the one before the newest when absent.'),
    ...drawingParameters,
  ],
  responses: { 200: { description: 'The figure.', content: { 'image/svg+xml': {} } } },
});

type Sources = {
  /** Waves of the release, oldest first. */
  readonly waves: () => readonly string[];
  readonly estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>;
  readonly comparisons: (parameters: URLSearchParams) => Promise<ComparisonsAnswer>;
};

/** The figure of changes between waves as SVG, drawn from the same model as that of the pages. */
export const trendRoute = ({ waves, estimates, comparisons }: Sources): Hono<HttpEnvironment> =>
  new Hono<HttpEnvironment>().get('/trend.svg', description, async (c) => {
    const dimensions = trendDimensions(waves());
    const view: Partial<Record<keyof TrendView, string>> = {};
    for (const name of trendNames) {
      const { codes, usual } = dimensions[name];
      const value = c.req.query(name) || usual;
      if (value !== usual && !codes.includes(value))
        return invalidParameter(c, name, value, codes.join(', '));
      view[name] = value;
    }
    const asked = askedDrawing(c);
    if (asked instanceof Response) return asked;
    const complete = view as TrendView;
    const answers = await askTrend(
      complete,
      waves(),
      asked.language,
      (question) => estimates(new URLSearchParams(question)),
      (question) => comparisons(new URLSearchParams(question)),
    );
    return answerDrawing(c, answers.waves[0]!.estimates.release, complete, asked, async () => {
      const words = {
        trends: trendsTexts(asked.language),
        compare: compareTexts(asked.language),
        figure: await figureFormatter(asked.language),
      };
      const figure = describeTrend(answers, complete, words);
      return framed('trend', (palette, width) => drawTrend(figure, palette, width), figure, asked);
    });
  });
