import type { Answer } from './question.ts';

export const noOrYes: readonly Answer[] = [
  { code: '0', label: { en: 'No', fi: 'Ei', sv: 'Nej', de: 'Nein', it: 'No', nl: 'Nee' } },
  { code: '1', label: { en: 'Yes', fi: 'Kyllä', sv: 'Ja', de: 'Ja', it: 'Sì', nl: 'Ja' } },
];
