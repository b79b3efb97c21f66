import { locales } from '../../messages/numbers.ts';
import { partnerCodes } from '../../places/partner-countries.ts';
import { inPlaceOf } from '../skill-gaps/labels.ts';
import type { AnswersWords } from './describe.ts';

/** Partner countries as a place phrase: `in Finland and in Italy`, or that it is all of them. */
export function placesOf(countries: readonly string[], { t, language }: AnswersWords['answers']): string {
  if (countries.length === partnerCodes.length) return t('answers.everywhere');
  const list = new Intl.ListFormat(locales[language], { type: 'conjunction' });
  return list.format(countries.map((code) => inPlaceOf(code, language) ?? code));
}
