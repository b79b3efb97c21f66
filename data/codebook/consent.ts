import { noOrYes } from './no-or-yes.ts';
import type { Variable } from './question.ts';

/** Block G. A row without a yes is not used. */
export const consent: readonly Variable[] = [
  {
    code: 'G1_PUB',
    block: 'G',
    label: {
      en: 'The answers may be used in published totals',
      fi: 'Vastauksia saa käyttää julkaistavissa yhteenvedoissa',
      sv: 'Svaren får användas i publicerade sammanställningar',
      de: 'Die Antworten dürfen in veröffentlichte Gesamtwerte eingehen',
      it: 'Le risposte possono essere usate in dati aggregati pubblicati',
      nl: 'De antwoorden mogen in gepubliceerde totalen worden gebruikt',
    },
    answer: { kind: 'scale', answers: noOrYes },
    required: true,
  },
];
