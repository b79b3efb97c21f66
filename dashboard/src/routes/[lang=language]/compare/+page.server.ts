import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { askComparison } from '@observatory/data/figures/comparison/ask.ts';
import { drawComparison } from '@observatory/data/figures/comparison/draw.ts';
import {
  parseComparisonView,
  printComparisonView,
  usualComparison,
} from '@observatory/data/figures/comparison/view.ts';
import { svgOf } from '@observatory/data/figures/drawing/drawing.ts';
import { palettes } from '@observatory/data/figures/palette.ts';
import { redirect } from '@sveltejs/kit';
import { ask } from '#lib/api/ask.server.ts';
import { drawingWidths } from '#lib/charts/drawing-widths.ts';
import { describeCompare } from '#lib/compare/describe-compare.server.ts';
import { countryLinks } from '#lib/country/country-links.server.ts';
import { placeOf } from '#lib/figures/place.ts';
import { takeAway } from '#lib/take-away/take-away.server.ts';

export const load = async ({ fetch, url, params, locals, isDataRequest }) => {
  const language = params.lang;
  const catalogue = await ask(fetch, 'catalogue', { lang: language }, CatalogueAnswer);
  const { waves } = catalogue;
  const { view, ignored } = parseComparisonView(url.searchParams, waves);
  const address = printComparisonView(view, waves);
  // A form without scripts names every part; what it means has a shorter address to keep and to share.
  const isForm = [...url.searchParams.keys()].some((name) => name.includes('.'));
  if (isForm && ignored.length === 0) redirect(303, url.pathname + address);
  const answers = await askComparison(
    view,
    language,
    (question) => ask(fetch, 'estimates', question, EstimatesAnswer),
    (question) => ask(fetch, 'comparisons', question, ComparisonsAnswer),
  );
  const described = await describeCompare(answers, view, catalogue, language);
  const { figure } = described;
  // The figure is at hand, so the drawings in the HTML need no further question.
  for (const { width } of isDataRequest ? [] : drawingWidths) {
    const named = { name: `comparison-${width}`, title: figure.title, description: figure.alt };
    locals.drawings.set(
      placeOf('comparison', width),
      svgOf(drawComparison(figure, palettes.page, width), named),
    );
  }
  return {
    ...described,
    links: countryLinks(
      language,
      view.columns.map(({ country }) => country),
    ),
    ignored,
    indicator: view.indicator,
    usual: usualComparison(waves),
    address,
    take: takeAway(
      {
        ...{ figure: 'comparison', asked: new URLSearchParams(address), title: figure.title },
        source: { wave: [...new Set(view.columns.map(({ wave }) => wave))].join(', ') },
        view: url.pathname + address,
        data: described.downloads,
      },
      ...[answers.estimates[0]!, language, url.origin],
    ),
    drawn: !isDataRequest,
  };
};
