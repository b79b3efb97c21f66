import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import type { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { askComparison } from '@observatory/data/figures/comparison/ask.ts';
import { describeComparison } from '@observatory/data/figures/comparison/describe.ts';
import { drawComparison } from '@observatory/data/figures/comparison/draw.ts';
import { parseComparisonView, printComparisonView } from '@observatory/data/figures/comparison/view.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { compareTexts } from '@observatory/data/messages/compare-texts.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';

import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { answerDrawing, askedDrawing, drawingParameters, invalidParameter } from './asked-drawing.ts';
import { framed } from './framed.ts';

const description = describeRoute({
  operationId: 'comparisonFigure',
  summary: 'Two to four places side by side as SVG, each against the first',
  parameters: [
    parameter('indicator', 'An indicator with a figure per skill; skill_gap when absent.'),
    parameter('a', 'First column: codes of country, sector, size and wave joined by dots; FI when absent.'),
    parameter('b', 'Second column, written in the same way; DE when absent.'),
    parameter('c', 'Third column; none when absent.'),
    parameter('d', 'Fourth column; none when absent.'),
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

/** The figure of a comparison as SVG, drawn from the same model as that of the pages. */
export const comparisonFigureRoute = ({ waves, estimates, comparisons }: Sources): Hono<HttpEnvironment> =>
  new Hono<HttpEnvironment>().get('/comparison.svg', description, async (c) => {
    const parameters = new URL(c.req.url).searchParams;
    for (const name of ['lang', 'width', 'theme']) parameters.delete(name);
    const { view, ignored } = parseComparisonView(parameters, waves());
    const wrong = ignored[0];
    if (wrong) return invalidParameter(c, wrong.parameter, wrong.value, '/api/v1/catalogue.json');
    const asked = askedDrawing(c);
    if (asked instanceof Response) return asked;
    const answers = await askComparison(
      view,
      asked.language,
      (question) => estimates(new URLSearchParams(question)),
      (question) => comparisons(new URLSearchParams(question)),
    );
    const named = { view: printComparisonView(view, waves()) };
    return answerDrawing(c, answers.estimates[0]!.release, named, asked, async () => {
      const words = { compare: compareTexts(asked.language), figure: await figureFormatter(asked.language) };
      const figure = describeComparison(answers, view, words);
      return framed('comparison', (palette, width) => drawComparison(figure, palette, width), figure, asked);
    });
  });
