import { FigureAnswer, figureFormats, type FigureFormat } from '@observatory/data/contract/figure-answer.ts';
import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';

import type { HttpEnvironment } from '../http/environment.ts';
import { answerFigure } from './answer-figure.ts';
import { formParameters } from './asked-form.ts';
import type { Figure } from './figure.ts';

type Responses = NonNullable<Parameters<typeof describeRoute>[0]['responses']>;
type Content = NonNullable<Extract<Responses[string], { content?: unknown }>['content']>;

const described: Readonly<Record<FigureFormat, { readonly as: string; readonly content: Content }>> = {
  svg: { as: 'as SVG', content: { 'image/svg+xml': {} } },
  png: { as: 'as PNG, at twice the size or for a slide', content: { 'image/png': {} } },
  csv: {
    as: 'as the table that readers see',
    content: { 'text/csv': { schema: { type: 'string' as const } } },
  },
  json: { as: 'in words', content: { 'application/json': { schema: resolver(FigureAnswer) } } },
};

/** The names of operations are made of that of the figure; that of the SVG is the figure's own. */
const endings: Readonly<Record<FigureFormat, string>> = { svg: '', png: 'Png', csv: 'Csv', json: 'Json' };

/** Every form of a figure at its own address. */
export function figureRoute(figure: Figure): Hono<HttpEnvironment> {
  const routes = new Hono<HttpEnvironment>();
  for (const format of figureFormats) {
    const { as, content } = described[format];
    const description = describeRoute({
      operationId: `${figure.operation}${endings[format]}`,
      summary: `${figure.summary} ${as}`,
      parameters: [...figure.parameters, ...formParameters[format]],
      responses: {
        200: { description: 'The figure.', content },
        304: { description: 'The reader has the figure of this release already.' },
        400: {
          description: 'A parameter that cannot be used.',
          content: { 'application/problem+json': {} },
        },
      },
    });
    routes.get(`/${figure.name}.${format}`, description, (c) => answerFigure(c, figure, format));
  }
  return routes;
}
