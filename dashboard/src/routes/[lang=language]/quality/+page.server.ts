import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import { ask } from '#lib/api/ask.server.ts';
import { describeQuality } from '#lib/quality/describe-quality.server.ts';
import { countryAndWave } from '#lib/view/country-and-wave.ts';
import { parseView } from '#lib/view/view.ts';

export const load = async ({ fetch, url, params }) => {
  const language = params.lang;
  const catalogue = await ask(fetch, 'catalogue', { lang: language }, CatalogueAnswer);
  const dimensions = countryAndWave(catalogue.waves);
  const { view, ignored } = parseView(url.searchParams, dimensions);
  const answer = await ask(fetch, 'quality', { ...view, lang: language }, QualityAnswer);
  return {
    view,
    ignored,
    dimensions,
    labels: Object.fromEntries(catalogue.countries.map(({ code, label }) => [code, label])),
    quality: describeQuality(answer, view, language),
  };
};
