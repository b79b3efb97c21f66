import type { Labels } from '../../../messages/language.ts';
import type { Breakdown } from '../indicator.ts';

/** The skills of the Continuing Vocational Training Survey that enterprises name as needed and as taught. */
const cvtSkillLabels = {
  SPEC: {
    en: 'Technical, practical or job-specific skills',
    fi: 'Tekniset, käytännölliset tai työkohtaiset taidot',
    sv: 'Tekniska, praktiska eller yrkesspecifika färdigheter',
    de: 'Technische, praktische oder arbeitsplatzspezifische Kompetenzen',
    it: 'Competenze tecniche, pratiche o specifiche del lavoro',
    nl: 'Technische, praktische of functiespecifieke vaardigheden',
  },
  IT_GEN: {
    en: 'General IT skills',
    fi: 'Yleiset IT-taidot',
    sv: 'Allmänna it-färdigheter',
    de: 'Allgemeine IT-Kenntnisse',
    it: 'Competenze informatiche generali',
    nl: 'Algemene IT-vaardigheden',
  },
  IT_PROF: {
    en: 'IT professional skills',
    fi: 'IT-alan ammattitaidot',
    sv: 'Professionella it-färdigheter',
    de: 'IT-Fachkenntnisse',
    it: 'Competenze informatiche professionali',
    nl: 'Professionele IT-vaardigheden',
  },
  MGMT: {
    en: 'Management skills',
    fi: 'Johtamistaidot',
    sv: 'Ledarskap',
    de: 'Führungskompetenzen',
    it: 'Competenze gestionali',
    nl: 'Leidinggevende vaardigheden',
  },
  TEAM: {
    en: 'Team working skills',
    fi: 'Tiimityötaidot',
    sv: 'Samarbete i team',
    de: 'Teamfähigkeit',
    it: 'Capacità di lavorare in gruppo',
    nl: 'Samenwerken in teamverband',
  },
  CUS_HDL: {
    en: 'Customer handling skills',
    fi: 'Asiakaspalvelutaidot',
    sv: 'Bemötande av kunder',
    de: 'Kundenorientierung',
    it: 'Capacità di trattare con i clienti',
    nl: 'Klantgerichtheid',
  },
  PB_SOLV: {
    en: 'Problem solving skills',
    fi: 'Ongelmanratkaisutaidot',
    sv: 'Problemlösning',
    de: 'Problemlösungskompetenz',
    it: 'Capacità di risolvere problemi',
    nl: 'Probleemoplossend vermogen',
  },
  COMM: {
    en: 'Oral or written communication skills',
    fi: 'Suullisen tai kirjallisen viestinnän taidot',
    sv: 'Muntlig eller skriftlig kommunikation',
    de: 'Mündliche oder schriftliche Kommunikation',
    it: 'Comunicazione orale o scritta',
    nl: 'Mondelinge of schriftelijke communicatie',
  },
  FOR_LANG: {
    en: 'Foreign language skills',
    fi: 'Vieraiden kielten taidot',
    sv: 'Kunskaper i främmande språk',
    de: 'Fremdsprachenkenntnisse',
    it: 'Conoscenza di lingue straniere',
    nl: 'Kennis van vreemde talen',
  },
  NUM_LIT: {
    en: 'Numeracy or literacy skills',
    fi: 'Luku-, kirjoitus- tai laskutaito',
    sv: 'Läs-, skriv- eller räknefärdigheter',
    de: 'Lese-, Schreib- oder Rechenkenntnisse',
    it: 'Competenze di base in lettura, scrittura o calcolo',
    nl: 'Lees-, schrijf- of rekenvaardigheid',
  },
  ADMIN: {
    en: 'Office administration skills',
    fi: 'Toimistotyön taidot',
    sv: 'Kontorsadministration',
    de: 'Büroorganisation',
    it: 'Competenze amministrative d’ufficio',
    nl: 'Administratieve vaardigheden',
  },
  OTH: {
    en: 'Other skills',
    fi: 'Muut taidot',
    sv: 'Andra färdigheter',
    de: 'Sonstige Kompetenzen',
    it: 'Altre competenze',
    nl: 'Overige vaardigheden',
  },
} as const satisfies Readonly<Record<string, Labels>>;

const skill: Labels = {
  en: 'Skill',
  fi: 'Taito',
  sv: 'Färdighet',
  de: 'Kompetenz',
  it: 'Competenza',
  nl: 'Vaardigheid',
};

/** Skills that courses teach. Several may be named, so there is no whole. */
export const cvtSkillsTaught: Breakdown = {
  dimension: 'skills',
  label: skill,
  total: 'SPEC',
  isAnswer: true,
  codes: cvtSkillLabels,
};

/** Skills that enterprises need: the same, and “do not know”. */
export const cvtSkillsNeeded: Breakdown = {
  ...cvtSkillsTaught,
  codes: {
    ...cvtSkillLabels,
    UNK: {
      en: 'Does not know',
      fi: 'Ei tiedä',
      sv: 'Vet inte',
      de: 'Weiß nicht',
      it: 'Non sa',
      nl: 'Weet het niet',
    },
  },
};

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
