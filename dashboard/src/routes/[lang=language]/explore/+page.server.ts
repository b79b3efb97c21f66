import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { describeSkillGaps } from '@observatory/data/figures/skill-gaps/describe.ts';
import { skillGapsLabels } from '@observatory/data/figures/skill-gaps/labels.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { trendsTexts } from '@observatory/data/messages/trends-texts.ts';
import { ask } from '#lib/api/ask.server.ts';
import { rememberedCountry } from '#lib/country/remembered.server.ts';
import { drawingWidths } from '#lib/charts/drawing-widths.ts';
import { domainFindings } from '#lib/figures/domain-findings.ts';
import { drawFigure } from '#lib/figures/drawings.server.ts';
import { noteTexts } from '#lib/figures/note-texts.server.ts';
import { namedTerms } from '#lib/glossary/named-terms.server.ts';
import { exploreChoices } from '#lib/filters/choices.server.ts';
import { exploreDimensions } from '#lib/view/explore-dimensions.ts';
import { tableFiles, takeAway } from '#lib/take-away/take-away.server.ts';
import { sectorLinks } from '#lib/sector/sector-links.server.ts';
import { parseView, printView } from '#lib/view/view.ts';

export const load = async (event) => {
  const { fetch, url, params, cookies } = event;
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
  const words = await figureFormatter(language);
  const figure = describeSkillGaps(answer, skillGapsLabels(view, language), words);
  return {
    view,
    ignored,
    remembered: rememberedCountry(url, cookies, language),
    figure,
    findings: domainFindings(figure, view.indicator),
    notes: noteTexts(answer.notes, words),
    terms: namedTerms(language, ['base', 'interval', 'low-base', 'suppression', 'weight']),
    dimensions,
    choices: exploreChoices(catalogue, language),
    definition: catalogue.indicators.find(({ code }) => code === view.indicator)?.definition ?? '',
    take: takeAway(
      {
        ...{ figure: 'skill-gaps', asked: view, title: figure.title, source: view },
        view: url.pathname + printView(view, dimensions),
        data: tableFiles('estimates', view, language),
      },
      answer,
      language,
      url.origin,
    ),
    onward: [
      {
        to: 'trends' as const,
        label: trendsTexts(language).t('trends.link'),
        tail: printView({ ...view, wave: dimensions.wave.usual }, dimensions),
      },
      ...sectorLinks(view, dimensions, language),
    ],
    drawn: !event.isDataRequest,
  };
};
