import type { Breakdown } from '../indicator.ts';

export const formsOfTraining: Breakdown = {
  dimension: 'training',
  label: {
    en: 'Form of training',
    fi: 'Koulutuksen muoto',
    sv: 'Form av utbildning',
    de: 'Form der Weiterbildung',
    it: 'Forma di formazione',
    nl: 'Vorm van scholing',
  },
  total: 'CO_OF',
  codes: {
    CO_OF: {
      en: 'Courses or other forms',
      fi: 'Kurssit tai muut muodot',
      sv: 'Kurser eller andra former',
      de: 'Lehrveranstaltungen oder andere Formen',
      it: 'Corsi o altre forme',
      nl: 'Cursussen of andere vormen',
    },
    CO: {
      en: 'Courses',
      fi: 'Kurssit',
      sv: 'Kurser',
      de: 'Lehrveranstaltungen',
      it: 'Corsi',
      nl: 'Cursussen',
    },
    CO_INT: {
      en: 'Internal courses',
      fi: 'Sisäiset kurssit',
      sv: 'Interna kurser',
      de: 'Interne Lehrveranstaltungen',
      it: 'Corsi interni',
      nl: 'Interne cursussen',
    },
    CO_EXT: {
      en: 'External courses',
      fi: 'Ulkopuoliset kurssit',
      sv: 'Externa kurser',
      de: 'Externe Lehrveranstaltungen',
      it: 'Corsi esterni',
      nl: 'Externe cursussen',
    },
    OF: {
      en: 'Other forms',
      fi: 'Muut muodot',
      sv: 'Andra former',
      de: 'Andere Formen',
      it: 'Altre forme',
      nl: 'Andere vormen',
    },
    OF_GUID: {
      en: 'Guided on-the-job training',
      fi: 'Ohjattu työpaikkakoulutus',
      sv: 'Handledd utbildning på arbetsplatsen',
      de: 'Angeleitete Schulung am Arbeitsplatz',
      it: 'Formazione guidata sul lavoro',
      nl: 'Begeleide training op de werkplek',
    },
    OF_JROT: {
      en: 'Job rotation and exchanges',
      fi: 'Työkierto ja vaihdot',
      sv: 'Arbetsrotation och utbyten',
      de: 'Jobrotation und Austausch',
      it: 'Rotazione delle mansioni e scambi',
      nl: 'Taakroulatie en uitwisseling',
    },
    OF_CONF: {
      en: 'Conferences, workshops and fairs',
      fi: 'Konferenssit, työpajat ja messut',
      sv: 'Konferenser, workshoppar och mässor',
      de: 'Konferenzen, Workshops und Messen',
      it: 'Convegni, seminari e fiere',
      nl: 'Conferenties, workshops en beurzen',
    },
    OF_LQC: {
      en: 'Learning and quality circles',
      fi: 'Oppimis- ja laatupiirit',
      sv: 'Lärande- och kvalitetscirklar',
      de: 'Lern- und Qualitätszirkel',
      it: 'Circoli di apprendimento e di qualità',
      nl: 'Leer- en kwaliteitskringen',
    },
    OF_SDL: {
      en: 'Self-directed learning',
      fi: 'Itseohjautuva oppiminen',
      sv: 'Självstyrt lärande',
      de: 'Selbstgesteuertes Lernen',
      it: 'Autoapprendimento',
      nl: 'Zelfgestuurd leren',
    },
  },
};

/** Whom enterprises train in information technology. */
export const ictTrainees: Breakdown = {
  dimension: 'indic_is',
  label: {
    en: 'Who was trained',
    fi: 'Ketä koulutettiin',
    sv: 'Vilka som utbildades',
    de: 'Wer geschult wurde',
    it: 'Chi è stato formato',
    nl: 'Wie is geschoold',
  },
  total: 'E_ITT2',
  codes: {
    E_ITT2: {
      en: 'Any staff',
      fi: 'Mitä tahansa henkilöstöä',
      sv: 'Någon i personalen',
      de: 'Personal jeder Art',
      it: 'Personale di qualsiasi tipo',
      nl: 'Personeel van elke soort',
    },
    E_ITSPT2: {
      en: 'ICT specialists',
      fi: 'ICT-asiantuntijoita',
      sv: 'It-specialister',
      de: 'IKT-Fachkräfte',
      it: 'Specialisti ICT',
      nl: 'ICT-specialisten',
    },
    E_ITUST2: {
      en: 'Other staff',
      fi: 'Muuta henkilöstöä',
      sv: 'Annan personal',
      de: 'Andere Beschäftigte',
      it: 'Altro personale',
      nl: 'Ander personeel',
    },
  },
};

/** Kinds of learning in the Adult Education Survey. */
export const kindsOfLearning: Breakdown = {
  dimension: 'training',
  label: {
    en: 'Kind of learning',
    fi: 'Oppimisen laji',
    sv: 'Slag av lärande',
    de: 'Art des Lernens',
    it: 'Tipo di apprendimento',
    nl: 'Soort leren',
  },
  total: 'FE_NFE',
  codes: {
    FE_NFE: {
      en: 'Formal or non-formal',
      fi: 'Muodollinen tai epämuodollinen',
      sv: 'Formellt eller icke-formellt',
      de: 'Formal oder nicht formal',
      it: 'Formale o non formale',
      nl: 'Formeel of niet-formeel',
    },
    FE: { en: 'Formal', fi: 'Muodollinen', sv: 'Formellt', de: 'Formal', it: 'Formale', nl: 'Formeel' },
    NFE: {
      en: 'Non-formal',
      fi: 'Epämuodollinen',
      sv: 'Icke-formellt',
      de: 'Nicht formal',
      it: 'Non formale',
      nl: 'Niet-formeel',
    },
  },
};
