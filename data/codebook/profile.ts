import type { Labels } from '../messages/language.ts';
import { partnerCountries } from '../places/partner-countries.ts';
import { sizes } from '../sectors/sizes.ts';
import { respondentRoles, unitKinds, vetLinks } from './profile-answers.ts';
import type { Variable } from './question.ts';

/** A proper name, which no language translates. */
const sameInAll = (name: string): Labels => ({ en: name, fi: name, sv: name, de: name, it: name, nl: name });

/** Block A: who answers. Asked of everybody. */
export const profile: readonly Variable[] = [
  {
    // Replaced by a keyed hash when the file is taken in; the id itself is never stored.
    code: 'RESPONDENT',
    block: 'A',
    label: {
      en: 'Respondent id given by the survey tool',
      fi: 'Kyselytyökalun antama vastaajatunnus',
      sv: 'Svarandens id från enkätverktyget',
      de: 'Kennung aus dem Umfragewerkzeug',
      it: 'Identificativo assegnato dallo strumento di indagine',
      nl: 'Respondentnummer uit het enquêteprogramma',
    },
    answer: { kind: 'text', maxLength: 100 },
  },
  {
    code: 'A1_COUNTRY',
    block: 'A',
    label: {
      en: 'Country of the unit',
      fi: 'Toimintamaa',
      sv: 'Land där verksamheten finns',
      de: 'Land des Standorts',
      it: 'Paese dell’unità',
      nl: 'Land van vestiging',
    },
    answer: { kind: 'one', answers: partnerCountries.map(({ code, label }) => ({ code, label })) },
    required: true,
  },
  {
    code: 'A2_NUTS2',
    block: 'A',
    label: {
      en: 'Region (NUTS 2 code)',
      fi: 'Alue (NUTS 2 -koodi)',
      sv: 'Region (NUTS 2-kod)',
      de: 'Region (NUTS-2-Code)',
      it: 'Regione (codice NUTS 2)',
      nl: 'Regio (NUTS 2-code)',
    },
    answer: { kind: 'listed', list: 'nuts2' },
  },
  {
    code: 'A3_UNIT',
    block: 'A',
    label: {
      en: 'Unit that the answers are about',
      fi: 'Yksikkö, jota vastaukset koskevat',
      sv: 'Enhet som svaren gäller',
      de: 'Einheit, für die geantwortet wird',
      it: 'Unità a cui si riferiscono le risposte',
      nl: 'Eenheid waarover de antwoorden gaan',
    },
    answer: { kind: 'one', answers: unitKinds },
  },
  {
    code: 'A4_NACE',
    block: 'A',
    label: {
      en: 'Main activity (NACE section or division)',
      fi: 'Päätoimiala (NACE-pääluokka tai 2-numerotaso)',
      sv: 'Huvudbransch (NACE-avdelning eller huvudgrupp)',
      de: 'Hauptbranche (NACE-Abschnitt oder -Abteilung)',
      it: 'Settore principale (sezione o divisione NACE)',
      nl: 'Hoofdactiviteit (NACE-sectie of -afdeling)',
    },
    answer: { kind: 'listed', list: 'nace' },
    required: true,
  },
  {
    code: 'A4_NACEV',
    block: 'A',
    label: {
      en: 'Version of the NACE code',
      fi: 'NACE-koodin versio',
      sv: 'NACE-kodens version',
      de: 'Version des NACE-Codes',
      it: 'Versione del codice NACE',
      nl: 'Versie van de NACE-code',
    },
    answer: {
      kind: 'one',
      answers: [
        { code: 'R2', label: sameInAll('NACE Rev. 2') },
        { code: 'R21', label: sameInAll('NACE Rev. 2.1') },
      ],
    },
  },
  {
    code: 'A5_HEADS',
    block: 'A',
    label: {
      en: 'People on the payroll now, working owners included',
      fi: 'Henkilöt palkkalistoilla nyt, työskentelevät omistajat mukaan lukien',
      sv: 'Personer på lönelistan nu, arbetande ägare medräknade',
      de: 'Beschäftigte heute, tätige Inhaberinnen und Inhaber eingeschlossen',
      it: 'Persone oggi a libro paga, compresi i titolari che lavorano',
      nl: 'Mensen nu op de loonlijst, meewerkende eigenaren inbegrepen',
    },
    answer: { kind: 'count', min: 1, max: 2_000_000 },
  },
  {
    code: 'A5_BAND',
    block: 'A',
    label: {
      en: 'Size class, if the number of people is not known',
      fi: 'Kokoluokka, jos henkilömäärää ei tiedetä',
      sv: 'Storleksklass, om antalet personer inte är känt',
      de: 'Größenklasse, falls die Zahl nicht bekannt ist',
      it: 'Classe dimensionale, se il numero non è noto',
      nl: 'Grootteklasse, als het aantal niet bekend is',
    },
    answer: {
      kind: 'one',
      answers: sizes.filter(({ code }) => code !== 'ALL').map(({ code, label }) => ({ code, label })),
    },
  },
  {
    code: 'A6_ROLE',
    block: 'A',
    label: {
      en: 'Role of the person who answers',
      fi: 'Vastaajan tehtävä',
      sv: 'Den svarandes uppgift',
      de: 'Funktion der antwortenden Person',
      it: 'Ruolo di chi risponde',
      nl: 'Functie van degene die antwoordt',
    },
    answer: { kind: 'one', answers: respondentRoles },
  },
  {
    code: 'A7_VETLINK',
    block: 'A',
    label: {
      en: 'Present links with vocational education and training',
      fi: 'Nykyiset yhteydet ammatilliseen koulutukseen',
      sv: 'Nuvarande kontakter med yrkesutbildningen',
      de: 'Heutige Verbindungen zur beruflichen Bildung',
      it: 'Rapporti attuali con l’istruzione e formazione professionale',
      nl: 'Huidige banden met het beroepsonderwijs',
    },
    answer: { kind: 'many', answers: vetLinks, exclusive: ['NONE'] },
  },
  {
    code: 'A8_DATE',
    block: 'A',
    label: {
      en: 'Date of the answer',
      fi: 'Vastauspäivä',
      sv: 'Svarsdatum',
      de: 'Datum der Antwort',
      it: 'Data della risposta',
      nl: 'Datum van het antwoord',
    },
    answer: { kind: 'date' },
  },
];
