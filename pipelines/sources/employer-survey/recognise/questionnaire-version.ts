import { createHash } from 'node:crypto';

import { plain } from './plain-text.ts';

/**
 * Fingerprint of a questionnaire by the header of its export, under which a confirmed recognition is remembered: 16
 * hexadecimal digits. Case, punctuation and marks do not count; order, wording and number of the columns do.
 */
export function questionnaireVersion(header: readonly string[]): string {
  const text = header.map((name) => plain(name)).join('\u001f');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
