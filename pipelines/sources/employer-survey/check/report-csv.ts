import { inertText } from '@observatory/data/contract/inert-text.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import Papa from 'papaparse';

import type { Verdict } from './check.ts';
import { writeFinding } from './report.ts';

/** The findings as a table for a spreadsheet: comma-separated, UTF-8 with byte order mark so that Excel sees it. */
export function findingsTable(verdict: Verdict, language: Language): string {
  const rows = verdict.findings.map((finding) => {
    const {
      severity,
      code,
      column = '',
      letter = '',
      rows: numbers,
      count,
      values,
      message,
      remedy,
    } = writeFinding(finding, language);
    return [
      severity,
      code,
      letter,
      column,
      numbers.join(' '),
      String(count),
      values.join(' | '),
      message,
      remedy,
    ].map(inertText);
  });
  const header = ['severity', 'code', 'letter', 'column', 'rows', 'count', 'values', 'message', 'remedy'];
  return `\uFEFF${Papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`;
}
