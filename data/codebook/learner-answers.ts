import type { Answer } from './question.ts';

/** Levels of the European Qualifications Framework on which initial VET mostly lies. */
export const frameworkLevels: readonly Answer[] = [3, 4, 5].map((level) => ({
  code: `EQF${level}`,
  label: {
    en: `EQF level ${level}`,
    fi: `EQF-taso ${level}`,
    sv: `EQF-nivå ${level}`,
    de: `EQR-Niveau ${level}`,
    it: `Livello EQF ${level}`,
    nl: `EQF-niveau ${level}`,
  },
}));

/** Broad fields of ISCED-F 2013; the letter keeps the leading zero when a spreadsheet saves the file. */
export const educationFields: readonly Answer[] = [
  {
    code: 'F00',
    label: {
      en: 'Generic programmes and qualifications',
      fi: 'Yleissivistävä koulutus',
      sv: 'Allmänbildande utbildning',
      de: 'Allgemeine Bildungsgänge und Qualifikationen',
      it: 'Programmi e qualifiche generici',
      nl: 'Algemene programma’s en kwalificaties',
    },
  },
  {
    code: 'F01',
    label: {
      en: 'Education',
      fi: 'Kasvatusalat',
      sv: 'Pedagogik',
      de: 'Pädagogik',
      it: 'Istruzione',
      nl: 'Onderwijs',
    },
  },
  {
    code: 'F02',
    label: {
      en: 'Arts and humanities',
      fi: 'Humanistiset ja taidealat',
      sv: 'Humaniora och konst',
      de: 'Geisteswissenschaften und Künste',
      it: 'Discipline umanistiche e artistiche',
      nl: 'Kunsten en geesteswetenschappen',
    },
  },
  {
    code: 'F03',
    label: {
      en: 'Social sciences, journalism and information',
      fi: 'Yhteiskunnalliset alat',
      sv: 'Samhällsvetenskap, journalistik och information',
      de: 'Sozialwissenschaften, Journalismus und Informationswesen',
      it: 'Scienze sociali, giornalismo e informazione',
      nl: 'Sociale wetenschappen, journalistiek en informatie',
    },
  },
  {
    code: 'F04',
    label: {
      en: 'Business, administration and law',
      fi: 'Kauppa, hallinto ja oikeustieteet',
      sv: 'Handel, administration och juridik',
      de: 'Wirtschaft, Verwaltung und Recht',
      it: 'Economia aziendale, amministrazione e diritto',
      nl: 'Bedrijfskunde, administratie en recht',
    },
  },
  {
    code: 'F05',
    label: {
      en: 'Natural sciences, mathematics and statistics',
      fi: 'Luonnontieteet, matematiikka ja tilastotiede',
      sv: 'Naturvetenskap, matematik och statistik',
      de: 'Naturwissenschaften, Mathematik und Statistik',
      it: 'Scienze naturali, matematica e statistica',
      nl: 'Natuurwetenschappen, wiskunde en statistiek',
    },
  },
  {
    code: 'F06',
    label: {
      en: 'Information and communication technologies',
      fi: 'Tietojenkäsittely ja tietoliikenne (ICT)',
      sv: 'Informations- och kommunikationsteknik (IKT)',
      de: 'Informatik und Kommunikationstechnologie',
      it: 'Tecnologie dell’informazione e della comunicazione',
      nl: 'Informatie- en communicatietechnologie',
    },
  },
  {
    code: 'F07',
    label: {
      en: 'Engineering, manufacturing and construction',
      fi: 'Tekniikan alat',
      sv: 'Teknik, tillverkning och byggande',
      de: 'Ingenieurwesen, verarbeitendes Gewerbe und Baugewerbe',
      it: 'Ingegneria, attività manifatturiere e costruzioni',
      nl: 'Techniek, industrie en bouw',
    },
  },
  {
    code: 'F08',
    label: {
      en: 'Agriculture, forestry, fisheries and veterinary',
      fi: 'Maa- ja metsätalousalat, eläinlääketiede',
      sv: 'Jord- och skogsbruk, fiske och veterinärmedicin',
      de: 'Land- und Forstwirtschaft, Fischerei und Tiermedizin',
      it: 'Agricoltura, silvicoltura, pesca e veterinaria',
      nl: 'Landbouw, bosbouw, visserij en diergeneeskunde',
    },
  },
  {
    code: 'F09',
    label: {
      en: 'Health and welfare',
      fi: 'Terveys- ja hyvinvointialat',
      sv: 'Hälsa och välfärd',
      de: 'Gesundheit und Sozialwesen',
      it: 'Sanità e servizi sociali',
      nl: 'Gezondheid en welzijn',
    },
  },
  {
    code: 'F10',
    label: {
      en: 'Services',
      fi: 'Palvelualat',
      sv: 'Tjänster',
      de: 'Dienstleistungen',
      it: 'Servizi',
      nl: 'Dienstverlening',
    },
  },
];

export const learnerLanguages: readonly Answer[] = [
  {
    code: 'EN',
    label: { en: 'English', fi: 'Englanti', sv: 'Engelska', de: 'Englisch', it: 'Inglese', nl: 'Engels' },
  },
  {
    code: 'FI',
    label: { en: 'Finnish', fi: 'Suomi', sv: 'Finska', de: 'Finnisch', it: 'Finlandese', nl: 'Fins' },
  },
  {
    code: 'SV',
    label: { en: 'Swedish', fi: 'Ruotsi', sv: 'Svenska', de: 'Schwedisch', it: 'Svedese', nl: 'Zweeds' },
  },
  {
    code: 'DE',
    label: { en: 'German', fi: 'Saksa', sv: 'Tyska', de: 'Deutsch', it: 'Tedesco', nl: 'Duits' },
  },
  {
    code: 'IT',
    label: {
      en: 'Italian',
      fi: 'Italia',
      sv: 'Italienska',
      de: 'Italienisch',
      it: 'Italiano',
      nl: 'Italiaans',
    },
  },
  {
    code: 'NL',
    label: {
      en: 'Dutch',
      fi: 'Hollanti',
      sv: 'Nederländska',
      de: 'Niederländisch',
      it: 'Neerlandese',
      nl: 'Nederlands',
    },
  },
  {
    code: 'OTH',
    label: {
      en: 'Another language',
      fi: 'Muu kieli',
      sv: 'Annat språk',
      de: 'Andere Sprache',
      it: 'Altra lingua',
      nl: 'Andere taal',
    },
  },
];
