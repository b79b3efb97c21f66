import type { Answer } from './question.ts';

/** Level of staff measured against the job: 1 and 2 are a skills gap. */
export const levelScale: readonly Answer[] = [
  {
    code: '1',
    label: {
      en: 'Well below what the job needs',
      fi: 'Selvästi alle työn vaatimusten',
      sv: 'Klart under vad arbetet kräver',
      de: 'Deutlich unter dem, was die Arbeit verlangt',
      it: 'Molto al di sotto di quanto richiede il lavoro',
      nl: 'Ver onder wat het werk vraagt',
    },
  },
  {
    code: '2',
    label: {
      en: 'Below what the job needs',
      fi: 'Alle työn vaatimusten',
      sv: 'Under vad arbetet kräver',
      de: 'Unter dem, was die Arbeit verlangt',
      it: 'Al di sotto di quanto richiede il lavoro',
      nl: 'Onder wat het werk vraagt',
    },
  },
  {
    code: '3',
    label: {
      en: 'Meets what the job needs',
      fi: 'Vastaa työn vaatimuksia',
      sv: 'Motsvarar vad arbetet kräver',
      de: 'Entspricht dem, was die Arbeit verlangt',
      it: 'Pari a quanto richiede il lavoro',
      nl: 'Voldoet aan wat het werk vraagt',
    },
  },
  {
    code: '4',
    label: {
      en: 'Above what the job needs',
      fi: 'Ylittää työn vaatimukset',
      sv: 'Över vad arbetet kräver',
      de: 'Über dem, was die Arbeit verlangt',
      it: 'Al di sopra di quanto richiede il lavoro',
      nl: 'Boven wat het werk vraagt',
    },
  },
];

/** The steps of importance and proficiency match, so that the two can be compared. */
export const importanceScale: readonly Answer[] = [
  {
    code: '1',
    label: { en: 'Low', fi: 'Vähäinen', sv: 'Liten', de: 'Gering', it: 'Bassa', nl: 'Klein' },
  },
  {
    code: '2',
    label: {
      en: 'Moderate',
      fi: 'Kohtalainen',
      sv: 'Måttlig',
      de: 'Mittel',
      it: 'Media',
      nl: 'Gemiddeld',
    },
  },
  {
    code: '3',
    label: { en: 'High', fi: 'Suuri', sv: 'Stor', de: 'Hoch', it: 'Alta', nl: 'Groot' },
  },
  {
    code: '4',
    label: {
      en: 'Essential',
      fi: 'Ratkaiseva',
      sv: 'Avgörande',
      de: 'Entscheidend',
      it: 'Essenziale',
      nl: 'Essentieel',
    },
  },
];

export const proficiencyScale: readonly Answer[] = [
  {
    code: '1',
    label: { en: 'Low', fi: 'Vähäinen', sv: 'Litet', de: 'Gering', it: 'Bassa', nl: 'Laag' },
  },
  {
    code: '2',
    label: {
      en: 'Moderate',
      fi: 'Kohtalainen',
      sv: 'Måttligt',
      de: 'Mittel',
      it: 'Media',
      nl: 'Gemiddeld',
    },
  },
  {
    code: '3',
    label: { en: 'High', fi: 'Hyvä', sv: 'Stort', de: 'Hoch', it: 'Alta', nl: 'Hoog' },
  },
  {
    code: '4',
    label: {
      en: 'Expert',
      fi: 'Asiantuntijataso',
      sv: 'Expertnivå',
      de: 'Auf Expertenniveau',
      it: 'Da esperto',
      nl: 'Expertniveau',
    },
  },
];

export const needScale: readonly Answer[] = [
  {
    code: '1',
    label: {
      en: 'Much less than now',
      fi: 'Paljon pienempi kuin nyt',
      sv: 'Mycket mindre än nu',
      de: 'Viel geringer als heute',
      it: 'Molto minore di oggi',
      nl: 'Veel kleiner dan nu',
    },
  },
  {
    code: '2',
    label: {
      en: 'Less than now',
      fi: 'Pienempi kuin nyt',
      sv: 'Mindre än nu',
      de: 'Geringer als heute',
      it: 'Minore di oggi',
      nl: 'Kleiner dan nu',
    },
  },
  {
    code: '3',
    label: {
      en: 'The same as now',
      fi: 'Yhtä suuri kuin nyt',
      sv: 'Lika stort som nu',
      de: 'Gleich wie heute',
      it: 'Uguale a oggi',
      nl: 'Even groot als nu',
    },
  },
  {
    code: '4',
    label: {
      en: 'More than now',
      fi: 'Suurempi kuin nyt',
      sv: 'Större än nu',
      de: 'Größer als heute',
      it: 'Maggiore di oggi',
      nl: 'Groter dan nu',
    },
  },
  {
    code: '5',
    label: {
      en: 'Much more than now',
      fi: 'Paljon suurempi kuin nyt',
      sv: 'Mycket större än nu',
      de: 'Viel größer als heute',
      it: 'Molto maggiore di oggi',
      nl: 'Veel groter dan nu',
    },
  },
];
