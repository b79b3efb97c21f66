import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import { askComparison } from '@observatory/data/figures/comparison/ask.ts';
import { profileIndicators } from '@observatory/data/figures/profile/figure.ts';
import { multiplesQuestion, sectorPanels } from '@observatory/data/figures/small-multiples/view.ts';
import { parsePartnerCode, partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { error } from '@sveltejs/kit';
import { ask } from '#lib/api/ask.server.ts';
import { drawingWidths } from '#lib/charts/drawing-widths.ts';
import { describeCountry } from '#lib/country/describe-country.server.ts';
import { driverIndicators, driversOf, hasDrivers } from '#lib/country/drivers.server.ts';
import { furtherOf } from '#lib/country/further.server.ts';
import { contextIndicators } from '#lib/country/official.server.ts';
import { otherIndicators } from '#lib/country/others.server.ts';
import { drawFigure } from '#lib/figures/drawings.server.ts';
import { unsent } from '#lib/start/unsent.server.ts';
import { tableFiles, takeAway } from '#lib/take-away/take-away.server.ts';
import { parseView, printView } from '#lib/view/view.ts';

export const load = async (event) => {
  const { fetch, url, params, isDataRequest } = event;
  const { lang } = params;
  const country = parsePartnerCode(params.code.toUpperCase());
  if (!country) error(404, { message: 'missing' });
  const catalogue = await ask(fetch, 'catalogue', { lang }, CatalogueAnswer);
  const dimensions = { wave: { codes: catalogue.waves, usual: catalogue.waves.at(-1) ?? '' } };
  const { view: asked, ignored } = parseView(url.searchParams, dimensions);
  const view = { country, wave: asked.wave };
  const estimates = (indicators: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    ask(fetch, 'estimates', { ...view, indicator: indicators.join('~'), ...more, lang }, EstimatesAnswer);
  const place = { sector: 'ALL', size: 'ALL', wave: view.wave };
  const comparison = {
    indicator: 'skill_gap',
    columns: [
      { country: 'EQUAL', ...place },
      { country, ...place },
    ],
  };
  const drawing = new URLSearchParams({ ...view, lang });
  const bySector = new URLSearchParams([...drawing, ['by', 'sector']]);
  const withDrivers = hasDrivers(catalogue);
  const widths = drawingWidths.map(({ width }) => width);
  const [profile, sectors, others, compared, quality, observations, drivers] = await Promise.all([
    estimates(profileIndicators),
    estimates(['skill_gap'], { sector: [...sectorPanels, 'ALL'].join('~') }),
    estimates(otherIndicators),
    askComparison(
      comparison,
      lang,
      (question) => ask(fetch, 'estimates', question, EstimatesAnswer),
      (question) => ask(fetch, 'comparisons', question, ComparisonsAnswer),
    ),
    ask(fetch, 'quality', { ...view, lang }, QualityAnswer),
    ask(
      fetch,
      'observations',
      {
        indicator: contextIndicators.map(({ name }) => name).join('~'),
        country: `${country}~EU27_2020`,
        lang,
      },
      ObservationsAnswer,
    ),
    withDrivers ? estimates(driverIndicators, { country: partnerCodes.join('~') }) : undefined,
    ...['skill-profile', ...(withDrivers ? ['drivers', 'vet-cooperation'] : [])].map((name) =>
      drawFigure(event, name, drawing, widths),
    ),
    drawFigure(event, 'small-multiples', bySector, widths),
  ]);
  const answers = { profile, sectors, others, compared, comparison, quality, observations };
  const described = await describeCountry(answers, view, catalogue, lang);
  const tail = printView({ wave: view.wave }, dimensions);
  const taken = (
    figure: string,
    title: string,
    question: Readonly<Record<string, string>>,
    asked: Readonly<Record<string, string>> = view,
  ) =>
    takeAway(
      {
        ...{ figure, asked, title, source: view },
        view: `/${lang}/country/${country}${tail}`,
        data: tableFiles('estimates', question, lang),
      },
      ...[profile, lang, url.origin],
    );
  const section = drivers && (await driversOf(drivers, view, lang));
  const panels = { ...view, sector: 'ALL', size: 'ALL', by: 'sector' as const };
  return {
    ...described,
    bySector: unsent(event, described.bySector, ['table']),
    still: unsent(event, described.still),
    ...(section && {
      drivers: {
        ...section,
        take: {
          drivers: taken('drivers', section.drivers.title, {
            ...view,
            indicator: 'gap_driver',
            country: partnerCodes.join('~'),
          }),
          cooperation: taken('vet-cooperation', section.cooperation.title, {
            ...view,
            indicator: 'vet_cooperation~vet_cooperation_wished',
          }),
        },
      },
    }),
    ignored,
    view,
    tail,
    links: furtherOf(view, tail, lang),
    take: taken('skill-profile', described.figure.title, {
      ...view,
      indicator: profileIndicators.join('~'),
    }),
    takeSectors: taken('small-multiples', described.bySector.title, multiplesQuestion(panels), panels),
    drawn: !isDataRequest,
  };
};
