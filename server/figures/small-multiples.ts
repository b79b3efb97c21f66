import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { describeMultiples } from '@observatory/data/figures/small-multiples/describe.ts';
import { drawMultiples } from '@observatory/data/figures/small-multiples/draw.ts';
import { multiplesQuestion, panelDimensions } from '@observatory/data/figures/small-multiples/view.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { sectorTexts } from '@observatory/data/messages/sector-texts.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';

import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { answerDrawing, askedDrawing, drawingParameters, invalidParameter } from './asked-drawing.ts';
import { framed } from './framed.ts';
import { askedPlace, placeParameters } from './place-asked.ts';

const description = describeRoute({
  operationId: 'smallMultiplesFigure',
  summary: 'The same skill gaps by country, size class or sector on one axis as SVG',
  parameters: [
    parameter('by', 'What differs between the panels: country, size or sector; country when absent.'),
    ...placeParameters,
    ...drawingParameters,
  ],
  responses: { 200: { description: 'The figure.', content: { 'image/svg+xml': {} } } },
});

type Sources = {
  /** Waves of the release, oldest first. */
  readonly waves: () => readonly string[];
  readonly estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>;
};

/** Panels of skill gaps as SVG, drawn from the same model as those of the pages. */
export const smallMultiplesRoute = ({ waves, estimates }: Sources): Hono<HttpEnvironment> =>
  new Hono<HttpEnvironment>().get('/small-multiples.svg', description, async (c) => {
    const byAsked = c.req.query('by') || 'country';
    const by = panelDimensions.find((one) => one === byAsked);
    if (!by) return invalidParameter(c, 'by', byAsked, panelDimensions.join(', '));
    const place = askedPlace(c, waves());
    if (place instanceof Response) return place;
    const asked = askedDrawing(c);
    if (asked instanceof Response) return asked;
    const view = { ...place, by };
    const answer = await estimates(new URLSearchParams(multiplesQuestion(view)));
    return answerDrawing(c, answer.release, view, asked, async () => {
      const words = {
        sector: sectorTexts(asked.language),
        country: countryTexts(asked.language),
        figure: await figureFormatter(asked.language),
      };
      const figure = describeMultiples(answer, view, words);
      return framed(
        `small-multiples-${by}`,
        (palette, width) => drawMultiples(figure, palette, width),
        figure,
        asked,
      );
    });
  });
