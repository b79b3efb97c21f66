import { type Labels, languages } from '../../messages/language.ts';
import { naceSections } from '../../sectors/nace.ts';
import { variables } from '../codebook.ts';
import { missingLabels } from '../missing-labels.ts';
import { type Answer, missingCodes, type Variable } from '../question.ts';

/** One row of a question that asks the same about several things. */
export type QuestionRow = { readonly code: string; readonly label: Labels; readonly variable: Variable };

/** A question as a survey tool asks it: one variable, or a matrix with one variable in each row. */
export type AskedQuestion = {
  readonly code: string;
  readonly label: Labels;
  /** The variable, or the first of the rows; all rows are answered in the same way. */
  readonly variable: Variable;
  /** Empty when it is no matrix. */
  readonly rows: readonly QuestionRow[];
};

const matrixCode = /^(C1_STAFF|C2_NOTFULL|D_[A-Z]{3}|F2_PREP)_(\w+)$/;
const separator = ': ';

const labelsOf = (text: (language: keyof Labels) => string): Labels =>
  Object.fromEntries(languages.map((language) => [language, text(language)])) as Labels;

function asked(group: readonly Variable[]): AskedQuestion {
  const variable = group[0]!;
  const parts = matrixCode.exec(variable.code);
  if (!parts) return { code: variable.code, label: variable.label, variable, rows: [] };
  const cut = ({ label }: Variable, language: keyof Labels) => label[language].indexOf(separator);
  return {
    code: parts[1]!,
    label: labelsOf((language) => variable.label[language].slice(0, cut(variable, language))),
    variable,
    rows: group.map((row) => ({
      code: matrixCode.exec(row.code)![2]!,
      label: labelsOf((language) => row.label[language].slice(cut(row, language) + separator.length)),
      variable: row,
    })),
  };
}

/** What employers are asked, in the order of the codebook; the id of the respondent is the tool's own. */
export const askedQuestions: readonly AskedQuestion[] = [
  ...Map.groupBy(
    variables.filter(({ code }) => code !== 'RESPONDENT'),
    ({ code }) => matrixCode.exec(code)?.[1] ?? code,
  ).values(),
].map(asked);

/** What somebody chooses who cannot or will not answer; not applicable is what routing does not ask. */
export const offeredMissing: readonly Answer[] = (['doNotKnow', 'refused'] as const).map((key) => ({
  code: String(missingCodes[key]),
  label: missingLabels[key],
}));

/** The answers that a questionnaire offers; none when something is written. Activities are the sections of NACE Rev. 2, in which figures are published. */
export function offeredAnswers({ answer, required }: Variable): readonly Answer[] {
  if (answer.kind === 'listed' && answer.list === 'nace')
    return naceSections.R2.map(({ letter, label }) => ({ code: letter, label }));
  if (!('answers' in answer)) return [];
  return required ? answer.answers : [...answer.answers, ...offeredMissing];
}

/** What the questionnaire knows by itself: it offers the sections of one version of NACE, which no employer is asked for. */
export const knownAnswers: Readonly<Record<string, string>> = { A4_NACEV: 'R2' };
