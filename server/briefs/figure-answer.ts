import { svgOf } from '@observatory/data/figures/drawing/drawing.ts';
import { palettes, themes } from '@observatory/data/figures/palette.ts';
import type { Context } from 'hono';
import { describeRoute } from 'hono-openapi';

import { cacheHeaders, matches } from '../http/answer.ts';
import { askedDrawing, type Widths } from '../http/asked-drawing.ts';
import { operationNamed, parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { problem } from '../http/problem.ts';
import { refuse } from '../http/wrong-parameter.ts';
import type { Made } from './maker.ts';

const widths: Widths = [280, 2000, 680];
const [narrowest, widest, usual] = widths;

const mediaTypes = { svg: 'image/svg+xml', json: 'application/json' } as const;

/**
 * A figure of a brief drawn in the width and theme that were asked for: as SVG, or as JSON with its shapes and, for
 * keyboard and pointer, its targets with what is read aloud of each.
 */
export function answerBriefFigure(
  c: Context<HttpEnvironment>,
  { brief, manifest }: Made,
): Response | Promise<Response> {
  const [id = '', extension = ''] = c.req.param('figure')!.split('.');
  if (extension !== 'svg' && extension !== 'json') {
    return problem(c, 'format_unknown', { detail: { formats: Object.keys(mediaTypes).join(', ') } });
  }
  const figure = brief.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'figure' ? [block.figure] : []))
    .find((one) => one.id === id);
  if (!figure) return problem(c, 'not_found');
  const drawn = askedDrawing((name) => c.req.query(name), widths, themes);
  if ('parameter' in drawn) return refuse(c, drawn);
  const { width, theme } = drawn;
  const { question } = brief;
  const asked = { figure: `${id}.${extension} ${width} ${theme}`, brief: JSON.stringify(question) };
  const headers = {
    ...cacheHeaders(manifest.release, asked, c.req.param('release') !== undefined),
    'content-type': mediaTypes[extension],
    'content-language': question.language,
  };
  if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
  const drawing = figure.draw(palettes[theme], width, true);
  const texts = { name: `brief-${id}-${width}`, title: figure.title, description: figure.alt };
  const text = extension === 'svg' ? svgOf(drawing, texts) : JSON.stringify(drawing);
  return c.body(`${text}\n`, 200, headers);
}

export const describeBriefFigure = describeRoute({
  operationId: operationNamed('briefFigure'),
  summary: 'A figure of a brief, drawn',
  description:
    'The name of a figure as the JSON of the brief has it, as svg or as json (shapes, and targets for keyboard and pointer with what is read aloud of each).',
  parameters: [
    parameter('width', `Px, ${narrowest} to ${widest}; ${usual} when absent.`),
    parameter('theme', 'light, dark, or page (custom properties of the page around it); light when absent.'),
    ...['lang', 'wave', 'extent', 'sections'].map((name) => parameter(name, 'As for the brief.')),
  ],
  responses: {
    200: { description: 'The drawing.', content: { 'image/svg+xml': {}, 'application/json': {} } },
    304: { description: 'The reader has this drawing already.' },
    400: { description: 'A parameter cannot be used.', content: { 'application/problem+json': {} } },
    404: {
      description: 'No such release, brief or figure.',
      content: { 'application/problem+json': {} },
    },
  },
});
