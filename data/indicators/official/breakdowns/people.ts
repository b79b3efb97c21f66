import type { Labels } from '../../../messages/language.ts';
import type { Breakdown } from '../indicator.ts';

const women: Labels = { en: 'Women', fi: 'Naiset', sv: 'Kvinnor', de: 'Frauen', it: 'Donne', nl: 'Vrouwen' };
const men: Labels = { en: 'Men', fi: 'Miehet', sv: 'Män', de: 'Männer', it: 'Uomini', nl: 'Mannen' };

export const sex: Breakdown = {
  dimension: 'sex',
  label: {
    en: 'Sex',
    fi: 'Sukupuoli',
    sv: 'Kön',
    de: 'Geschlecht',
    it: 'Sesso',
    nl: 'Geslacht',
  },
  total: 'T',
  codes: {
    T: {
      en: 'Women and men',
      fi: 'Naiset ja miehet',
      sv: 'Kvinnor och män',
      de: 'Frauen und Männer',
      it: 'Donne e uomini',
      nl: 'Vrouwen en mannen',
    },
    F: women,
    M: men,
  },
};

/** An age group in words, from a code such as `Y25-34` or `Y25_34`. */
function ageGroup(code: string): Labels {
  const [from, to] = code.slice(1).split(/[-_]/);
  return {
    en: `Aged ${from} to ${to}`,
    fi: `${from}–${to}-vuotiaat`,
    sv: `${from}–${to} år`,
    de: `${from} bis ${to} Jahre`,
    it: `${from}-${to} anni`,
    nl: `${from} tot en met ${to} jaar`,
  };
}

const ageGroups = (codes: readonly string[]): Record<string, Labels> =>
  Object.fromEntries(codes.map((code) => [code, ageGroup(code)]));

/** Adults of working age in groups of ten years, young adults beside them. */
export const adultAge: Breakdown = {
  dimension: 'age',
  label: { en: 'Age', fi: 'Ikä', sv: 'Ålder', de: 'Alter', it: 'Età', nl: 'Leeftijd' },
  total: 'Y25-64',
  codes: ageGroups(['Y25-64', 'Y18-24', 'Y25-34', 'Y35-44', 'Y45-54', 'Y55-64']),
};

/** Groups of people in the survey on the use of information technology, one dimension for every trait. */
export const individuals: Breakdown = {
  dimension: 'ind_type',
  label: {
    en: 'Group of people',
    fi: 'Väestöryhmä',
    sv: 'Befolkningsgrupp',
    de: 'Personengruppe',
    it: 'Gruppo di persone',
    nl: 'Bevolkingsgroep',
  },
  total: 'IND_TOTAL',
  codes: {
    IND_TOTAL: {
      en: 'All people aged 16 to 74',
      fi: 'Kaikki 16–74-vuotiaat',
      sv: 'Alla i åldern 16–74 år',
      de: 'Alle von 16 bis 74 Jahren',
      it: 'Tutte le persone tra 16 e 74 anni',
      nl: 'Iedereen van 16 tot en met 74 jaar',
    },
    F_Y16_74: women,
    M_Y16_74: men,
    ...ageGroups(['Y16_24', 'Y25_34', 'Y35_44', 'Y45_54', 'Y55_64', 'Y65_74']),
    I0_2: {
      en: 'No or low formal education (ISCED 0–2)',
      fi: 'Enintään perusasteen koulutus (ISCED 0–2)',
      sv: 'Ingen eller kort utbildning (ISCED 0–2)',
      de: 'Ohne oder mit niedrigem Abschluss (ISCED 0–2)',
      it: 'Istruzione nulla o bassa (ISCED 0-2)',
      nl: 'Geen of lage opleiding (ISCED 0–2)',
    },
    I3_4: {
      en: 'Medium education (ISCED 3–4)',
      fi: 'Keskiasteen koulutus (ISCED 3–4)',
      sv: 'Medellång utbildning (ISCED 3–4)',
      de: 'Mittlerer Abschluss (ISCED 3–4)',
      it: 'Istruzione media (ISCED 3-4)',
      nl: 'Middelbare opleiding (ISCED 3–4)',
    },
    I5_8: {
      en: 'Higher education (ISCED 5–8)',
      fi: 'Korkea-asteen koulutus (ISCED 5–8)',
      sv: 'Högre utbildning (ISCED 5–8)',
      de: 'Hoher Abschluss (ISCED 5–8)',
      it: 'Istruzione alta (ISCED 5-8)',
      nl: 'Hogere opleiding (ISCED 5–8)',
    },
    SAL_SELF_FAM: {
      en: 'In employment',
      fi: 'Työlliset',
      sv: 'Sysselsatta',
      de: 'Erwerbstätige',
      it: 'Occupati',
      nl: 'Werkenden',
    },
    ISCO0_5: {
      en: 'Non-manual workers (ISCO 0–5)',
      fi: 'Toimihenkilöt ja palvelutyö (ISCO 0–5)',
      sv: 'Tjänstemän och serviceyrken (ISCO 0–5)',
      de: 'Nicht manuelle Berufe (ISCO 0–5)',
      it: 'Professioni non manuali (ISCO 0-5)',
      nl: 'Niet-handarbeiders (ISCO 0–5)',
    },
    ISCO6_9: {
      en: 'Manual workers (ISCO 6–9)',
      fi: 'Ruumiillinen työ (ISCO 6–9)',
      sv: 'Arbetaryrken (ISCO 6–9)',
      de: 'Manuelle Berufe (ISCO 6–9)',
      it: 'Professioni manuali (ISCO 6-9)',
      nl: 'Handarbeiders (ISCO 6–9)',
    },
    UNE: {
      en: 'Unemployed',
      fi: 'Työttömät',
      sv: 'Arbetslösa',
      de: 'Arbeitslose',
      it: 'Disoccupati',
      nl: 'Werklozen',
    },
    STUD: {
      en: 'Students',
      fi: 'Opiskelijat',
      sv: 'Studerande',
      de: 'In Schule, Ausbildung oder Studium',
      it: 'Studenti',
      nl: 'Scholieren en studenten',
    },
    RETIR_OTHER: {
      en: 'Retired or otherwise inactive',
      fi: 'Eläkeläiset ja muut työvoiman ulkopuolella olevat',
      sv: 'Pensionärer och andra utanför arbetskraften',
      de: 'Im Ruhestand oder sonst nicht erwerbstätig',
      it: 'Pensionati e altri inattivi',
      nl: 'Gepensioneerden en overige niet-actieven',
    },
  },
};

/** Women and men only, in the headline table. */
export const individualsBySex: Breakdown = {
  ...individuals,
  label: sex.label,
  codes: { IND_TOTAL: individuals.codes['IND_TOTAL']!, F_Y16_74: women, M_Y16_74: men },
};
