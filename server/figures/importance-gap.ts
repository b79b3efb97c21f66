import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { describeMap } from '@observatory/data/figures/importance-gap/describe.ts';
import { drawMap } from '@observatory/data/figures/importance-gap/draw.ts';
import { mapIndicators } from '@observatory/data/figures/importance-gap/figure.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { sectorTexts } from '@observatory/data/messages/sector-texts.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';

import type { HttpEnvironment } from '../http/environment.ts';
import { answerDrawing, askedDrawing, drawingParameters } from './asked-drawing.ts';
import { framed } from './framed.ts';
import { askedPlace, placeParameters } from './place-asked.ts';

const description = describeRoute({
  operationId: 'importanceGapFigure',
  summary: 'Need against gap of each skill in one place as SVG, with what cannot be told',
  parameters: [...placeParameters, ...drawingParameters],
  responses: { 200: { description: 'The figure.', content: { 'image/svg+xml': {} } } },
});

type Sources = {
  /** Waves of the release, oldest first. */
  readonly waves: () => readonly string[];
  readonly estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>;
};

/** The map of need and gap as SVG, drawn from the same model as that of the pages. */
export const importanceGapRoute = ({ waves, estimates }: Sources): Hono<HttpEnvironment> =>
  new Hono<HttpEnvironment>().get('/importance-gap.svg', description, async (c) => {
    const place = askedPlace(c, waves());
    if (place instanceof Response) return place;
    const asked = askedDrawing(c);
    if (asked instanceof Response) return asked;
    const answer = await estimates(new URLSearchParams({ ...place, indicator: mapIndicators.join('~') }));
    return answerDrawing(c, answer.release, { ...place }, asked, async () => {
      const words = {
        sector: sectorTexts(asked.language),
        country: countryTexts(asked.language),
        figure: await figureFormatter(asked.language),
      };
      const figure = describeMap(answer, place, words);
      return framed('importance-gap', (palette, width) => drawMap(figure, palette, width), figure, asked);
    });
  });
