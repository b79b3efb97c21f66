import { inertText } from '@observatory/data/contract/inert-text.ts';
import type { UploadAnswer } from '@observatory/data/contract/uploads.ts';
import Papa from 'papaparse';

/** The findings of a check as a table, one row a cause; a text that a spreadsheet could run is made inert. */
export function reportCsv({ check }: UploadAnswer): string {
  const fields = ['severity', 'code', 'letter', 'column', 'count', 'rows', 'values', 'message', 'remedy'];
  const data = (check?.findings ?? []).map((one) => [
    one.severity,
    one.code,
    one.letter ?? '',
    inertText(one.column ?? ''),
    one.count,
    one.rows.join(' '),
    inertText(one.values.join(' | ')),
    inertText(one.message),
    inertText(one.remedy),
  ]);
  return `${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}
