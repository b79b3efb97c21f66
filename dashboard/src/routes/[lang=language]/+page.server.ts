import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { describeSkillGaps } from '@observatory/data/figures/skill-gaps/describe.ts';
import { skillGapsLabels } from '@observatory/data/figures/skill-gaps/labels.ts';
import { ofCountry } from '@observatory/data/figures/skill-gaps/of-country.ts';
import { indicatorById } from '@observatory/data/indicators/catalogue.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { partnerCountries } from '@observatory/data/places/partner-countries.ts';
import { ask } from '#lib/api/ask.server.ts';
import { domainFindings } from '#lib/figures/domain-findings.ts';
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
  const wave = answer.query['wave'] ?? '';
  const words = await figureFormatter(language);
  const findingsIn = (code: string) => {
    const whole = { indicator: 'skill_gap', country: code, sector: 'ALL', size: 'ALL', wave };
    const figure = describeSkillGaps(ofCountry(answer, code), skillGapsLabels(whole, language), words);
    return domainFindings(figure, 'skill_gap');
  };
  return {
    view,
    ignored,
    dimensions,
    choices: { country },
    wave,
    ofBase: indicatorById.get('skill_gap')!.ofBase[language],
    findings: findingsIn(view.country),
    countries: partnerCountries.map(({ code, label }) => ({
      code,
      label: label[language],
      findings: findingsIn(code),
    })),
    context: officialContext(observations, catalogue, language),
  };
};
