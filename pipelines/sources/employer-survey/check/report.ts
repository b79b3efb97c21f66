import { findingText, type FindingKey } from '@observatory/data/messages/finding-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import { readingText, type ReadingKey } from '@observatory/data/messages/reading-texts.ts';
import { recognitionText, type RecognitionKey } from '@observatory/data/messages/recognition-texts.ts';

import type { Verdict } from './check.ts';
import type { Finding } from './finding.ts';

/** A finding with its sentence and remedy in a language. */
export type WrittenFinding = Finding & { readonly message: string; readonly remedy: string };

/** What is wrong, where, and what to do, as sentences. */
export function writeFinding(finding: Finding, language: Language): WrittenFinding {
  const { code, detail = {}, count, values } = finding;
  const places = {
    column: finding.column ?? '',
    letter: finding.letter ?? '',
    count,
    values: values.join(', '),
    ...detail,
  };
  const kind = detail['kind'] ?? '';
  const say = (part: 'says' | 'remedy'): string => {
    switch (code) {
      case 'file_refused':
        return readingText(language, `reading.${kind}.${part}` as ReadingKey, places);
      case 'file_mended':
      case 'file_unsure':
        return part === 'remedy'
          ? findingText(language, code === 'file_mended' ? 'finding.mended' : 'finding.unsure')
          : readingText(language, `reading.${code.slice('file_'.length)}.${kind}` as ReadingKey, places);
      case 'mapping_open':
        return recognitionText(language, `recognition.doubt.${kind}.${part}` as RecognitionKey, places);
      case 'cell_mended':
      case 'cell_damaged':
        return recognitionText(language, `recognition.damage.${kind}.${part}` as RecognitionKey, places);
      default:
        return findingText(language, `finding.${code}.${part}` as FindingKey, places);
    }
  };
  return { ...finding, message: say('says'), remedy: say('remedy') };
}

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
