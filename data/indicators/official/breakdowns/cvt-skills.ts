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
