import { variableByCode } from '@observatory/data/codebook/codebook.ts';

import type { ColumnProposal, Confirmation, Doubt, Recognition } from './recognition.ts';

/** Applies what the partner has decided; questions that it answers are gone. Unknown columns and codes change nothing. */
export function confirm(recognition: Recognition, said: Confirmation): Recognition {
  const columns = recognition.columns.map((column) => confirmColumn(column, said));
  const { naceVersion = recognition.naceVersion, dayFirst = recognition.dayFirst } = said;
  return {
    ...recognition,
    columns,
    questions: recognition.questions.filter((doubt) => !answered(doubt, said, columns)),
    ...(naceVersion !== undefined && { naceVersion }),
    ...(dayFirst !== undefined && { dayFirst }),
  };
}

function confirmColumn(column: ColumnProposal, { columns, answers }: Confirmation): ColumnProposal {
  const use = columns?.[column.index];
  const texts = answers?.[column.index];
  const known = use !== undefined && (!('code' in use) || variableByCode.has(use.code));
  return {
    ...column,
    ...(known && { use, confidence: 1, reason: 'confirmed' as const }),
    ...(texts && { answers: { ...column.answers, ...texts } }),
  };
}

function answered(doubt: Doubt, said: Confirmation, columns: readonly ColumnProposal[]): boolean {
  switch (doubt.kind) {
    case 'nace_version':
      return said.naceVersion !== undefined;
    case 'day_first':
      return said.dayFirst !== undefined;
    case 'answers':
    case 'missing_code':
      return doubt.columns.every((index) => said.answers?.[index] !== undefined);
    case 'required':
      return doubt.values.some((code) => columns.some(({ use }) => 'code' in use && use.code === code));
    case 'column':
    case 'block':
    case 'twice':
      return doubt.columns.every((index) => said.columns?.[index] !== undefined);
  }
}

/** What all questions propose, as one decision. */
export function allProposals(questions: readonly Doubt[]): Confirmation {
  const answers: Record<number, Record<string, string>> = {};
  for (const { proposal } of questions) {
    for (const [index, texts] of Object.entries(proposal.answers ?? {})) {
      answers[Number(index)] = { ...answers[Number(index)], ...texts };
    }
  }
  return Object.assign({}, ...questions.map(({ proposal }) => proposal), {
    columns: Object.assign({}, ...questions.map(({ proposal }) => proposal.columns ?? {})),
    answers,
  }) as Confirmation;
}
