import type { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import type { Drawing } from '@observatory/data/figures/drawing/drawing.ts';
import { usualPlaces } from '@observatory/data/figures/official/labels.ts';
import { drawOfficialLine } from '@observatory/data/figures/official/line/draw.ts';
import { drawOfficialMap } from '@observatory/data/figures/official/map/draw.ts';
import type { OfficialTable } from '@observatory/data/figures/official/official-figure.ts';
import {
  officialFigures,
  type OfficialFigures,
} from '@observatory/data/figures/official/official-figures.ts';
import { drawOfficialRanking } from '@observatory/data/figures/official/ranking/draw.ts';
import { drawOfficialTile } from '@observatory/data/figures/official/tile/draw.ts';
import type { Palette } from '@observatory/data/figures/palette.ts';
import { officialIndicatorByName } from '@observatory/data/indicators/official-indicators.ts';
import { parseBreakdown } from '@observatory/data/indicators/official/select.ts';
import { downloadTexts } from '@observatory/data/messages/download-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { officialPlaceByCode } from '@observatory/data/places/countries.ts';

import { parameter } from '../http/describe.ts';
import { inCatalogue, type Described, type Figure } from './figure.ts';

type Draw = (figures: OfficialFigures, palette: Palette, width: number, focus: string | undefined) => Drawing;

/** The drawings of one view: over time, the same small, by rank, and on the map. */
const drawings: Readonly<Record<string, { summary: string; of: 'line' | 'ranking'; draw: Draw }>> = {
  'official-line': {
    summary: 'An official indicator over time',
    of: 'line',
    draw: ({ line }, palette, width, focus) => drawOfficialLine(line, palette, width, { focus }),
  },
  'official-tile': {
    summary: 'An official indicator small: a line over time for each place with its newest value',
    of: 'line',
    draw: ({ line }, palette, width) => drawOfficialTile(line, palette, width),
  },
  'official-ranking': {
    summary: 'The countries of an official indicator by rank',
    of: 'ranking',
    draw: ({ ranking }, palette, width) => drawOfficialRanking(ranking, palette, width),
  },
  'official-map': {
    summary: 'An official indicator on a map of Europe',
    of: 'ranking',
    draw: ({ ranking }, palette, width) => drawOfficialMap(ranking, palette, width),
  },
};

/** Each value with its flags in a column of their own, so that numbers stay numbers. */
function tableOf({ columns, rows }: OfficialTable, language: Language): Described['table'] {
  const flags = downloadTexts(language).t('column.flags');
  return {
    columns: columns.flatMap((column, k) => (k === 0 ? [column] : [column, `${column}: ${flags}`])),
    rows: rows.map(({ name, cells }) => [name, ...cells.flatMap((cell) => [cell.text, cell.flags.join('')])]),
  };
}

/** The figures of official statistics, from the same model as those of the pages. */
export const officialFigureList = (
  observations: (parameters: URLSearchParams) => Promise<ObservationsAnswer>,
): Figure[] =>
  Object.entries(drawings).map(([name, { summary, of, draw }]) => ({
    ...{ name, operation: name, summary },
    parameters: [
      parameter('indicator', 'An official indicator of the catalogue (`series`).'),
      parameter('breakdown', 'A place in its breakdowns, such as size_emp=10-49; the totals when absent.'),
      parameter('country', 'Area codes for the lines; the partners and the EU when absent.'),
      parameter('focus', 'The area whose line stands out.'),
      parameter('period', 'Period of ranking and map; the newest that most areas have when absent.'),
    ],
    find: async (parameters, language) => {
      const given = (key: string) => parameters.get(key) ?? '';
      const wrong = (key: string, allowed: string) => ({ parameter: key, value: given(key), allowed });
      const indicator = officialIndicatorByName.get(given('indicator'));
      if (!indicator) return wrong('indicator', inCatalogue);
      const breakdown = given('breakdown');
      if (!parseBreakdown(indicator, breakdown)) return wrong('breakdown', inCatalogue);
      const places = given('country') === '' ? [...usualPlaces] : given('country').split('~');
      const unknown = places.find((code) => !officialPlaceByCode.has(code));
      if (unknown !== undefined) {
        const allowed = [...officialPlaceByCode.keys()].join(', ');
        return { parameter: 'country', value: unknown, allowed };
      }
      const answer = await observations(new URLSearchParams({ indicator: indicator.name, breakdown }));
      const [focus, period] = [given('focus'), given('period')];
      return {
        ...{ release: answer.release, demonstration: answer.demonstration },
        view: { indicator: indicator.name, breakdown, country: places.join('~'), period, focus },
        describe: () => {
          const view = { indicator: indicator.name, breakdown, places, period: period || undefined };
          const figures = officialFigures(answer, view, language);
          const figure = figures[of];
          return {
            words: { ...figure, alt: name === 'official-map' ? figures.ranking.mapAlt : figure.alt },
            table: tableOf(figure.table, language),
            draw: (palette, width) => draw(figures, palette, width, focus || undefined),
          };
        },
      };
    },
  }));
