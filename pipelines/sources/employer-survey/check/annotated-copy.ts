import { inertText } from '@observatory/data/contract/inert-text.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import Papa from 'papaparse';

import type { ReadTable } from '../read/read-table.ts';
import type { Recognition } from '../recognise/recognition.ts';
import { checkSurvey, type Circumstances, type Verdict } from './check.ts';
import type { FindingCode } from './finding.ts';
import { writeFinding } from './report.ts';

/** Rows beyond these are copied without remarks: so many faults have one cause. */
const remarkedRows = 100_000;

/**
 * The file as it was read, with a first column that says of each row what is wrong in it.
 *
 * @returns the verdict, and the copy in pieces of comma-separated text
 */
export async function annotatedCopy(
  table: ReadTable,
  recognition: Recognition,
  circumstances: Circumstances,
  language: Language,
): Promise<{ readonly verdict: Verdict; readonly copy: AsyncIterable<string> }> {
  const ofRow = new Map<number, Set<string>>();
  const verdict = await checkSurvey(table, recognition, {
    ...circumstances,
    each(code, column, row) {
      if (row === undefined || (ofRow.size >= remarkedRows && !ofRow.has(row))) return;
      ofRow.set(row, (ofRow.get(row) ?? new Set()).add(keyOf(code, column?.name)));
    },
  });
  const sentences = new Map(
    verdict.findings.map((finding) => {
      const { remedy, column, letter } = writeFinding(finding, language);
      const where = column === undefined ? '' : `${letter ?? ''} ${column}: `.trimStart();
      return [keyOf(finding.code, finding.column), `${where}${remedy}`];
    }),
  );
  return { verdict, copy: copyOf(table, ofRow, sentences) };
}

const keyOf = (code: FindingCode, column: string | undefined): string => `${code}|${column ?? ''}`;

async function* copyOf(
  table: ReadTable,
  ofRow: ReadonlyMap<number, ReadonlySet<string>>,
  sentences: ReadonlyMap<string, string>,
): AsyncIterable<string> {
  const line = (cells: readonly string[]) =>
    `${Papa.unparse([cells.map(inertText)], { newline: '\r\n' })}\r\n`;
  yield `\uFEFF${line(['', ...table.header])}`;
  for await (const batch of table.rows()) {
    yield batch
      .map(({ cells, number }) => {
        const remarks = [...(ofRow.get(number) ?? [])].map((key) => sentences.get(key) ?? key);
        return line([remarks.join(' '), ...cells]);
      })
      .join('');
  }
}
