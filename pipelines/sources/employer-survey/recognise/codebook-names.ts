import { variables } from '@observatory/data/codebook/codebook.ts';
import { missingLabels } from '@observatory/data/codebook/missing-labels.ts';
import { missingCodes, type Answer, type Variable } from '@observatory/data/codebook/question.ts';
import { type Language, languages } from '@observatory/data/messages/language.ts';

import { bare, plain } from './plain-text.ts';

/** A variable, or one answer of a multi-select variable, that a heading names. */
export type Target = { readonly code: string; readonly option?: string };

/** One spelling of a target in a language. */
export type Name = { readonly target: Target; readonly text: string; readonly language: Language };

const answersOf = ({ answer }: Variable): readonly Answer[] => ('answers' in answer ? answer.answers : []);

const missingKeys = Object.keys(missingCodes) as (keyof typeof missingCodes)[];

/** Answers that a tool can offer to a question with several answers, the missing ones among them. */
const offered = (variable: Variable): readonly Answer[] => [
  ...answersOf(variable),
  ...missingKeys.map((key) => ({ code: String(missingCodes[key]), label: missingLabels[key] })),
];

const severalAnswers = variables.filter(({ answer }) => answer.kind === 'many');

/** Every way in which the codebook's own words name a column. */
export const names: readonly Name[] = [
  ...variables.flatMap(({ code, label }) =>
    languages.map((language): Name => ({ target: { code }, text: plain(label[language]), language })),
  ),
  ...severalAnswers.flatMap((variable) =>
    offered(variable).flatMap((answer) =>
      languages.map((language): Name => ({
        target: { code: variable.code, option: answer.code },
        text: `${plain(variable.label[language])} ${plain(answer.label[language])}`,
        language,
      })),
    ),
  ),
];

export const nameByText: ReadonlyMap<string, Name> = new Map(names.map((name) => [name.text, name]));

/** Codes without the characters that tools do not allow: `A7_VETLINK[APPR]` is `A7VETLINKAPPR`. */
export const targetByCode: ReadonlyMap<string, Target> = new Map(
  variables.flatMap((variable): [string, Target][] => {
    const options = variable.answer.kind === 'many' ? offered(variable) : [];
    return [
      ...options.map(({ code }): [string, Target] => [
        bare(`${variable.code}${code.replace('-', 'M')}`),
        { code: variable.code, option: code },
      ]),
      [bare(variable.code), { code: variable.code }],
    ];
  }),
);

/** The answers of a multi-select variable by their labels in any language. */
export const optionByText: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  severalAnswers.map((variable) => [
    variable.code,
    new Map(
      offered(variable).flatMap(({ code, label }) =>
        languages.map((language) => [plain(label[language]), code] as const),
      ),
    ),
  ]),
);
