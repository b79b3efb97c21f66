import { templateHeader } from '@observatory/data/codebook/codebook.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import { askedVariables, type ExportColumn, tableOf } from './export-column.ts';
import type { TemplateAnswers } from './respondents.ts';
import { csvBytes, type CsvForm } from './table-bytes.ts';
import { codesOf, titleOf, wordingOf } from './wording.ts';

export type GenericOptions = { readonly language: Language; readonly form: CsvForm; readonly seed: number };

/** A table made by hand: questions in capitals or lower case, with numbers and question marks, labels as answers. */
export function genericExport(
  respondents: readonly TemplateAnswers[],
  options: GenericOptions,
): Uint8Array[] {
  const { language, form, seed } = options;
  const columns = askedVariables.map((variable, at): ExportColumn => {
    const { question, row } = titleOf(variable.code, language);
    const title = row === undefined ? `${question}?` : `${question} – ${row}`;
    const shown =
      at % 3 === 0 ? title.toUpperCase() : at % 3 === 1 ? title.toLowerCase() : `${at + 1}) ${title}`;
    const closed = 'answers' in variable.answer;
    const cell = (answers: TemplateAnswers) => {
      const codes = codesOf(answers.get(variable.code));
      return closed
        ? codes.map((code) => wordingOf(variable, code, language)).join(' | ')
        : codes.map((code) => wordingOf(variable, code, language)).join(';');
    };
    return { headings: [shown], cell };
  });
  return [csvBytes(tableOf(columns, respondents, seed), form)];
}

/** The template, filled in with codes. */
export function templateExport(respondents: readonly TemplateAnswers[], form: CsvForm): Uint8Array[] {
  const columns = templateHeader.map((code): ExportColumn => ({
    headings: [code],
    cell: (answers) => answers.get(code) ?? '',
  }));
  return [csvBytes(tableOf(columns, respondents, 0), form)];
}
