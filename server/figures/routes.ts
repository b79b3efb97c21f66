import type { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import type { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import type { CoverageAnswer } from '@observatory/data/contract/coverage.ts';
import { Hono } from 'hono';

import type { HttpEnvironment } from '../http/environment.ts';
import { comparisonFigure } from './comparison.ts';
import { coverageFigure } from './coverage.ts';
import { figureRoute } from './figure-route.ts';
import { officialFigureList } from './official.ts';
import { skillGapsFigure } from './skill-gaps.ts';
import { skillProfileFigure } from './skill-profile.ts';

/** What figures are made of: answers of the interface to its own parameters. */
export type FigureSources = {
  /** Waves of the release, oldest first. */
  readonly waves: () => readonly string[];
  readonly estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>;
  readonly comparisons: (parameters: URLSearchParams) => Promise<ComparisonsAnswer>;
  readonly observations: (parameters: URLSearchParams) => Promise<ObservationsAnswer>;
  readonly coverage: (parameters: URLSearchParams) => Promise<CoverageAnswer>;
};

/** Every figure in each of its forms. */
export function figureRoutes(sources: FigureSources): Hono<HttpEnvironment> {
  const figures = [
    skillGapsFigure(sources.estimates),
    skillProfileFigure(sources.estimates),
    comparisonFigure(sources),
    coverageFigure(sources.coverage),
    ...officialFigureList(sources.observations),
  ];
  const routes = new Hono<HttpEnvironment>();
  for (const figure of figures) routes.route('/', figureRoute(figure));
  return routes;
}
