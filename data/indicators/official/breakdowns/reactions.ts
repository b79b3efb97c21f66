import type { Breakdown } from '../indicator.ts';

/** What enterprises do about the skills they will need, in the Continuing Vocational Training Survey. */
export const reactions: Breakdown = {
  dimension: 'reaction',
  label: {
    en: 'Reaction',
    fi: 'Toimintatapa',
    sv: 'Åtgärd',
    de: 'Reaktion',
    it: 'Reazione',
    nl: 'Reactie',
  },
  total: 'STAFF_CVT',
  isAnswer: true,
  codes: {
    STAFF_CVT: {
      en: 'Train the present staff',
      fi: 'Koulutetaan nykyistä henkilöstöä',
      sv: 'Utbildar den nuvarande personalen',
      de: 'Weiterbildung des vorhandenen Personals',
      it: 'Formare il personale attuale',
      nl: 'Het huidige personeel scholen',
    },
    RECR_TNG: {
      en: 'Recruit new staff and train them',
      fi: 'Palkataan uutta henkilöstöä ja koulutetaan se',
      sv: 'Anställer nya och utbildar dem',
      de: 'Einstellung und gezielte Schulung neuer Beschäftigter',
      it: 'Assumere nuovo personale e formarlo',
      nl: 'Nieuw personeel aannemen en opleiden',
    },
    RECR_SKIL: {
      en: 'Recruit new staff who have the skills',
      fi: 'Palkataan uutta henkilöstöä, jolla taidot jo ovat',
      sv: 'Anställer nya som redan har färdigheterna',
      de: 'Einstellung neuer Beschäftigter mit den nötigen Kompetenzen',
      it: 'Assumere personale che ha già le competenze',
      nl: 'Nieuw personeel aannemen dat de vaardigheden al heeft',
    },
    REORG: {
      en: 'Reorganise work to use present skills better',
      fi: 'Järjestetään työ uudelleen nykyisten taitojen hyödyntämiseksi',
      sv: 'Organiserar om arbetet för att ta till vara färdigheterna',
      de: 'Umorganisation, um vorhandene Kompetenzen besser zu nutzen',
      it: 'Riorganizzare il lavoro per usare meglio le competenze presenti',
      nl: 'Het werk anders organiseren om aanwezige vaardigheden te benutten',
    },
  },
};
