import type { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import type { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { Hono } from 'hono';

import type { HttpEnvironment } from '../http/environment.ts';
import { comparisonFigureRoute } from './comparison.ts';
import { officialFigureRoutes } from './official.ts';
import { skillGapsRoute } from './skill-gaps.ts';
import { skillProfileRoute } from './skill-profile.ts';

/** What figures are made of: answers of the interface to its own parameters. */
export type FigureSources = {
  /** Waves of the release, oldest first. */
  readonly waves: () => readonly string[];
  readonly estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>;
  readonly comparisons: (parameters: URLSearchParams) => Promise<ComparisonsAnswer>;
  readonly observations: (parameters: URLSearchParams) => Promise<ObservationsAnswer>;
};

/** Figures as SVG. */
export const figureRoutes = ({
  waves,
  estimates,
  comparisons,
  observations,
}: FigureSources): Hono<HttpEnvironment> =>
  new Hono<HttpEnvironment>()
    .route('/', skillGapsRoute(estimates))
    .route('/', skillProfileRoute(estimates))
    .route('/', comparisonFigureRoute({ waves, estimates, comparisons }))
    .route('/', officialFigureRoutes(observations));
