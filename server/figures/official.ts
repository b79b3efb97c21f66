import type { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import type { Drawing } from '@observatory/data/figures/drawing/drawing.ts';
import { usualPlaces } from '@observatory/data/figures/official/labels.ts';
import { drawOfficialLine } from '@observatory/data/figures/official/line/draw.ts';
import { drawOfficialMap } from '@observatory/data/figures/official/map/draw.ts';
import {
  officialFigures,
  type OfficialFigures,
} from '@observatory/data/figures/official/official-figures.ts';
import { drawOfficialRanking } from '@observatory/data/figures/official/ranking/draw.ts';
import type { Palette } from '@observatory/data/figures/palette.ts';
import { officialIndicatorByName } from '@observatory/data/indicators/official-indicators.ts';
import { parseBreakdown } from '@observatory/data/indicators/official/select.ts';
import { officialPlaceByCode } from '@observatory/data/places/countries.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';

import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { answerDrawing, askedDrawing, drawingParameters, invalidParameter } from './asked-drawing.ts';
import { framed } from './framed.ts';

type Draw = (figures: OfficialFigures, palette: Palette, width: number, focus: string | undefined) => Drawing;

/** The drawings of one view: over time, by rank, and on the map. */
const drawings: Readonly<Record<string, { summary: string; of: 'line' | 'ranking'; draw: Draw }>> = {
  'official-line': {
    summary: 'An official indicator over time as SVG',
    of: 'line',
    draw: ({ line }, palette, width, focus) => drawOfficialLine(line, palette, width, { focus }),
  },
  'official-ranking': {
    summary: 'The countries of an official indicator by rank as SVG',
    of: 'ranking',
    draw: ({ ranking }, palette, width) => drawOfficialRanking(ranking, palette, width),
  },
  'official-map': {
    summary: 'An official indicator on a map of Europe as SVG',
    of: 'ranking',
    draw: ({ ranking }, palette, width) => drawOfficialMap(ranking, palette, width),
  },
};

const parameters = [
  parameter('indicator', 'An official indicator of the catalogue (`series`).'),
  parameter('breakdown', 'A place in its breakdowns, such as size_emp=10-49; the totals when absent.'),
  parameter('country', 'Area codes for the lines; the partners and the EU when absent.'),
  parameter('focus', 'The area whose line stands out.'),
  parameter('period', 'Period of ranking and map; the newest that most areas have when absent.'),
  ...drawingParameters,
];

/** The figures of official statistics as SVG, drawn from the same model as those of the pages. */
export function officialFigureRoutes(
  answerObservations: (parameters: URLSearchParams) => Promise<ObservationsAnswer>,
): Hono<HttpEnvironment> {
  const routes = new Hono<HttpEnvironment>();
  for (const [name, { summary, of, draw }] of Object.entries(drawings)) {
    const description = describeRoute({
      operationId: name,
      summary,
      parameters,
      responses: { 200: { description: 'The figure.', content: { 'image/svg+xml': {} } } },
    });
    routes.get(`/${name}.svg`, description, async (c) => {
      const query = (key: string) => c.req.query(key) ?? '';
      const indicator = officialIndicatorByName.get(query('indicator'));
      if (!indicator) return invalidParameter(c, 'indicator', query('indicator'), '/api/v1/catalogue.json');
      const breakdown = query('breakdown');
      if (!parseBreakdown(indicator, breakdown))
        return invalidParameter(c, 'breakdown', breakdown, '/api/v1/catalogue.json');
      const places = query('country') === '' ? [...usualPlaces] : query('country').split('~');
      const unknown = places.find((code) => !officialPlaceByCode.has(code));
      if (unknown !== undefined)
        return invalidParameter(c, 'country', unknown, [...officialPlaceByCode.keys()].join(', '));
      const asked = askedDrawing(c);
      if (asked instanceof Response) return asked;
      const answer = await answerObservations(new URLSearchParams({ indicator: indicator.name, breakdown }));
      const focus = query('focus') || undefined;
      const period = query('period') || undefined;
      const view = { indicator: indicator.name, breakdown, places, period };
      const named = { ...view, places: places.join('~'), period: period ?? '', focus: focus ?? '' };
      return answerDrawing(c, answer.release, named, asked, () => {
        const figures = officialFigures(answer, view, asked.language);
        const figure = figures[of];
        const alt = name === 'official-map' ? figures.ranking.mapAlt : figure.alt;
        const paint = (palette: Palette, width: number) => draw(figures, palette, width, focus);
        return framed(name, paint, { ...figure, alt }, asked);
      });
    });
  }
  return routes;
}
