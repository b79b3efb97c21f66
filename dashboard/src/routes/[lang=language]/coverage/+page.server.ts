import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { CoverageAnswer } from '@observatory/data/contract/coverage.ts';
import { describeCoverage } from '@observatory/data/figures/coverage/describe.ts';
import { drawCoverage } from '@observatory/data/figures/coverage/draw.ts';
import { svgOf } from '@observatory/data/figures/drawing/drawing.ts';
import { palettes } from '@observatory/data/figures/palette.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { ask } from '#lib/api/ask.server.ts';
import { drawingWidths } from '#lib/charts/drawing-widths.ts';
import { coverageSentences } from '#lib/coverage/coverage-sentences.server.ts';
import { placeOf } from '#lib/figures/place.ts';
import { takeAway } from '#lib/take-away/take-away.server.ts';
import { countryAndWave } from '#lib/view/country-and-wave.ts';
import { parseView, printView } from '#lib/view/view.ts';

export const load = async ({ fetch, url, params, locals, isDataRequest }) => {
  const language = params.lang;
  const catalogue = await ask(fetch, 'catalogue', { lang: language }, CatalogueAnswer);
  const dimensions = countryAndWave(catalogue.waves);
  const { view, ignored } = parseView(url.searchParams, dimensions);
  const answer = await ask(fetch, 'coverage', { ...view, lang: language }, CoverageAnswer);
  const { figure, most } = describeCoverage(answer, view, language);
  // The figure is at hand, so the drawings in the HTML need no further question.
  for (const { width } of isDataRequest ? [] : drawingWidths) {
    const named = { name: `coverage-${width}`, title: figure.title, description: figure.alt };
    locals.drawings.set(placeOf('coverage', width), svgOf(drawCoverage(figure, palettes.page, width), named));
  }
  const nameOf = new Map(catalogue.countries.map(({ code, label }) => [code, label]));
  const address = printView(view, dimensions);
  return {
    view,
    ignored,
    dimensions,
    address,
    take: takeAway(
      {
        ...{ figure: 'coverage', asked: view, title: figure.title, source: view },
        view: url.pathname + address,
        data: [{ label: 'CSV', href: `/api/v1/coverage.csv?${new URLSearchParams(view)}` }],
      },
      answer,
      language,
      url.origin,
    ),
    labels: Object.fromEntries(partnerCodes.map((code) => [code, nameOf.get(code) ?? code])),
    figure,
    most,
    texts: coverageSentences(answer, view, language),
    drawn: !isDataRequest,
  };
};
