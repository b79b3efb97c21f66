import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { skillGapsLabels } from '@observatory/data/figures/skill-gaps/labels.ts';
import { ask } from '#lib/api/ask.server.ts';
import { drawingWidths } from '#lib/charts/drawing-widths.ts';
import { drawFigure } from '#lib/figures/drawings.server.ts';
import { exploreChoices } from '#lib/filters/choices.server.ts';
import { exploreDimensions } from '#lib/view/explore-dimensions.ts';
import { parseView } from '#lib/view/view.ts';

export const load = async (event) => {
  const { fetch, url, params } = event;
  const language = params.lang;
  const catalogue = await ask(fetch, 'catalogue', { lang: language }, CatalogueAnswer);
  const dimensions = exploreDimensions(catalogue);
  const { view, ignored } = parseView(url.searchParams, dimensions);
  const [answer] = await Promise.all([
    ask(fetch, 'estimates', { ...view, lang: language }, EstimatesAnswer),
    drawFigure(
      event,
      'skill-gaps',
      new URLSearchParams({ ...view, lang: language }),
      drawingWidths.map(({ width }) => width),
    ),
  ]);
  return {
    view,
    ignored,
    answer,
    dimensions,
    choices: exploreChoices(catalogue, language),
    labels: skillGapsLabels(view, language),
    definition: catalogue.indicators.find(({ code }) => code === view.indicator)?.definition ?? '',
    drawn: !event.isDataRequest,
  };
};
