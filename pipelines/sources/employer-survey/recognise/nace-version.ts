import { parseNace } from '@observatory/data/sectors/parse-nace.ts';
import { type NaceVersion, naceVersions } from '@observatory/data/sectors/nace.ts';

import { lettersOfTitle } from './section-title.ts';

/** National names of the versions: TOL (Finland), SNI (Sweden), WZ (Germany), ATECO (Italy), SBI (Netherlands). */
const named: Readonly<Record<NaceVersion, RegExp>> = {
  R21: /\b(?:nace\s*(?:rev\.?\s*)?2[.,]1|(?:tol|sni|wz|ateco|sbi)\s*2025)\b/i,
  R2: /\b(?:nace\s*rev\.?\s*2(?![.,]\d)|tol\s*2008|sni\s*2007|wz\s*2008|ateco\s*2007|sbi\s*2008)\b/i,
};

/**
 * The version of NACE of a whole file, for a file without a column that says it.
 *
 * @returns the version by the heading or by codes that only one version has; `either` where every code leads to the
 *   same section in both; `unsure` where some do not, or codes of both versions occur
 */
export function naceVersionOf(
  headings: readonly string[],
  codes: readonly string[],
): NaceVersion | 'either' | 'unsure' {
  const byHeading = naceVersions.filter((version) => headings.some((text) => named[version].test(text)));
  if (byHeading.length === 1) return byHeading[0]!;
  const written = codes.filter((code) => !lettersOfTitle(code));
  const readable = written.filter((code) =>
    naceVersions.some((version) => 'section' in parseNace(code, version)),
  );
  const possible = naceVersions.filter((version) =>
    readable.every((code) => 'section' in parseNace(code, version)),
  );
  if (possible.length === 1) return possible[0]!;
  const same = readable.every((code) => 'section' in parseNace(code, undefined));
  return possible.length === 2 && same ? 'either' : 'unsure';
}
