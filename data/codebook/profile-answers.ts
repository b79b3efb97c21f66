import type { Answer } from './question.ts';

export const unitKinds: readonly Answer[] = [
  {
    code: 'ENT',
    label: {
      en: 'The whole enterprise',
      fi: 'Koko yritys tai organisaatio',
      sv: 'Hela företaget eller organisationen',
      de: 'Das ganze Unternehmen',
      it: 'L’intera impresa',
      nl: 'De hele onderneming',
    },
  },
  {
    code: 'EST',
    label: {
      en: 'A single site',
      fi: 'Yksi toimipaikka',
      sv: 'Ett enda arbetsställe',
      de: 'Ein einzelner Standort',
      it: 'Una singola sede',
      nl: 'Eén vestiging',
    },
  },
];

export const respondentRoles: readonly Answer[] = [
  {
    code: 'OWNER',
    label: {
      en: 'Owner or managing director',
      fi: 'Omistaja tai toimitusjohtaja',
      sv: 'Ägare eller verkställande direktör',
      de: 'Inhaberin, Inhaber oder Geschäftsführung',
      it: 'Titolare o direzione generale',
      nl: 'Eigenaar of directeur',
    },
  },
  {
    code: 'HR',
    label: {
      en: 'Human resources',
      fi: 'Henkilöstöhallinto',
      sv: 'Personaladministration',
      de: 'Personalabteilung',
      it: 'Risorse umane',
      nl: 'Personeelszaken',
    },
  },
  {
    code: 'LINE',
    label: {
      en: 'Line manager or supervisor',
      fi: 'Esihenkilö',
      sv: 'Chef eller arbetsledare',
      de: 'Führungskraft eines Fachbereichs',
      it: 'Responsabile di reparto',
      nl: 'Leidinggevende',
    },
  },
  {
    code: 'TRAIN',
    label: {
      en: 'Responsible for training',
      fi: 'Koulutusvastaava',
      sv: 'Utbildningsansvarig',
      de: 'Verantwortlich für die Ausbildung',
      it: 'Responsabile della formazione',
      nl: 'Verantwoordelijk voor opleidingen',
    },
  },
  {
    code: 'OTH',
    label: {
      en: 'Other role',
      fi: 'Muu tehtävä',
      sv: 'Annan uppgift',
      de: 'Andere Funktion',
      it: 'Altro ruolo',
      nl: 'Andere functie',
    },
  },
];

export const vetLinks: readonly Answer[] = [
  {
    code: 'APPR',
    label: {
      en: 'Apprentices',
      fi: 'Oppisopimusopiskelijat',
      sv: 'Läroavtalsstuderande',
      de: 'Auszubildende',
      it: 'Apprendisti',
      nl: 'Leerlingen met een leerbaan (bbl)',
    },
  },
  {
    code: 'WBL',
    label: {
      en: 'Other learning at the workplace',
      fi: 'Muu työpaikalla järjestettävä koulutus',
      sv: 'Annan utbildning på arbetsplatsen',
      de: 'Anderes Lernen am Arbeitsplatz',
      it: 'Altra formazione sul posto di lavoro',
      nl: 'Andere vormen van leren op de werkplek',
    },
  },
  {
    code: 'PROJ',
    label: {
      en: 'Joint projects with vocational schools',
      fi: 'Yhteiset hankkeet ammatillisten oppilaitosten kanssa',
      sv: 'Gemensamma projekt med yrkesläroanstalter',
      de: 'Gemeinsame Projekte mit berufsbildenden Schulen',
      it: 'Progetti comuni con enti di formazione professionale',
      nl: 'Gezamenlijke projecten met mbo-scholen',
    },
  },
  {
    code: 'ADVISE',
    label: {
      en: 'Advice to schools or a seat in their bodies',
      fi: 'Neuvonta tai jäsenyys oppilaitoksen toimielimissä',
      sv: 'Rådgivning eller plats i läroanstaltens organ',
      de: 'Beratung oder Mitarbeit in Gremien',
      it: 'Consulenza o partecipazione agli organi degli enti',
      nl: 'Advies of zitting in overlegorganen van scholen',
    },
  },
  {
    code: 'HIRE',
    label: {
      en: 'Hiring graduates of vocational education and training',
      fi: 'Ammatillisesta koulutuksesta valmistuneiden palkkaaminen',
      sv: 'Anställning av utexaminerade från yrkesutbildningen',
      de: 'Einstellung von Fachkräften mit Berufsabschluss',
      it: 'Assunzione di diplomati della formazione professionale',
      nl: 'Aannemen van gediplomeerden uit het beroepsonderwijs',
    },
  },
  {
    code: 'NONE',
    label: {
      en: 'No link',
      fi: 'Ei yhteyksiä',
      sv: 'Inga kontakter',
      de: 'Keine Verbindung',
      it: 'Nessun rapporto',
      nl: 'Geen band',
    },
  },
];
