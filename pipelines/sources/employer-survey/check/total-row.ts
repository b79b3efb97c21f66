import { partnerCodes } from '@observatory/data/places/partner-countries.ts';

import type { RowReader } from '../recognise/row-reader.ts';

/** What spreadsheets write beside a sum or a mean, in the six languages, without marks above letters. */
const totals =
  /^(?:grand )?(?:total|totals|sum|average|mean|summe|gesamt|insgesamt|mittelwert|durchschnitt|yhteensa|summa|keskiarvo|totalt|medelvarde|totale|somma|media|totaal|som|gemiddelde)\b[ :]*$/;

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();

/** Whether a row is a sum or a mean below the respondents: its first text says so, and it names no country. */
export function isTotalRow(cells: readonly string[], get: ReturnType<RowReader>['get']): boolean {
  const first = cells.find((cell) => cell !== '');
  if (first === undefined || first.length >= 30 || /\d/.test(first) || !totals.test(plain(first)))
    return false;
  return !partnerCodes.some((code) => code === get('A1_COUNTRY').toUpperCase());
}
