import { Hono } from 'hono';

import type { HttpEnvironment } from '../http/environment.ts';
import { answersFigure } from './answers.ts';
import { comparisonFigure } from './comparison.ts';
import { coverageFigure } from './coverage.ts';
import { driversFigures } from './drivers.ts';
import { figureRoute } from './figure-route.ts';
import type { FigureSources } from './figure-sources.ts';
import { importanceGapFigure } from './importance-gap.ts';
import { jointNeedsFigure } from './joint-needs.ts';
import { officialFigureList } from './official.ts';
import { pathwayFigure } from './pathway.ts';
import { skillGapsFigure } from './skill-gaps.ts';
import { skillProfileFigure } from './skill-profile.ts';
import { smallMultiplesFigure } from './small-multiples.ts';
import { trendFigure } from './trend.ts';

/** Every figure in each of its forms. */
export function figureRoutes(sources: FigureSources): Hono<HttpEnvironment> {
  const figures = [
    skillGapsFigure(sources.estimates),
    skillProfileFigure(sources.estimates),
    comparisonFigure(sources),
    trendFigure(sources),
    importanceGapFigure(sources),
    smallMultiplesFigure(sources),
    answersFigure(sources.estimates),
    pathwayFigure(sources),
    jointNeedsFigure(sources.jointNeeds),
    ...driversFigures(sources),
    coverageFigure(sources.coverage),
    ...officialFigureList(sources.observations),
  ];
  const routes = new Hono<HttpEnvironment>();
  for (const figure of figures) routes.route('/', figureRoute(figure));
  return routes;
}
