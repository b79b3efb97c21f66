import type { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { Hono } from 'hono';

import type { HttpEnvironment } from '../http/environment.ts';
import { officialFigureRoutes } from './official.ts';
import { skillGapsRoute } from './skill-gaps.ts';

/** What figures are made of: answers of the interface to its own parameters. */
export type FigureSources = {
  readonly estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>;
  readonly observations: (parameters: URLSearchParams) => Promise<ObservationsAnswer>;
};

/** Figures as SVG. */
export const figureRoutes = ({ estimates, observations }: FigureSources): Hono<HttpEnvironment> =>
  new Hono<HttpEnvironment>()
    .route('/', skillGapsRoute(estimates))
    .route('/', officialFigureRoutes(observations));
