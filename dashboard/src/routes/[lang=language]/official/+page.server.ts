import { ObservationsAnswer, RevisionsAnswer, VintagesAnswer } from '@observatory/data/contract/columns.ts';
import { ask } from '#lib/api/ask.server.ts';
import { drawingWidths } from '#lib/charts/drawing-widths.ts';
import { countryLinks } from '#lib/country/country-links.server.ts';
import { drawFigure } from '#lib/figures/drawings.server.ts';
import { describeOfficial } from '#lib/official/describe-official.server.ts';
import { tableFiles, takeAway } from '#lib/take-away/take-away.server.ts';
import { parseOfficialView, printOfficialView } from '#lib/official/official-view.ts';

export const load = async (event) => {
  const { fetch, url, params } = event;
  const language = params.lang;
  const { view, ignored } = parseOfficialView(url.searchParams);
  const { indicator, breakdown, places, focus, period } = view;
  const asked = { indicator: indicator.name, breakdown, lang: language };
  const widths = drawingWidths.map(({ width }) => width);
  const drawing = new URLSearchParams({ ...asked, country: places.join('~'), focus, period });
  const [observations, revisions, vintages] = await Promise.all([
    ask(fetch, 'observations', asked, ObservationsAnswer),
    ask(fetch, 'revisions', asked, RevisionsAnswer),
    ask(fetch, 'vintages', {}, VintagesAnswer),
    drawFigure(event, 'official-line', drawing, widths),
    drawFigure(event, 'official-ranking', drawing, widths),
    drawFigure(event, 'official-map', drawing, widths),
  ]);
  const page = describeOfficial({ observations, revisions, vintages }, view, language);
  const address = printOfficialView(view);
  const data = tableFiles(
    'observations',
    { indicator: indicator.name, ...(breakdown !== '' && { breakdown }) },
    language,
  );
  const take = (figure: string, title: string) =>
    takeAway(
      { figure, asked: drawing, title, data, source: indicator, view: url.pathname + address },
      observations,
      language,
      url.origin,
    );
  return {
    ...page,
    take: {
      line: take('official-line', page.line.title),
      ranking: take('official-ranking', page.ranking.title),
      map: take('official-map', page.ranking.title),
    },
    links: countryLinks(language, places),
    ignored:
      period === '' || page.periods.includes(period)
        ? ignored
        : [...ignored, { code: 'code_unknown' as const, parameter: 'period', value: period }],
    view: { indicator: indicator.name, codes: view.codes, focus, period },
    address,
    drawn: !event.isDataRequest,
  };
};
