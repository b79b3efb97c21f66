import { createHmac } from 'node:crypto';

import { variables } from '@observatory/data/codebook/codebook.ts';
import Papa from 'papaparse';

import type { Respondent } from '../check/check-rows.ts';

/** Variables that are kept: free text and the tool's respondent id are dropped at the door. */
export const keptVariables = variables.filter(({ answer }) => answer.kind !== 'text').map(({ code }) => code);

/** Columns of the kept table: pseudonym, section of NACE Rev. 2, size class, then the kept variables. */
const header = ['PSEUDONYM', 'SECTION', 'SIZE', ...keptVariables];

/**
 * The table that is kept for ever: canonical answers, no personal data, a keyed hash instead of the respondent's id.
 *
 * @param scope partner and wave: the same id of two partners is two respondents
 * @param key secret of this observatory; without it the pseudonym cannot be made from an id
 */
export function canonicalTable(respondents: readonly Respondent[], scope: string, key: Uint8Array): string {
  const lines = respondents.map(({ answers, section, size, givenId, row }) => {
    const pseudonym = createHmac('sha256', key)
      .update(`${scope}|${givenId === '' ? `row ${row}` : givenId}`)
      .digest('hex')
      .slice(0, 32);
    return [pseudonym, section, size, ...keptVariables.map((code) => answers.get(code) ?? '')];
  });
  return `${Papa.unparse([header, ...lines], { newline: '\n' })}\n`;
}
