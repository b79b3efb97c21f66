import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import type { ColumnUse, Recognition } from '@observatory/data/contract/uploads.ts';

/** How a use of a column is written in a form: `variable A1_COUNTRY`, `option A7_VETLINK HIRE`, `unknown`. */
export function readUse(text: string, column: Recognition['columns'][number]): ColumnUse | undefined {
  const [kind, code = '', option = ''] = text.split(' ');
  if (kind === 'same') return column.use;
  if (kind === 'variable' && variableByCode.has(code)) return { kind, code };
  if (kind === 'option') {
    const answer = variableByCode.get(code)?.answer;
    const known = answer?.kind === 'many' && answer.answers.some((one) => one.code === option);
    return known ? { kind, code, option } : undefined;
  }
  if (kind === 'respondent' || kind === 'unknown') return { kind };
  if (kind === 'personal') return { kind, why: 'partner' };
  return undefined;
}

/**
 * What the columns were taken for, with what the partner has changed.
 *
 * @param changes by the index of the column
 */
export function changedRecognition(
  recognition: Recognition,
  changes: ReadonlyMap<number, string>,
): Recognition | { readonly invalid: string } {
  const columns = [];
  for (const column of recognition.columns) {
    const text = changes.get(column.index);
    if (text === undefined) {
      columns.push(column);
      continue;
    }
    const use = readUse(text, column);
    if (!use) return { invalid: column.header };
    const same = JSON.stringify(use) === JSON.stringify(column.use);
    columns.push(same ? column : { ...column, use, confidence: 1, reason: 'partner' });
  }
  return { ...recognition, columns, questions: [] };
}
