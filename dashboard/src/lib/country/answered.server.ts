import type { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { qualityTexts } from '@observatory/data/messages/quality-texts.ts';
import { inPlaceOfPartner, qualityContext } from '#lib/quality/context.server.ts';
import { leadOf } from '#lib/quality/lead.server.ts';
import { responseOf, type ResponseTable } from '#lib/quality/response.server.ts';
import type { CountryView } from './describe-country.server.ts';

/** Who answered: how many and weighted to what, and in bands by sector and size as the page of quality tells it. */
export type Answered = {
  readonly first: string;
  readonly title: string;
  readonly lead: string;
  /** Absent where the release does not tell it. */
  readonly table?: ResponseTable;
};

export function answeredOf(
  { waves, thresholds }: QualityAnswer,
  { country: code, wave }: CountryView,
  language: Language,
): Answered {
  const { t } = countryTexts(language);
  const title = t('country.answered.bands');
  const country = waves.find((one) => one.wave === wave)?.countries.find((one) => one.country === code);
  if (!country) {
    const inPlace = inPlaceOfPartner(code, language);
    return { first: qualityTexts(language).t('quality.lead.none', { inPlace, wave }), title, lead: '' };
  }
  const context = qualityContext(language, { wave, country, thresholds });
  const first = leadOf(context)[0] ?? '';
  const { quality } = country;
  if (!quality?.response) return { first, title, lead: t('country.answered.untold') };
  // The population has its place on the page of quality; here the answers alone are asked for.
  const none = quality.cells.enterprises.map(() => null);
  const answersOnly = { ...quality, cells: { ...quality.cells, enterprises: none, persons: none } };
  return { first, title, lead: t('country.answered.lead'), table: responseOf(answersOnly, context) };
}
