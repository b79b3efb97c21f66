import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { indicatorById } from '@observatory/data/indicators/catalogue.ts';
import { partnerCountries } from '@observatory/data/places/partner-countries.ts';
import { ask } from '#lib/api/ask.server.ts';
import { domainFindings } from '#lib/figures/domain-findings.server.ts';
import { exploreChoices } from '#lib/filters/choices.server.ts';
import { contextSeries, officialContext } from '#lib/sources/official-context.server.ts';
import { parseView } from '#lib/view/view.ts';

export const load = async ({ fetch, url, params }) => {
  const language = params.lang;
  const [catalogue, answer, observations] = await Promise.all([
    ask(fetch, 'catalogue', { lang: language }, CatalogueAnswer),
    ask(fetch, 'estimates', { indicator: 'skill_gap', lang: language }, EstimatesAnswer),
    ask(fetch, 'observations', { indicator: contextSeries.join('~'), lang: language }, ObservationsAnswer),
  ]);
  const dimensions = { country: { codes: catalogue.countries.map(({ code }) => code), usual: 'POOLED' } };
  const { view, ignored } = parseView(url.searchParams, dimensions);
  const { country } = exploreChoices(catalogue, language);
  return {
    view,
    ignored,
    dimensions,
    choices: { country },
    wave: answer.query['wave'] ?? '',
    ofBase: indicatorById.get('skill_gap')!.ofBase[language],
    findings: await domainFindings(answer, view.country, language),
    countries: await Promise.all(
      partnerCountries.map(async ({ code, label }) => ({
        code,
        label: label[language],
        findings: await domainFindings(answer, code, language),
      })),
    ),
    context: officialContext(observations, catalogue, language),
  };
};
