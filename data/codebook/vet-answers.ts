import type { Answer } from './question.ts';

export const cooperationForms: readonly Answer[] = [
  {
    code: 'PLACE',
    label: {
      en: 'Work placements',
      fi: 'Koulutussopimusjaksot ja harjoittelu',
      sv: 'Utbildningsavtal och praktik',
      de: 'Praktika',
      it: 'Tirocini',
      nl: 'Stages',
    },
  },
  {
    code: 'APPR',
    label: {
      en: 'Apprenticeships',
      fi: 'Oppisopimukset',
      sv: 'Läroavtal',
      de: 'Duale Ausbildung',
      it: 'Apprendistato',
      nl: 'Leerbanen (bbl)',
    },
  },
  {
    code: 'CURRIC',
    label: {
      en: 'Planning curricula together',
      fi: 'Opetuksen sisältöjen yhteinen suunnittelu',
      sv: 'Gemensam planering av läroplaner',
      de: 'Gemeinsame Planung von Lehrplänen',
      it: 'Progettazione comune dei programmi',
      nl: 'Samen lesprogramma’s ontwerpen',
    },
  },
  {
    code: 'EXAM',
    label: {
      en: 'Assessing learners',
      fi: 'Osaamisen arviointi',
      sv: 'Bedömning av kunnande',
      de: 'Mitwirkung an Prüfungen',
      it: 'Valutazione degli allievi',
      nl: 'Examinering',
    },
  },
  {
    code: 'TEACH',
    label: {
      en: 'Teaching at schools or hosting teachers',
      fi: 'Opettaminen tai opettajien työelämäjaksot',
      sv: 'Undervisning eller lärares arbetslivsperioder',
      de: 'Unterricht oder Betriebspraktika für Lehrkräfte',
      it: 'Docenza o stage per insegnanti',
      nl: 'Lesgeven of docentstages',
    },
  },
  {
    code: 'EQUIP',
    label: {
      en: 'Lending or giving equipment',
      fi: 'Laitteiden lainaaminen tai lahjoittaminen',
      sv: 'Lån eller gåva av utrustning',
      de: 'Leihe oder Spende von Geräten',
      it: 'Prestito o dono di attrezzature',
      nl: 'Apparatuur uitlenen of schenken',
    },
  },
  {
    code: 'CHALL',
    label: {
      en: 'Real tasks for learners to solve',
      fi: 'Työelämän tehtävät opiskelijoiden ratkaistaviksi',
      sv: 'Verkliga uppgifter för studerande att lösa',
      de: 'Praxisaufgaben für Lernende',
      it: 'Compiti reali da affidare agli allievi',
      nl: 'Praktijkopdrachten voor leerlingen',
    },
  },
  {
    code: 'JOINTQ',
    label: {
      en: 'Joint qualifications',
      fi: 'Yhteiset tutkinnot',
      sv: 'Gemensamma examina',
      de: 'Gemeinsame Abschlüsse',
      it: 'Qualifiche comuni',
      nl: 'Gezamenlijke kwalificaties',
    },
  },
  {
    code: 'NONE',
    label: {
      en: 'No cooperation',
      fi: 'Ei yhteistyötä',
      sv: 'Inget samarbete',
      de: 'Keine Zusammenarbeit',
      it: 'Nessuna collaborazione',
      nl: 'Geen samenwerking',
    },
  },
];

/** 3 and 4 count as prepared. */
export const preparednessScale: readonly Answer[] = [
  {
    code: '1',
    label: {
      en: 'Very poorly',
      fi: 'Erittäin heikot',
      sv: 'Mycket dåligt',
      de: 'Sehr schlecht',
      it: 'Molto scarsa',
      nl: 'Zeer slecht',
    },
  },
  {
    code: '2',
    label: { en: 'Poorly', fi: 'Heikot', sv: 'Dåligt', de: 'Schlecht', it: 'Scarsa', nl: 'Slecht' },
  },
  {
    code: '3',
    label: { en: 'Well', fi: 'Hyvät', sv: 'Väl', de: 'Gut', it: 'Buona', nl: 'Goed' },
  },
  {
    code: '4',
    label: {
      en: 'Very well',
      fi: 'Erittäin hyvät',
      sv: 'Mycket väl',
      de: 'Sehr gut',
      it: 'Molto buona',
      nl: 'Zeer goed',
    },
  },
];

export const jointInterests: readonly Answer[] = [
  {
    code: 'NONE',
    label: {
      en: 'No interest',
      fi: 'Ei kiinnostusta',
      sv: 'Inget intresse',
      de: 'Kein Interesse',
      it: 'Nessun interesse',
      nl: 'Geen belangstelling',
    },
  },
  {
    code: 'UNITS',
    label: {
      en: 'Single units',
      fi: 'Yksittäiset tutkinnon osat',
      sv: 'Enskilda examensdelar',
      de: 'Einzelne Einheiten',
      it: 'Singole unità',
      nl: 'Losse onderdelen',
    },
  },
  {
    code: 'QUAL',
    label: {
      en: 'A whole qualification',
      fi: 'Koko tutkinto',
      sv: 'En hel examen',
      de: 'Ein ganzer Abschluss',
      it: 'Un’intera qualifica',
      nl: 'Een hele kwalificatie',
    },
  },
  {
    code: 'BOTH',
    label: { en: 'Both', fi: 'Molemmat', sv: 'Båda', de: 'Beides', it: 'Entrambe', nl: 'Beide' },
  },
];

export const inclusionMeasures: readonly Answer[] = [
  {
    code: 'MENTOR',
    label: {
      en: 'A mentor of their own',
      fi: 'Oma mentori',
      sv: 'En egen mentor',
      de: 'Eigene Mentorin oder eigener Mentor',
      it: 'Un tutor dedicato',
      nl: 'Een eigen mentor',
    },
  },
  {
    code: 'ADAPT',
    label: {
      en: 'Adapted tasks or workplace',
      fi: 'Mukautetut tehtävät tai työpaikka',
      sv: 'Anpassade uppgifter eller anpassad arbetsplats',
      de: 'Angepasste Aufgaben oder Arbeitsplätze',
      it: 'Mansioni o postazioni adattate',
      nl: 'Aangepaste taken of werkplek',
    },
  },
  {
    code: 'FLEX',
    label: {
      en: 'Flexible hours or part-time work',
      fi: 'Joustava työaika tai osa-aikatyö',
      sv: 'Flexibel arbetstid eller deltidsarbete',
      de: 'Flexible Arbeitszeit oder Teilzeit',
      it: 'Orario flessibile o tempo parziale',
      nl: 'Flexibele werktijden of deeltijdwerk',
    },
  },
  {
    code: 'LANG',
    label: {
      en: 'Language support',
      fi: 'Kielituki',
      sv: 'Språkstöd',
      de: 'Sprachförderung',
      it: 'Sostegno linguistico',
      nl: 'Taalondersteuning',
    },
  },
  {
    code: 'COOP',
    label: {
      en: 'Cooperation with support services',
      fi: 'Yhteistyö tukipalvelujen kanssa',
      sv: 'Samarbete med stödtjänster',
      de: 'Zusammenarbeit mit Beratungs- und Hilfsdiensten',
      it: 'Collaborazione con i servizi di sostegno',
      nl: 'Samenwerking met ondersteunende diensten',
    },
  },
  {
    code: 'OTH',
    label: {
      en: 'Other measure',
      fi: 'Muu toimi',
      sv: 'Annan åtgärd',
      de: 'Andere Maßnahme',
      it: 'Altra misura',
      nl: 'Andere maatregel',
    },
  },
  {
    code: 'NONE',
    label: {
      en: 'No measures',
      fi: 'Ei toimia',
      sv: 'Inga åtgärder',
      de: 'Keine Maßnahmen',
      it: 'Nessuna misura',
      nl: 'Geen maatregelen',
    },
  },
];
