import { eusurveyWords } from '@observatory/data/codebook/profiles/eusurvey-words.ts';
import { noOrYes } from '@observatory/data/codebook/no-or-yes.ts';
import type { Variable } from '@observatory/data/codebook/question.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import { askedVariables, type ExportColumn, tableOf } from './export-column.ts';
import type { TemplateAnswers } from './respondents.ts';
import { type Cell, xlsxBytes } from './table-bytes.ts';
import { codesOf, titleOf, wordingOf } from './wording.ts';

export type EusurveyOptions = {
  /** Of the questionnaire. */
  readonly language: Language;
  /** Of the person who exports: any language of the Union. */
  readonly interfaceLanguage: string;
  /** One column per answer of a question with several answers. */
  readonly split: boolean;
  /** Assigned values appended to questions and answers. */
  readonly assigned: boolean;
  readonly anonymous: boolean;
  readonly seed: number;
};

const columnsPerSheet = 254;

function answerColumns(variable: Variable, options: EusurveyOptions): ExportColumn[] {
  const { language, split, assigned } = options;
  const { code, answer } = variable;
  const { question, row } = titleOf(code, language);
  const title = `${question}${row === undefined ? '' : `: ${row}`}${assigned ? ` (${code})` : ''}`;
  const wording = (one: string) => `${wordingOf(variable, one, language)}${assigned ? ` (${one})` : ''}`;
  const cell = (answers: TemplateAnswers): Cell => {
    const text = answers.get(code) ?? '';
    if (text === '') return '';
    if (answer.kind === 'count') return assigned ? text : Number(text);
    if (answer.kind === 'date') {
      const [year, month, day] = text.split('-').map(Number);
      return assigned ? text.split('-').reverse().join('/') : new Date(Date.UTC(year!, month! - 1, day));
    }
    // One of EUSurvey's two ways joins with a space behind the semicolon.
    if (answer.kind === 'many')
      return codesOf(text)
        .map(wording)
        .join(assigned ? ';' : '; ');
    return answer.kind === 'text' ? text : wording(text);
  };
  if (answer.kind !== 'many' || !split) return [{ headings: [title], cell }];
  const [no, yes] = noOrYes.map(({ label }) => label.en);
  return [
    { headings: [title], cell: () => '' },
    ...answer.answers.map((one) => ({
      headings: [wording(one.code)],
      cell: (answers: TemplateAnswers) => {
        const codes = codesOf(answers.get(code));
        return codes.length === 0 ? '' : codes.includes(one.code) ? yes! : no!;
      },
    })),
  ];
}

/**
 * Contributions as EUSurvey exports them: a workbook with the alias and the date above the header, 254 columns per
 * sheet, the tool's own columns last in the language of the interface.
 */
export function eusurveyExport(
  respondents: readonly TemplateAnswers[],
  options: EusurveyOptions,
): Uint8Array[] {
  const words = eusurveyWords[options.interfaceLanguage]!;
  const named = (text: string) => (options.anonymous ? words.anonymous : text);
  const columns: ExportColumn[] = [
    ...askedVariables.flatMap((variable) => answerColumns(variable, options)),
    { headings: [words.invitation], cell: (_, { token }) => token },
    { headings: [words.contribution], cell: (_, { id, token }) => named(`${token.slice(0, 8)}-${id}`) },
    { headings: [words.user], cell: (_, { email }) => named(email) },
    { headings: [words.created], cell: (_, { started }) => started },
    { headings: [words.updated], cell: (_, { completed }) => completed },
    { headings: [words.languages], cell: () => options.language.toUpperCase() },
  ];
  const preamble = [['Alias', 'skills-needs-2026'], ['Export Date', new Date(Date.UTC(2026, 5, 1))], []];
  const table = tableOf(columns, respondents, options.seed, preamble);
  return [xlsxBytes(table, { sheet: 'Content', dateFormat: 'dd/mm/yyyy', columns: columnsPerSheet })];
}
