import type { Condition } from '@observatory/data/codebook/question.ts';

/** Whether a condition holds for one respondent. An unanswered or missing variable meets no condition. */
export function holds(condition: Condition, answerOf: (variable: string) => string): boolean {
  if ('any' in condition) return condition.any.some((one) => holds(one, answerOf));
  const text = answerOf(condition.variable);
  if (text === '') return false;
  switch (condition.op) {
    case 'is':
      return text === condition.value;
    case 'has':
      return text.split(';').includes(condition.value);
    case '=':
      return Number(text) === condition.value;
    case '>':
      return Number(text) > condition.value;
    case '>=':
      return Number(text) >= condition.value;
  }
}
