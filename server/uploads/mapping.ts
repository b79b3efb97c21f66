import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import { missingCodes } from '@observatory/data/codebook/question.ts';
import type { ColumnUse, Confirmation, Recognition } from '@observatory/data/contract/uploads.ts';

/** What a partner says of a file, as fields of a form or of a JSON object. */
export type Said = Readonly<Record<string, string>>;

const missing = Object.values(missingCodes).map(String);

function codesOf(variable: string): ReadonlySet<string> {
  const answer = variableByCode.get(variable)?.answer;
  const codes = answer && 'answers' in answer ? answer.answers.map(({ code }) => code) : [];
  return new Set(['', ...codes, ...missing]);
}

/** A use as it is written in a form: `variable A1_COUNTRY`, `option A7_VETLINK HIRE`, `personal`, `respondent`, `unknown`. */
function readUse(text: string, now: ColumnUse): ColumnUse | undefined {
  const [kind, code = '', option = ''] = text.split(' ');
  if (kind === 'same') return now;
  if (kind === 'variable' && variableByCode.has(code)) return { kind, code };
  if (kind === 'option') {
    const many = variableByCode.get(code)?.answer.kind === 'many';
    return many && codesOf(code).has(option) && option !== '' ? { kind, code, option } : undefined;
  }
  if (kind === 'respondent' || kind === 'unknown') return { kind };
  if (kind === 'personal') return now.kind === 'personal' ? now : { kind, why: 'partner' };
  return undefined;
}

/**
 * What the partner has decided, added to what it had decided before. Fields: `column.<index>` a use,
 * `answer.<index>.<text in base64url>` a code, `naceVersion`, `dayFirst`; others are left alone. A column that is named
 * is confirmed, also where it stays as it was proposed.
 */
export function confirm(
  recognition: Recognition,
  before: Confirmation,
  said: Said,
): Confirmation | { readonly invalid: string } {
  const columns: Record<string, ColumnUse> = { ...before.columns };
  const answers: Record<string, Record<string, string>> = { ...before.answers };
  const byIndex = new Map(recognition.columns.map((column) => [String(column.index), column]));
  for (const [name, value] of Object.entries(said)) {
    const [kind, index = '', text = ''] = name.split('.');
    if (kind !== 'column' && kind !== 'answer') continue;
    const column = byIndex.get(index);
    if (!column) return { invalid: index };
    if (kind === 'column') {
      const use = readUse(value, column.use);
      if (!use) return { invalid: column.header };
      columns[index] = use;
    } else {
      const use = columns[index] ?? column.use;
      const cell = Buffer.from(text, 'base64url').toString('utf8');
      if (use.kind !== 'variable' || !codesOf(use.code).has(value)) continue;
      answers[index] = { ...answers[index], [cell]: value };
    }
  }
  const naceVersion =
    (['R2', 'R21'] as const).find((one) => one === said['naceVersion']) ?? before.naceVersion;
  const dayFirst = said['dayFirst'] === undefined ? before.dayFirst : said['dayFirst'] === 'yes';
  return {
    columns,
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(naceVersion && { naceVersion }),
    ...(dayFirst !== undefined && { dayFirst }),
  };
}
