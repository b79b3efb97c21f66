import { eusurveyWords } from '@observatory/data/codebook/profiles/eusurvey-words.ts';
import { variableByCode } from '@observatory/data/codebook/codebook.ts';

import { plain } from './plain-text.ts';
import type { Profile, Sample } from './recognition.ts';

const contributions = new Set(Object.values(eusurveyWords).map(({ contribution }) => plain(contribution)));
const updates = new Set(Object.values(eusurveyWords).map(({ updated }) => plain(updated)));

const limesurvey = ['submitdate', 'lastpage', 'startlanguage', 'seed', 'datestamp', 'ipaddr', 'refurl'];
const limesurveyTexts = [
  'date submitted',
  'last page',
  'start language',
  'datum abgeschickt',
  'letzte seite',
];
const limesurveyMore = ['start sprache', 'viimeinen sivu', 'sista sidan', 'ultima pagina', 'laatste pagina'];
const qualtrics = [
  'responseid',
  'recordeddate',
  'distributionchannel',
  'userlanguage',
  'responseset',
  'enddate',
];
const forms = [
  'start time',
  'startzeit',
  'aloitusaika',
  'starttid',
  'ora di inizio',
  'begintijd',
  'timestamp',
];
const formsMore = ['zeitstempel', 'aikaleima', 'tidstampel', 'informazioni cronologiche', 'tijdstempel'];

const count = (header: readonly string[], signs: readonly string[]): number =>
  header.filter((name) => signs.includes(name)).length;

/** The survey tool that wrote a table, by the rows above it and the columns that the tool adds. */
export function detectProfile({ header, headerRows, preamble }: Sample): Profile {
  const names = header.map((name) => plain(name));
  const above = preamble.flat().map((text) => plain(text));
  if (above.includes('export date') && above.includes('alias')) return 'eusurvey';
  if (names.some((name) => contributions.has(name)) && names.some((name) => updates.has(name)))
    return 'eusurvey';
  if (
    headerRows.flat().some((text) => /"ImportId"/.test(text)) ||
    headerRows.some(
      (row) =>
        count(
          row.map((text) => plain(text)),
          qualtrics,
        ) >= 2,
    )
  )
    return 'qualtrics';
  if (count(names, limesurvey) + count(names, [...limesurveyTexts, ...limesurveyMore]) >= 2)
    return 'limesurvey';
  if (header.filter((name) => /^[A-Za-z]\w*\[\w+\]$/.test(name)).length >= 3) return 'limesurvey';
  if (count(names.slice(0, 6), [...forms, ...formsMore]) > 0) return 'forms';
  if (header.filter((name) => variableByCode.has(name.trim().toUpperCase())).length * 2 >= header.length) {
    return 'template';
  }
  const numbered = header.filter((name) => /^\s*\d{1,3}(?:\.\d{1,3})*[.):]\s+\p{L}/u.test(name)).length;
  return numbered * 2 >= header.length ? 'webropol' : 'generic';
}
