import { CatalogueAnswer, ReleasesAnswer } from '@observatory/data/contract/catalogue.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import { sectorTexts } from '@observatory/data/messages/sector-texts.ts';
import { trendsTexts } from '@observatory/data/messages/trends-texts.ts';
import { ask } from '#lib/api/ask.server.ts';
import { countryLinks } from '#lib/country/country-links.server.ts';
import { namedTerms } from '#lib/glossary/named-terms.server.ts';
import { questionnaire } from '#lib/sources/questionnaire.server.ts';

export const load = async ({ fetch, params }) => {
  const language = params.lang;
  const [catalogue, { current, releases }] = await Promise.all([
    ask(fetch, 'catalogue', { lang: language }, CatalogueAnswer),
    ask(fetch, 'releases', { lang: language }, ReleasesAnswer),
  ]);
  const manifest = releases.find(({ release }) => release === current);
  const nameOf = new Map(catalogue.countries.map(({ code, label }) => [code, label]));
  return {
    indicators: catalogue.indicators.map(
      ({ code, label, definition, base, weight, detail, answers = [] }) => ({
        code,
        label,
        definition,
        base,
        weight,
        detail,
        answers: answers.map(({ label }) => label),
      }),
    ),
    thresholds: catalogue.thresholds,
    links: countryLinks(language),
    trends: trendsTexts(language).t('trends.link'),
    sectorPages: sectorTexts(language).t('sector.pages'),
    briefs: briefsPageTexts(language).t('brief.link', { kind: 'other' }),
    joint: sectorTexts(language).t('sector.link.joint.all'),
    blocks: questionnaire(language),
    terms: {
      indicators: namedTerms(language, ['indicator', 'base', 'incidence', 'density', 'net-balance', 'ssv']),
      shown: namedTerms(language, ['suppression', 'low-base', 'answers']),
      interval: namedTerms(language, ['estimate', 'interval', 'rank-interval', 'told-apart', 'effective-n']),
      weighting: namedTerms(language, [
        'weight',
        'design-effect',
        'trimming',
        'unweighted',
        'wave',
        'partnership',
      ]),
    },
    publishedAt: manifest?.publishedAt,
    weighting: (manifest?.waves ?? []).toReversed().flatMap(({ wave, countries }) =>
      ['FI', 'DE', 'IT', 'NL'].flatMap((code) =>
        countries
          .filter(({ country }) => country === code)
          .map(({ country, respondents, weighted, enterprises, strata, mergedCells, populationSource }) => ({
            wave,
            code: country,
            country: nameOf.get(country) ?? country,
            respondents,
            weighted,
            enterprises,
            strata,
            mergedCells,
            populationSource,
          })),
      ),
    ),
  };
};
