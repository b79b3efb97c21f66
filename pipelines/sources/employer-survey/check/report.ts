import { findingSentences } from '@observatory/data/messages/finding-sentences.ts';
import { findingText } from '@observatory/data/messages/finding-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import type { Verdict } from './check.ts';
import type { Finding } from './finding.ts';

/** A finding with its sentence and remedy in a language. */
export type WrittenFinding = Finding & {
  readonly message: string;
  readonly remedy: string;
  /** Anchor on the page of the rules. */
  readonly rule: string;
};

/** What is wrong, where, and what to do, as sentences. */
export const writeFinding = (finding: Finding, language: Language): WrittenFinding => ({
  ...finding,
  ...findingSentences(language, finding),
});

/** The verdict as it is printed by `check --json`, `rehearse --json` and `ingest --json`. */
export function verdictObject(verdict: Verdict, language: Language): Record<string, unknown> {
  const { findings, read, recognition, ...facts } = verdict;
  return {
    ...facts,
    profile: recognition?.profile ?? '',
    encoding: read?.encoding ?? '',
    delimiter: read?.separator ?? '',
    rows: read?.rows ?? 0,
    read,
    recognition,
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
    respondents: verdict.respondents,
    rows: verdict.read?.rows ?? 0,
  });
  return [...paragraphs, conclusion].join('\n');
}
