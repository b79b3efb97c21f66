import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { CoverageAnswer } from '@observatory/data/contract/coverage.ts';
import { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import { describeSkillGaps } from '@observatory/data/figures/skill-gaps/describe.ts';
import { skillGapsLabels } from '@observatory/data/figures/skill-gaps/labels.ts';
import { ofCountry } from '@observatory/data/figures/skill-gaps/of-country.ts';
import { indicatorById } from '@observatory/data/indicators/catalogue.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { parsePartnerCode, partnerCountries } from '@observatory/data/places/partner-countries.ts';
import { ask } from '#lib/api/ask.server.ts';
import { rememberedCountry } from '#lib/country/remembered.server.ts';
import { domainFindings } from '#lib/figures/domain-findings.ts';
import { noteTexts } from '#lib/figures/note-texts.server.ts';
import { exploreChoices } from '#lib/filters/choices.server.ts';
import { contextSeries, officialContext } from '#lib/sources/official-context.server.ts';
import { unsent } from '#lib/start/unsent.server.ts';
import { coverageMap } from '#lib/overview/coverage-map.server.ts';
import { whatChanged } from '#lib/overview/what-changed.server.ts';
import { furtherPages } from '#lib/frame/further-pages.server.ts';
import { parseView } from '#lib/view/view.ts';

/** What is said of missing weights above all findings. */
const weightNotes = ['unweighted', 'partly_weighted'];

export const load = async (event) => {
  const { fetch, url, params, cookies } = event;
  const language = params.lang;
  const [catalogue, answer, observations, coverage] = await Promise.all([
    ask(fetch, 'catalogue', { lang: language }, CatalogueAnswer),
    ask(fetch, 'estimates', { indicator: 'skill_gap', lang: language }, EstimatesAnswer),
    ask(fetch, 'observations', { indicator: contextSeries.join('~'), lang: language }, ObservationsAnswer),
    ask(fetch, 'coverage', { lang: language }, CoverageAnswer),
  ]);
  const dimensions = { country: { codes: catalogue.countries.map(({ code }) => code), usual: 'POOLED' } };
  const { view, ignored } = parseView(url.searchParams, dimensions);
  const { country } = exploreChoices(catalogue, language);
  const wave = answer.query['wave'] ?? '';
  const words = await figureFormatter(language);
  // The answer says that a country has no weights; which one it is, quality tells.
  const quality = answer.notes.includes('unweighted')
    ? await ask(fetch, 'quality', { wave, lang: language }, QualityAnswer)
    : undefined;
  const unweighted = (quality?.waves ?? []).flatMap(({ countries }) =>
    countries.flatMap((one) => (one.weighted ? [] : [one.country])),
  );
  const isUnweighted = (code: string) =>
    parsePartnerCode(code) ? unweighted.includes(code) : unweighted.length > 0;
  const findingsIn = (code: string) => {
    const whole = { indicator: 'skill_gap', country: code, sector: 'ALL', size: 'ALL', wave };
    const own = { ...ofCountry(answer, code), notes: isUnweighted(code) ? ['unweighted'] : [] };
    const figure = describeSkillGaps(own, skillGapsLabels(whole, language), words);
    return domainFindings(figure, 'skill_gap');
  };
  return {
    view,
    ignored,
    remembered: rememberedCountry(url, cookies, language),
    notes: isUnweighted(view.country)
      ? noteTexts(
          answer.notes.filter((code) => weightNotes.includes(code)),
          words,
        )
      : [],
    dimensions,
    choices: { country },
    still: unsent(event, {
      wave,
      ofBase: indicatorById.get('skill_gap')!.ofBase[language],
      findings: findingsIn(view.country),
      countries: partnerCountries.map(({ code, label }) => ({
        code,
        label: label[language],
        findings: findingsIn(code),
      })),
      further: furtherPages(language),
      changed: await whatChanged(fetch, catalogue, view.country, language),
      map: coverageMap(coverage, wave, language),
      context: officialContext(observations, language),
    }),
  };
};
