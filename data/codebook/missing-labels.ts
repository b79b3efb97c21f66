import type { Labels } from '../messages/language.ts';
import type { missingCodes } from './question.ts';

/** The missing answers as a questionnaire offers them. */
export const missingLabels: Readonly<Record<keyof typeof missingCodes, Labels>> = {
  doNotKnow: {
    en: 'Do not know',
    fi: 'En osaa sanoa',
    sv: 'Vet inte',
    de: 'Weiß nicht',
    it: 'Non so',
    nl: 'Weet ik niet',
  },
  notApplicable: {
    en: 'Not applicable',
    fi: 'Ei koske meitä',
    sv: 'Ej aktuellt',
    de: 'Trifft nicht zu',
    it: 'Non pertinente',
    nl: 'Niet van toepassing',
  },
  refused: {
    en: 'No answer given',
    fi: 'En halua vastata',
    sv: 'Vill inte svara',
    de: 'Keine Angabe',
    it: 'Preferisce non rispondere',
    nl: 'Wil niet antwoorden',
  },
};
