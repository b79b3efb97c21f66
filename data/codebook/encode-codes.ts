import { variableByCode } from './codebook.ts';

/**
 * The number that stands for a code in the column of a `one` question: its position among the answers, from 1.
 * @throws RangeError when the variable has no such answer
 */
export function answerPosition(variable: string, code: string): number {
  const answer = variableByCode.get(variable)?.answer;
  const answers = answer && 'answers' in answer ? answer.answers : [];
  const index = answers.findIndex((each) => each.code === code);
  if (index < 0) throw new RangeError(`${variable} has no answer ${code}`);
  return index + 1;
}

/**
 * The bit that stands for a code in the column of a `many` question: 1 for the first answer, 2 for the second, 4 …
 * @throws RangeError when the variable has no such answer
 */
export function answerBit(variable: string, code: string): number {
  return 2 ** (answerPosition(variable, code) - 1);
}
