import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import { missingCodes, type Variable } from '@observatory/data/codebook/question.ts';
import { parseNace } from '@observatory/data/sectors/parse-nace.ts';

import { readCell } from './read-cell.ts';

const missing: ReadonlySet<string> = new Set(Object.values(missingCodes).map(String));
const nothingSaid = new Map<string, string>();

/** Whether a text is an answer to the question. */
export function understood(variable: Variable, cell: string, said = nothingSaid): boolean {
  const { text, damage } = readCell(variable, cell, { said, dayFirst: true });
  if (damage && damage.mended === undefined) return false;
  if (missing.has(text)) return true;
  const { answer } = variable;
  switch (answer.kind) {
    case 'one':
    case 'scale':
      return answer.answers.some(({ code }) => code === text);
    case 'many':
      return text
        .split(';')
        .every((part) => missing.has(part) || answer.answers.some(({ code }) => code === part));
    case 'count':
      return /^\d+(?:[.,]0+)?$/.test(text) && Number.parseInt(text, 10) <= answer.max;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text);
    case 'listed':
      return answer.list === 'nuts2' ? /^[A-Z]{2}[0-9A-Z]{2}$/.test(text) : isNace(text);
    case 'text':
      return true;
  }
}

const isNace = (text: string): boolean => {
  const parsed = parseNace(text, undefined);
  return 'section' in parsed || parsed.problem === 'ambiguous';
};

/** Share of the values that are answers to the question, from 0 to 1; 1 where there is no value. */
export function fit(code: string, values: readonly string[]): number {
  const variable = variableByCode.get(code);
  if (!variable || values.length === 0) return variable ? 1 : 0;
  return values.filter((value) => understood(variable, value)).length / values.length;
}
