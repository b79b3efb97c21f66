import type { PartnerCode } from '@observatory/data/places/partner-countries.ts';
import Papa from 'papaparse';

import { demonstrationSurvey } from '../survey-files.ts';

/** Answers of one respondent as the template writes them: variable -> text; a variable that was not asked is absent. */
export type TemplateAnswers = ReadonlyMap<string, string>;

/** Respondents of the demonstration survey, spread evenly over the sectors and sizes of a country. */
export function demonstrationRespondents(
  wave: string,
  country: PartnerCode,
  count: number,
  seed: number,
): TemplateAnswers[] {
  const file = demonstrationSurvey(wave, seed).find(({ partner }) =>
    partner.endsWith(country.toLowerCase()),
  )!;
  const all = respondentsIn(file.text);
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, at) => at % step === 0).slice(0, count);
}

/** Every respondent of a survey file of the template. */
export function respondentsIn(text: string): TemplateAnswers[] {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) => new Map(Object.entries(row).filter(([, answer]) => answer !== '')));
}
