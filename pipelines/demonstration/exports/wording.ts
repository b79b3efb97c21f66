import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import { missingLabels } from '@observatory/data/codebook/missing-labels.ts';
import { missingCodes, type Variable } from '@observatory/data/codebook/question.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { naceSections } from '@observatory/data/sectors/nace.ts';

/** Codes of an answer; none when the question was not asked. */
export const codesOf = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(';');

/** What the questionnaire shows for a code of a variable. */
export function wordingOf({ answer }: Variable, code: string, language: Language): string {
  const missing = (Object.keys(missingCodes) as (keyof typeof missingCodes)[]).find(
    (key) => String(missingCodes[key]) === code,
  );
  if (missing && answer.kind !== 'count') return missingLabels[missing][language];
  if (answer.kind === 'listed' && answer.list === 'nace') {
    return naceSections.R2.find(({ letter }) => letter === code)?.label[language] ?? code;
  }
  if (!('answers' in answer)) return code;
  return answer.answers.find((each) => each.code === code)?.label[language] ?? code;
}

/** Number of an answer in the questionnaire, from 1; missing answers keep their codes. */
export function positionOf({ answer }: Variable, code: string): string {
  const answers = 'answers' in answer ? answer.answers : [];
  const at = answers.findIndex((each) => each.code === code);
  return at < 0 ? code : String(at + 1);
}

/** The question and, for a row of a matrix, what it asks about. */
export function titleOf(
  code: string,
  language: Language,
): { readonly question: string; readonly row?: string } {
  const { label } = variableByCode.get(code)!;
  const cut = label.en.includes(': ') && /^(?:C1|C2|D|F2)_/.test(code) ? label[language].indexOf(': ') : -1;
  const text = label[language];
  return cut < 0 ? { question: text } : { question: text.slice(0, cut), row: text.slice(cut + 2) };
}
