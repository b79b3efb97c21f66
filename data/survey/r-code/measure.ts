import { variableByCode } from '../../codebook/codebook.ts';
import type { Condition } from '../../codebook/question.ts';
import type { RMeasure } from '../../indicators/indicator.ts';
import { characters, quoted } from './r-text.ts';

/** Columns that place and weigh every respondent. */
const frame = ['A1_COUNTRY', 'A4_NACE', 'A4_NACEV', 'A5_HEADS', 'A5_BAND', 'G1_PUB'];

export const columnsOf = ({ reads }: RMeasure): readonly string[] => Object.values(reads).flat();

/** Every column that a measure needs, with those that decide who was asked, in the order of the template. */
export function columnsRead(measure: RMeasure): readonly string[] {
  const wanted = new Set(frame);
  const add = (code: string): void => {
    wanted.add(code);
    const { askedIf } = variableByCode.get(code)!;
    if (askedIf)
      variablesOf(askedIf)
        .filter((one) => !wanted.has(one))
        .forEach(add);
  };
  columnsOf(measure).forEach(add);
  return [...variableByCode.keys()].filter((code) => wanted.has(code));
}

const variablesOf = (condition: Condition): string[] =>
  'any' in condition ? condition.any.flatMap(variablesOf) : [condition.variable];

/** Statements that set answers to questions that the routing did not ask to NA, as when a file is taken in. */
export function routing(columns: readonly string[]): string {
  const lines = columns.flatMap((code) => {
    const { askedIf } = variableByCode.get(code)!;
    return askedIf ? [`answers$${code} <- only_if(${conditionInR(askedIf)}, answers$${code})`] : [];
  });
  return lines.length === 0
    ? ''
    : `
# Routing: an answer to a question that was not asked is not used.
only_if <- function(asked, answer) ifelse(asked %in% TRUE, answer, NA)
${lines.join('\n')}
`;
}

function conditionInR(condition: Condition): string {
  if ('any' in condition) return anyInR(condition.any.map(conditionInR));
  const { variable, op, value } = condition;
  if (op === 'has') return `has_code(answers$${variable}, ${quoted(value)})`;
  if (op === 'is') return `answers$${variable} == ${quoted(value)}`;
  return `number(answers$${variable}) ${op === '=' ? '==' : op} ${value}`;
}

/** Alternatives in one line as long as they fit. */
function anyInR(conditions: readonly string[]): string {
  const line = conditions.join(' | ');
  return line.length <= 70 ? line : conditions.join(' |\n  ');
}

/** The statement that sets missing codes to NA, in all columns but those in which they count. */
export function missingCodesToNa(measure: RMeasure): string {
  const kept = measure.missingCounts ? columnsOf(measure) : [];
  const recoded = kept.length === 0 ? 'names(answers)' : `setdiff(names(answers), ${characters(kept)})`;
  const why =
    kept.length === 0
      ? '# Missing codes say nothing here: NA.'
      : '# Missing codes are answers in the columns of this indicator, and say nothing in the others: NA.';
  return `${why}
recoded <- ${recoded}
answers[recoded] <- lapply(answers[recoded], function(text) replace(text, text %in% missing_codes, NA))`;
}

/** The function \`measure\`: x and z of each respondent. */
export function measureInR(measure: RMeasure): string {
  const { reads, steps = {}, z, x } = measure;
  const vectors = Object.entries(reads).map(([name, columns]) =>
    typeof columns === 'string'
      ? `${name} <- ${isNumber(columns) ? `number(answers$${columns})` : `answers$${columns}`}`
      : `${name} <- sapply(answers[${characters(columns)}], number)`,
  );
  const lines = [
    ...vectors,
    ...Object.entries(steps).map(([name, expression]) => `${name} <- ${expression}`),
    `z <- ${z}`,
    `x <- ${x}`,
    'data.frame(x = as.numeric(x), z = as.numeric(z))',
  ].flatMap((line) => line.split('\n'));
  return `measure <- function(answers) {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}

const isNumber = (column: string): boolean => {
  const { kind } = variableByCode.get(column)!.answer;
  return kind === 'scale' || kind === 'count';
};
