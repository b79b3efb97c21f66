import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { describeProfile } from '@observatory/data/figures/profile/describe.ts';
import { drawProfile } from '@observatory/data/figures/profile/draw.ts';
import { profileIndicators } from '@observatory/data/figures/profile/figure.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { parsePartnerCode, partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';

import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { answerDrawing, askedDrawing, drawingParameters, invalidParameter } from './asked-drawing.ts';
import { framed } from './framed.ts';

const description = describeRoute({
  operationId: 'skillProfileFigure',
  summary: 'Need, gap and outlook of each skill in one country as SVG',
  parameters: [
    parameter('country', 'One of FI, DE, IT, NL; FI when absent.'),
    parameter('wave', 'One wave; the newest when absent.'),
    ...drawingParameters,
  ],
  responses: { 200: { description: 'The figure.', content: { 'image/svg+xml': {} } } },
});

/** Need, gap and outlook of the skills as SVG, drawn from the same model as that of the page of a country. */
export const skillProfileRoute = (
  estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>,
): Hono<HttpEnvironment> =>
  new Hono<HttpEnvironment>().get('/skill-profile.svg', description, async (c) => {
    const code = c.req.query('country') || 'FI';
    const country = parsePartnerCode(code);
    if (!country) return invalidParameter(c, 'country', code, partnerCodes.join(', '));
    const asked = askedDrawing(c);
    if (asked instanceof Response) return asked;
    const waveAsked = c.req.query('wave') ?? '';
    const answer = await estimates(
      new URLSearchParams({
        indicator: profileIndicators.join('~'),
        country,
        ...(waveAsked !== '' && { wave: waveAsked }),
      }),
    );
    const { wave = '' } = answer.query;
    if (wave === '' || wave.includes('~'))
      return invalidParameter(c, 'wave', waveAsked, '/api/v1/catalogue.json');
    return answerDrawing(c, answer.release, { country, wave }, asked, async () => {
      const words = { country: countryTexts(asked.language), figure: await figureFormatter(asked.language) };
      const figure = describeProfile(answer, { country, wave, sector: 'ALL', size: 'ALL' }, words);
      return framed('skill-profile', (palette, width) => drawProfile(figure, palette, width), figure, asked);
    });
  });
