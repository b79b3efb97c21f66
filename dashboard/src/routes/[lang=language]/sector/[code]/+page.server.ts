import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { askComparison } from '@observatory/data/figures/comparison/ask.ts';
import { mapIndicators } from '@observatory/data/figures/importance-gap/figure.ts';
import { multiplesQuestion, panelPlaces } from '@observatory/data/figures/small-multiples/view.ts';
import { sectorByCode } from '@observatory/data/sectors/sectors.ts';
import { error } from '@sveltejs/kit';
import { ask } from '#lib/api/ask.server.ts';
import { drawingWidths } from '#lib/charts/drawing-widths.ts';
import { drawFigure } from '#lib/figures/drawings.server.ts';
import { describeSector } from '#lib/sector/describe-sector.server.ts';
import { widerQuestion } from '#lib/sector/wider.server.ts';
import { tableFiles, takeAway } from '#lib/take-away/take-away.server.ts';
import { parseView, printView } from '#lib/view/view.ts';

export const load = async (event) => {
  const { fetch, url, params, isDataRequest } = event;
  const { lang } = params;
  const sector = params.code.toUpperCase();
  if (!sectorByCode.has(sector)) error(404, { message: 'missing' });
  const catalogue = await ask(fetch, 'catalogue', { lang }, CatalogueAnswer);
  const dimensions = {
    country: { codes: catalogue.countries.map(({ code }) => code), usual: 'POOLED' },
    wave: { codes: catalogue.waves, usual: catalogue.waves.at(-1) ?? '' },
  };
  const { view, ignored } = parseView(url.searchParams, dimensions);
  const place = { ...view, sector, size: 'ALL' };
  const estimates = (question: Readonly<Record<string, string>>) =>
    ask(fetch, 'estimates', { ...question, lang }, EstimatesAnswer);
  const comparison = {
    indicator: 'skill_gap',
    columns: [{ ...place, sector: 'ALL' }, place],
  };
  const panels = (['country', 'size'] as const).map((by) => ({ ...place, by }));
  const parameters = new URLSearchParams({ ...place, lang });
  const widths = drawingWidths.map(({ width }) => width);
  const drawPanels = (by: string) =>
    drawFigure(
      event,
      'small-multiples',
      new URLSearchParams([...parameters, ['by', by]]),
      widths,
      `small-multiples-${by}`,
    );
  const [map, byCountry, bySize, wider, compared] = await Promise.all([
    estimates({ ...place, indicator: mapIndicators.join('~') }),
    estimates(multiplesQuestion(panels[0]!)),
    estimates(multiplesQuestion(panels[1]!)),
    estimates(widerQuestion(panels.flatMap((one) => panelPlaces(one).panels))),
    sector === 'ALL'
      ? undefined
      : askComparison(
          comparison,
          lang,
          (question) => ask(fetch, 'estimates', question, EstimatesAnswer),
          (question) => ask(fetch, 'comparisons', question, ComparisonsAnswer),
        ),
    drawFigure(event, 'importance-gap', parameters, widths),
    drawPanels('country'),
    drawPanels('size'),
  ]);
  const answers = { map, byCountry, bySize, wider, comparison, ...(compared && { compared }) };
  const described = await describeSector(answers, place, catalogue, lang);
  const tail = printView(view, dimensions);
  const taken = (
    figure: string,
    more: {
      asked: Readonly<Record<string, string>>;
      title: string;
      question: Readonly<Record<string, string>>;
    },
  ) =>
    takeAway(
      {
        ...{ figure, asked: more.asked, title: more.title, source: view },
        view: url.pathname + tail,
        data: tableFiles('estimates', more.question, lang),
      },
      ...[map, lang, url.origin],
    );
  return {
    ...described,
    panels: described.panels.map((panel) => {
      const asked = { ...place, by: panel.by };
      const question = multiplesQuestion(asked);
      return { ...panel, take: taken('small-multiples', { asked, title: panel.figure.title, question }) };
    }),
    take: taken('importance-gap', {
      ...{ asked: place, title: described.map.title },
      question: { ...place, indicator: mapIndicators.join('~') },
    }),
    ignored,
    view: place,
    addresses: Object.fromEntries(
      dimensions.country.codes.map((country) => [country, printView({ ...view, country }, dimensions)]),
    ),
    years: Object.fromEntries(
      catalogue.waves.map((wave) => [wave, printView({ ...view, wave }, dimensions)]),
    ),
    tail,
    drawn: !isDataRequest,
  };
};
