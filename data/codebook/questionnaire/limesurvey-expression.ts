import type { Condition, Variable } from '../question.ts';
import { askedQuestions, offeredMissing } from './asked-question.ts';

const rowByVariable = new Map(
  askedQuestions.flatMap(({ code, rows }) =>
    rows.map((row) => [row.variable.code, `${limesurveyCode(code)}_${limesurveyCode(row.code)}`] as const),
  ),
);

/** A code as LimeSurvey allows it, letters and digits only: `D_LVL` is `DLVL`, `-97` is `M97`. */
export function limesurveyCode(code: string): string {
  return code.replace(/^-/, 'M').replace(/[^A-Za-z0-9]/g, '');
}

/** LimeSurvey keeps five characters of the code of an answer; the export with full answers does not show it. */
export const limesurveyAnswerCode = (code: string): string => limesurveyCode(code).replace(/^S50249$/, 'S50');

/** What an expression calls the answer to a variable; `NAOK` lets it be one that was not asked. */
const nameOf = (variable: string): string =>
  `${rowByVariable.get(variable) ?? limesurveyCode(variable)}.NAOK`;

/** Who is asked, in LimeSurvey's ExpressionScript. */
export function limesurveyExpression(condition: Condition): string {
  if ('any' in condition) return condition.any.map(limesurveyExpression).join(' or ');
  const { variable, op, value } = condition;
  if (op === 'has') return `${limesurveyCode(variable)}_${limesurveyCode(value)}.NAOK == 'Y'`;
  if (op === 'is') return `${nameOf(variable)} == '${limesurveyAnswerCode(value)}'`;
  return `${nameOf(variable)} ${op === '=' ? '==' : op} ${value}`;
}

/** The numbers that a count may be: missing codes, the codebook's range, and no more than the counts that it is part of. */
export function countExpression({ code, answer, atMost = [] }: Variable): string {
  if (answer.kind !== 'count') throw new RangeError(`${code} is not a count`);
  const name = nameOf(code);
  const missing = offeredMissing.map((one) => `${name} == ${one.code}`);
  const whole = atMost
    .map(nameOf)
    .map((limit) => `(is_empty(${limit}) or ${limit} < 0 or ${name} <= ${limit})`);
  const inRange = [`${name} >= ${answer.min}`, `${name} <= ${answer.max}`, ...whole].join(' and ');
  return `(is_empty(${name}) or ${missing.join(' or ')} or (${inRange}))`;
}
