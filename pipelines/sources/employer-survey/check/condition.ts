import type { Condition } from '@observatory/data/codebook/question.ts';

import { placeOf, type Answers } from './answers.ts';

/** Whether a condition holds for one respondent. An unanswered or missing variable meets no condition. */
export function holds(condition: Condition, answerOf: (variable: string) => string): boolean {
  if ('any' in condition) return condition.any.some((one) => holds(one, answerOf));
  const text = answerOf(condition.variable);
  return text !== '' && testOf(condition)(text);
}

export type Holds = (answers: Answers) => boolean;

/** `holds` of one condition, made ready for many respondents. */
export function prepareCondition(condition: Condition): Holds {
  if ('any' in condition) {
    const parts = condition.any.map(prepareCondition);
    return (answers) => parts.some((holds) => holds(answers));
  }
  const at = placeOf(condition.variable);
  const test = testOf(condition);
  return (answers) => {
    const text = answers.at(at);
    return text !== '' && test(text);
  };
}

function testOf(condition: Exclude<Condition, { any: unknown }>): (text: string) => boolean {
  switch (condition.op) {
    case 'is':
      return (text) => text === condition.value;
    case 'has':
      return (text) => text.split(';').includes(condition.value);
    case '=':
      return (text) => Number(text) === condition.value;
    case '>':
      return (text) => Number(text) > condition.value;
    case '>=':
      return (text) => Number(text) >= condition.value;
  }
}
