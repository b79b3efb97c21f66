import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import type { Answer } from '@observatory/data/codebook/question.ts';

import { understood } from './fit.ts';
import type { FileColumn } from './column-headings.ts';
import { optionTicked } from './option-column.ts';
import { unknownParts } from './read-several.ts';
import type { ColumnUse, DoubtKind } from './recognition.ts';

/** Texts of a group of columns that the codebook does not explain, and what they may mean. */
export type Puzzle = {
  readonly kind: Extract<DoubtKind, 'answers' | 'missing_code'>;
  readonly columns: readonly number[];
  readonly values: readonly string[];
  /** Text -> code, for each of the columns. */
  readonly proposals: readonly Readonly<Record<string, string>>[];
  /** Puzzles of the same theme are one question. */
  readonly theme: string;
};

type Used = { readonly column: FileColumn; readonly use: Extract<ColumnUse, { code: string }> };

const whole = /^\d{1,3}(?:[.,]0+)?$/;
const numberOf = (text: string): number => Number.parseInt(text, 10);

function strange({ column, use }: Used): readonly string[] {
  const variable = variableByCode.get(use.code)!;
  if (use.kind === 'option') {
    const { option } = use;
    return column.values.filter((value) => optionTicked(use.code, option, value, {}) === undefined);
  }
  if (variable.answer.kind === 'many') {
    const padded = new Map(Object.entries(paddedAnswers(use.code, column.values)));
    return column.values.flatMap((value) => unknownParts(use.code, value, padded));
  }
  return column.values.filter((value) => !understood(variable, value));
}

/** Columns whose answers mean the same are asked about together. */
const groupOf = ({ use }: Used): string => {
  const { answer } = variableByCode.get(use.code)!;
  if (use.kind === 'option' || answer.kind === 'many') return use.code;
  return JSON.stringify('answers' in answer ? answer.answers.map(({ code, label }) => [code, label.en]) : []);
};

const digitsOf = (answers: readonly Answer[]): ReadonlyMap<number, string> =>
  new Map(answers.map(({ code }) => [Number(/^[A-Z]+(\d{1,2})$/.exec(code)?.[1] ?? NaN), code]));

/** Codes for numbers: those in the codes themselves (EQF4, ISCO7) or positions; nothing when both fit and differ. */
function byNumber(values: readonly string[], answers: readonly Answer[]): Record<string, string> {
  if (!values.every((value) => whole.test(value))) return {};
  const digits = digitsOf(answers);
  const readings = [
    values.map((value) => digits.get(numberOf(value))),
    values.map((value) => answers[numberOf(value) - 1]?.code),
  ].filter((codes) => !codes.includes(undefined));
  const [first, second] = readings;
  return first && (!second || first.join() === second.join())
    ? Object.fromEntries(values.map((value, at) => [value, first[at]!]))
    : {};
}

/** Numbers of a column of two-digit codes: where one has kept its leading zero, `6` and `10` are certain too. */
export function paddedAnswers(code: string, values: readonly string[]): Record<string, string> {
  const { answer } = variableByCode.get(code)!;
  const answers = 'answers' in answer ? answer.answers : [];
  const twoDigits = answers.length > 0 && answers.every((each) => /^[A-Z]\d\d$/.test(each.code));
  const padded =
    twoDigits && values.some((value) => /(?:^|\D)0\d(?:\D|$)/.test(value) && /^[\d\s;,|]+$/.test(value));
  return padded
    ? Object.fromEntries([...digitsOf(answers)].map(([digit, each]) => [String(digit), each]))
    : {};
}

const missingNumbers: Readonly<Record<string, string>> = { '97': '-97', '98': '-98', '99': '-99' };

function explainScale(
  values: readonly string[],
  all: readonly string[],
  codes: readonly string[],
): Pick<Puzzle, 'kind'> & { readonly proposal: Readonly<Record<string, string>> } {
  const noOrYes = codes.join() === '0,1';
  const numbers = all.filter((value) => whole.test(value)).map(numberOf);
  if (noOrYes && numbers.includes(2) && numbers.every((value) => value === 1 || value === 2)) {
    return { kind: 'answers', proposal: { '1': '1', '2': '0' } };
  }
  const prefixed = values.map((value) => /^A[O0]?(\d)$/.exec(value)?.[1]);
  if (prefixed.every((digit) => digit !== undefined && codes.includes(digit))) {
    return {
      kind: 'answers',
      proposal: Object.fromEntries(values.map((value, at) => [value, prefixed[at]!])),
    };
  }
  const proposal = Object.fromEntries(
    values.flatMap((value) => (missingNumbers[value] ? [[value, missingNumbers[value]]] : [])),
  );
  return { kind: values.every((value) => whole.test(value)) ? 'missing_code' : 'answers', proposal };
}

function explainOptions(group: readonly Used[], values: readonly string[]): Record<string, string>[] {
  const all = new Set(group.flatMap(({ column }) => column.values));
  if ([...all].every((value) => value === '1' || value === '2')) {
    return group.map(({ use }) => ({ '1': 'option' in use ? use.option : '', '2': '' }));
  }
  const numberedByPosition = group.every(({ column }) => column.values.length <= 1);
  return group.map(({ use, column }) =>
    numberedByPosition && 'option' in use
      ? Object.fromEntries(
          column.values.filter((value) => values.includes(value)).map((value) => [value, use.option]),
        )
      : {},
  );
}

function explain(group: readonly Used[]): Puzzle[] {
  const values = [...new Set(group.flatMap(strange))];
  if (values.length === 0) return [];
  const { answer } = variableByCode.get(group[0]!.use.code)!;
  const answers = 'answers' in answer ? answer.answers : [];
  const involved = group.filter((each) => strange(each).length > 0);
  const same = (used: readonly Used[], proposal: Readonly<Record<string, string>>) => ({
    columns: used.map(({ column }) => column.index),
    proposals: used.map(() => proposal),
  });
  if (group[0]!.use.kind === 'option') {
    const proposals = explainOptions(group, values);
    const theme = proposals.some((texts) => texts['2'] === '') ? 'ticks' : group[0]!.use.code;
    return [{ kind: 'answers', values, columns: group.map(({ column }) => column.index), proposals, theme }];
  }
  if (answer.kind === 'scale') {
    const all = group.flatMap(({ column }) => column.values);
    const { kind, proposal } = explainScale(
      values,
      all,
      answers.map(({ code }) => code),
    );
    const turned = proposal['2'] === '0';
    const shown = turned ? ['1', '2'] : values;
    return [{ kind, values: shown, ...same(turned ? group : involved, proposal), theme: groupOf(group[0]!) }];
  }
  const proposal = byNumber(values, answers);
  const theme = Object.keys(proposal).length > 0 ? 'numbers' : groupOf(group[0]!);
  return [{ kind: 'answers', values, ...same(involved, proposal), theme }];
}

/** What must be asked about the answers of the columns: one question for each way in which a tool writes them. */
export function puzzles(used: readonly Used[]): Puzzle[] {
  const closed = used.filter(({ use }) => 'answers' in variableByCode.get(use.code)!.answer);
  const found = [...Map.groupBy(closed, groupOf).values()].flatMap(explain);
  return [...Map.groupBy(found, ({ kind, theme }) => `${kind} ${theme}`).values()].map((same) => ({
    ...same[0]!,
    columns: same.flatMap(({ columns }) => columns),
    proposals: same.flatMap(({ proposals }) => proposals),
    values: [...new Set(same.flatMap(({ values }) => values))],
  }));
}
