import { skills } from '../competences/skills.ts';
import { type Language, languages } from '../messages/language.ts';
import { templateHeader, variables } from './codebook.ts';
import { missingLabels } from './missing-labels.ts';
import { type AnswerKind, type Condition, missingCodes, type Variable } from './question.ts';

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One record of RFC 4180. */
const record = (fields: readonly string[]): string => `${fields.map(field).join(',')}\r\n`;

/** The empty template: the header line of a wide CSV, one row per employer. */
export function templateCsv(): string {
  return record(templateHeader);
}

const missingKeys = Object.keys(missingCodes) as (keyof typeof missingCodes)[];

/** What a cell may hold, apart from the missing codes: answers with their labels, a range, a form. */
export function allowedAnswers(answer: AnswerKind, language: Language): string[] {
  switch (answer.kind) {
    case 'one':
    case 'scale':
    case 'many':
      return answer.answers.map(({ code, label }) => `${code} = ${label[language]}`);
    case 'count':
      return [`${answer.min}..${answer.max}`];
    case 'date':
      return ['YYYY-MM-DD'];
    case 'text':
      return [`<= ${answer.maxLength}`];
    case 'listed':
      return [answer.list === 'nace' ? 'NACE' : 'NUTS 2'];
  }
}

/** What a cell may hold: the answers, and the missing codes unless an answer is required. */
function allowed({ answer, required }: Variable, language: Language): string {
  const missing =
    required || answer.kind === 'text'
      ? []
      : missingKeys.map((key) => `${missingCodes[key]} = ${missingLabels[key][language]}`);
  return [...allowedAnswers(answer, language), ...missing].join('; ');
}

/** A condition in the notation of the codebook: `B1_VAC > 0`, `A7_VETLINK has HIRE`, joined by `or`. */
export function conditionText(condition: Condition): string {
  return 'any' in condition
    ? condition.any.map(conditionText).join(' or ')
    : `${condition.variable} ${condition.op} ${condition.value}`;
}

/** Tags of the skill that a column of block D is about. */
function frameworkTags({ code, block }: Variable): readonly string[] {
  if (block !== 'D') return [];
  return skills.find((skill) => code.endsWith(skill.code))?.tags ?? [];
}

/** The companion codebook, one record per column of the template (RFC 4180); `allowed` is in the language asked for. */
export function codebookCsv(language: Language): string {
  const header = [
    'variable',
    'block',
    'type',
    'allowed',
    ...languages.map((each) => `label_${each}`),
    'asked_if',
    'framework_tags',
  ];
  const records = variables.map((variable) => [
    variable.code,
    variable.block,
    variable.answer.kind,
    allowed(variable, language),
    ...languages.map((each) => variable.label[each]),
    variable.askedIf ? conditionText(variable.askedIf) : '',
    frameworkTags(variable).join(' '),
  ]);
  return [header, ...records].map(record).join('');
}
