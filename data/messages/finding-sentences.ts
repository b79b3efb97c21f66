import { findingText, type FindingKey } from './finding-texts.ts';
import type { Language } from './language.ts';
import { readingText, type ReadingKey } from './reading-texts.ts';
import { recognitionText, type RecognitionKey } from './recognition-texts.ts';

/** What a sentence about a finding is made from. */
export type SaidFinding = {
  readonly code: string;
  readonly column?: string | undefined;
  readonly letter?: string | undefined;
  readonly count: number;
  readonly values: readonly string[];
  /** `kind` tells findings of one code apart. */
  readonly detail?: Readonly<Record<string, string | number>> | undefined;
};

/** Place of the rule on the page of the rules. */
function ruleOf(code: string, kind: string): string {
  switch (code) {
    case 'file_refused':
      return kind;
    case 'file_mended':
    case 'file_unsure':
      return `${code.slice('file_'.length)}.${kind}`;
    case 'mapping_open':
      return `doubt.${kind}`;
    case 'cell_mended':
    case 'cell_damaged':
      return `damage.${kind}`;
    default:
      return code;
  }
}

/**
 * What was found in a survey file and what to do about it, as sentences, and the anchor of the rule.
 *
 * @throws Error when the code or its kind is not known to this version
 */
export function findingSentences(
  language: Language,
  { code, column = '', letter = '', count, values, detail = {} }: SaidFinding,
): { readonly message: string; readonly remedy: string; readonly rule: string } {
  const kind = String(detail['kind'] ?? '');
  const rule = ruleOf(code, kind);
  const places = { column, letter, count, values: values.join(', '), ...detail };
  const say = (part: 'says' | 'remedy'): string => {
    switch (code) {
      case 'file_refused':
        return readingText(language, `reading.${rule}.${part}` as ReadingKey, places);
      case 'file_mended':
      case 'file_unsure':
        return part === 'remedy'
          ? findingText(language, code === 'file_mended' ? 'finding.mended' : 'finding.unsure')
          : readingText(language, `reading.${rule}` as ReadingKey, places);
      case 'mapping_open':
      case 'cell_mended':
      case 'cell_damaged':
        return recognitionText(language, `recognition.${rule}.${part}` as RecognitionKey, places);
      default:
        return findingText(language, `finding.${code}.${part}` as FindingKey, places);
    }
  };
  return { message: say('says'), remedy: say('remedy'), rule };
}
