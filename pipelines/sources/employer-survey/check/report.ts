import { findingText, type FindingKey } from '@observatory/data/messages/finding-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import type { Verdict } from './check.ts';
import type { Finding } from './finding.ts';

/** A finding with its sentence and remedy in a language. */
export type WrittenFinding = Finding & { readonly message: string; readonly remedy: string };

/** What is wrong, where, and what to do, as sentences. */
export function writeFinding(finding: Finding, language: Language): WrittenFinding {
  const places = {
    column: finding.column ?? '',
    letter: finding.letter ?? '',
    count: finding.count,
    values: finding.values.join(', '),
    ...finding.detail,
  };
  const key = (part: 'says' | 'remedy') => `finding.${finding.code}.${part}` as FindingKey;
  return {
    ...finding,
    message: findingText(language, key('says'), places),
    remedy: findingText(language, key('remedy'), places),
  };
}

/** The verdict as it is printed by `check --json` and `ingest --json`. */
export function verdictObject(verdict: Verdict, language: Language): Record<string, unknown> {
  const { respondents, findings, ...facts } = verdict;
  return {
    ...facts,
    respondents: respondents.length,
    findings: findings.map((one) => writeFinding(one, language)),
  };
}

/** The verdict as text for a terminal: one paragraph a finding, the conclusion last. */
export function verdictText(verdict: Verdict, language: Language): string {
  const paragraphs = verdict.findings.map((finding) => {
    const { message, remedy, severity, rows, count } = writeFinding(finding, language);
    const where =
      rows.length === 0
        ? []
        : [findingText(language, 'finding.rows', { rows: rows.join(', '), more: count - rows.length })];
    return [`${findingText(language, `finding.severity.${severity}`)}: ${message}`, remedy, ...where].join(
      '\n  ',
    );
  });
  const conclusion = findingText(language, `finding.verdict.${verdict.verdict}`, {
    respondents: verdict.respondents.length,
    rows: verdict.rows,
  });
  return [...paragraphs, conclusion].join('\n');
}
