import type { Answer } from './question.ts';

/** Major groups of ISCO-08 1 to 9, under the names of its national editions. */
export const majorGroups: readonly Answer[] = [
  {
    code: 'ISCO1',
    label: {
      en: 'Managers',
      fi: 'Johtajat',
      sv: 'Chefer',
      de: 'Führungskräfte',
      it: 'Dirigenti',
      nl: 'Managers',
    },
  },
  {
    code: 'ISCO2',
    label: {
      en: 'Professionals',
      fi: 'Erityisasiantuntijat',
      sv: 'Specialister',
      de: 'Akademische Berufe',
      it: 'Professioni intellettuali e scientifiche',
      nl: 'Wetenschappelijke en andere specialisten',
    },
  },
  {
    code: 'ISCO3',
    label: {
      en: 'Technicians and associate professionals',
      fi: 'Asiantuntijat',
      sv: 'Experter',
      de: 'Technische und gleichrangige nichttechnische Berufe',
      it: 'Professioni tecniche intermedie',
      nl: 'Technici en vakspecialisten',
    },
  },
  {
    code: 'ISCO4',
    label: {
      en: 'Clerical support workers',
      fi: 'Toimisto- ja asiakaspalvelutyöntekijät',
      sv: 'Kontors- och kundtjänstpersonal',
      de: 'Bürokräfte und verwandte Berufe',
      it: 'Impiegati d’ufficio',
      nl: 'Administratief personeel',
    },
  },
  {
    code: 'ISCO5',
    label: {
      en: 'Service and sales workers',
      fi: 'Palvelu- ja myyntityöntekijät',
      sv: 'Service- och försäljningspersonal',
      de: 'Dienstleistungs- und Verkaufsberufe',
      it: 'Addetti ai servizi e alle vendite',
      nl: 'Dienstverlenend personeel en verkopers',
    },
  },
  {
    code: 'ISCO6',
    label: {
      en: 'Skilled agricultural, forestry and fishery workers',
      fi: 'Maanviljelijät, metsätyöntekijät ym.',
      sv: 'Jordbrukare, skogsarbetare m.fl.',
      de: 'Fachkräfte in Land- und Forstwirtschaft und Fischerei',
      it: 'Lavoratori specializzati dell’agricoltura, delle foreste e della pesca',
      nl: 'Geschoolde landbouwers, bosbouwers en vissers',
    },
  },
  {
    code: 'ISCO7',
    label: {
      en: 'Craft and related trades workers',
      fi: 'Rakennus-, korjaus- ja valmistustyöntekijät',
      sv: 'Byggnads-, reparations- och tillverkningsarbetare',
      de: 'Handwerks- und verwandte Berufe',
      it: 'Artigiani e operai specializzati',
      nl: 'Ambachtslieden',
    },
  },
  {
    code: 'ISCO8',
    label: {
      en: 'Plant and machine operators, assemblers',
      fi: 'Prosessi- ja kuljetustyöntekijät',
      sv: 'Process- och transportarbetare',
      de: 'Anlagen- und Maschinenbedienung, Montage',
      it: 'Conduttori di impianti e macchinari, addetti al montaggio',
      nl: 'Bedieners van machines en installaties, assembleurs',
    },
  },
  {
    code: 'ISCO9',
    label: {
      en: 'Elementary occupations',
      fi: 'Muut työntekijät',
      sv: 'Övriga arbetstagare',
      de: 'Hilfsarbeitskräfte',
      it: 'Professioni non qualificate',
      nl: 'Elementaire beroepen',
    },
  },
];

export const armedForces: Answer = {
  code: 'ISCO0',
  label: {
    en: 'Armed forces occupations',
    fi: 'Sotilaat',
    sv: 'Militärer',
    de: 'Angehörige der Streitkräfte',
    it: 'Forze armate',
    nl: 'Beroepen bij de strijdkrachten',
  },
};

/** The two halves of the staff for employers that cannot count by major group. */
export const staffHalves: readonly Answer[] = [
  {
    code: 'WHITE',
    label: {
      en: 'White-collar occupations (ISCO 1–4)',
      fi: 'Toimihenkilöt (ISCO 1–4)',
      sv: 'Tjänstemän (ISCO 1–4)',
      de: 'Leitungs-, Fach- und Büroberufe (ISCO 1–4)',
      it: 'Dirigenti, tecnici e impiegati (ISCO 1–4)',
      nl: 'Leidinggevende, staf- en kantoorfuncties (ISCO 1–4)',
    },
  },
  {
    code: 'BLUE',
    label: {
      en: 'Manual and service occupations (ISCO 5–9)',
      fi: 'Työntekijäammatit (ISCO 5–9)',
      sv: 'Arbetar- och serviceyrken (ISCO 5–9)',
      de: 'Gewerbliche und Dienstleistungsberufe (ISCO 5–9)',
      it: 'Operai e addetti ai servizi (ISCO 5–9)',
      nl: 'Uitvoerende functies (ISCO 5–9)',
    },
  },
];
