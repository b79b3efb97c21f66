import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { svgOf } from '@observatory/data/figures/drawing/drawing.ts';
import { palettes } from '@observatory/data/figures/palette.ts';
import { askTrend } from '@observatory/data/figures/trend/ask.ts';
import { drawTrend } from '@observatory/data/figures/trend/draw.ts';
import { trendDimensions } from '@observatory/data/figures/trend/view.ts';
import { ask } from '#lib/api/ask.server.ts';
import { drawingWidths } from '#lib/charts/drawing-widths.ts';
import { placeOf } from '#lib/figures/place.ts';
import { takeAway } from '#lib/take-away/take-away.server.ts';
import { describeTrends } from '#lib/trends/describe-trends.server.ts';
import { parseView, printView } from '#lib/view/view.ts';

export const load = async ({ fetch, url, params, locals, isDataRequest }) => {
  const language = params.lang;
  const catalogue = await ask(fetch, 'catalogue', { lang: language }, CatalogueAnswer);
  const dimensions = trendDimensions(
    catalogue.waves,
    catalogue.indicators.map(({ code }) => code),
  );
  const { view, ignored } = parseView(url.searchParams, dimensions);
  const answers = await askTrend(
    view,
    catalogue.waves,
    language,
    (question) => ask(fetch, 'estimates', question, EstimatesAnswer),
    (question) => ask(fetch, 'comparisons', question, ComparisonsAnswer),
  );
  const { downloads, ...described } = await describeTrends(answers, view, catalogue, language);
  const { figure } = described;
  const address = printView(view, dimensions);
  // The figure is at hand, so the drawings in the HTML need no further question.
  for (const { width } of isDataRequest ? [] : drawingWidths) {
    const named = { name: `trend-${width}`, title: figure.title, description: figure.alt };
    locals.drawings.set(placeOf('trend', width), svgOf(drawTrend(figure, palettes.page, width), named));
  }
  return {
    ...described,
    view,
    ignored,
    dimensions,
    address,
    take: takeAway(
      {
        ...{ figure: 'trend', asked: view, title: figure.title, data: downloads },
        source: { wave: catalogue.waves.join(', ') },
        view: url.pathname + address,
      },
      ...[answers.waves[0]!.estimates, language, url.origin],
    ),
    drawn: !isDataRequest,
  };
};
