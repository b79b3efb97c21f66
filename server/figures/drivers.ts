import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import {
  describeCooperation,
  describeDrivers,
  type DriversWords,
} from '@observatory/data/figures/drivers/describe.ts';
import { drawCooperation } from '@observatory/data/figures/drivers/draw-cooperation.ts';
import { drawMultiples } from '@observatory/data/figures/small-multiples/draw.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { driversTexts } from '@observatory/data/messages/drivers-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { parsePartnerCode, partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { Hono, type Context } from 'hono';
import { describeRoute } from 'hono-openapi';

import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import {
  answerDrawing,
  askedDrawing,
  drawingParameters,
  invalidParameter,
  type AskedDrawing,
} from './asked-drawing.ts';
import { framed } from './framed.ts';

const described = (operationId: string, summary: string) =>
  describeRoute({
    operationId,
    summary,
    parameters: [
      parameter('country', 'One of FI, DE, IT, NL; FI when absent.'),
      parameter('wave', 'One wave; the newest when absent.'),
      ...drawingParameters,
    ],
    responses: { 200: { description: 'The figure.', content: { 'image/svg+xml': {} } } },
  });

type Sources = {
  /** Waves of the release, oldest first. */
  readonly waves: () => readonly string[];
  readonly estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>;
};

type Draw = (
  answer: EstimatesAnswer,
  view: { readonly country: string; readonly wave: string },
  words: DriversWords,
  asked: AskedDrawing,
) => string;

/** What drives gaps, and cooperation now and wished, as SVG, drawn from the same models as those of the pages. */
export function driversRoutes({ waves, estimates }: Sources): Hono<HttpEnvironment> {
  const handle =
    (indicators: string, countriesOf: (country: string) => string, draw: Draw) =>
    async (c: Context<HttpEnvironment>): Promise<Response> => {
      const code = c.req.query('country') || 'FI';
      const country = parsePartnerCode(code);
      if (!country) return invalidParameter(c, 'country', code, partnerCodes.join(', '));
      const wave = c.req.query('wave') || (waves().at(-1) ?? '');
      if (!waves().includes(wave)) return invalidParameter(c, 'wave', wave, waves().join(', '));
      const asked = askedDrawing(c);
      if (asked instanceof Response) return asked;
      const question = { indicator: indicators, country: countriesOf(country), wave };
      const answer = await estimates(new URLSearchParams(question));
      const view = { country, wave };
      return answerDrawing(c, answer.release, view, asked, async () =>
        draw(answer, view, await wordsOf(asked.language), asked),
      );
    };
  return new Hono<HttpEnvironment>()
    .get(
      '/drivers.svg',
      described('driversFigure', 'What drives gaps and shortages, by country, as SVG'),
      handle(
        'gap_driver',
        () => partnerCodes.join('~'),
        (answer, view, words, asked) => {
          const figure = describeDrivers(answer, view, words);
          return framed('drivers', (palette, width) => drawMultiples(figure, palette, width), figure, asked);
        },
      ),
    )
    .get(
      '/vet-cooperation.svg',
      described(
        'vetCooperationFigure',
        'Cooperation with vocational education now and wished for in one country as SVG',
      ),
      handle(
        'vet_cooperation~vet_cooperation_wished',
        (country) => country,
        (answer, view, words, asked) => {
          const figure = describeCooperation(answer, view, words);
          return framed(
            'vet-cooperation',
            (palette, width) => drawCooperation(figure, palette, width),
            figure,
            asked,
          );
        },
      ),
    );
}

const wordsOf = async (language: Language): Promise<DriversWords> => ({
  drivers: driversTexts(language),
  country: countryTexts(language),
  figure: await figureFormatter(language),
});
