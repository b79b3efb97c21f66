import type { Answer } from './question.ts';

export const trainingForms: readonly Answer[] = [
  {
    code: 'COURSE',
    label: { en: 'Courses', fi: 'Kurssit', sv: 'Kurser', de: 'Kurse', it: 'Corsi', nl: 'Cursussen' },
  },
  {
    code: 'ONJOB',
    label: {
      en: 'Guided training on the job',
      fi: 'Ohjattu koulutus työssä',
      sv: 'Handledd utbildning i arbetet',
      de: 'Angeleitete Schulung bei der Arbeit',
      it: 'Formazione guidata sul lavoro',
      nl: 'Begeleide scholing tijdens het werk',
    },
  },
  {
    code: 'ELEARN',
    label: {
      en: 'Online learning',
      fi: 'Verkko-opiskelu',
      sv: 'Nätstudier',
      de: 'Online-Lernen',
      it: 'Formazione online',
      nl: 'Online leren',
    },
  },
  {
    code: 'MENTOR',
    label: {
      en: 'Mentoring',
      fi: 'Mentorointi',
      sv: 'Mentorskap',
      de: 'Mentoring',
      it: 'Affiancamento',
      nl: 'Mentoraat',
    },
  },
  {
    code: 'NONE',
    label: {
      en: 'No training',
      fi: 'Ei koulutusta',
      sv: 'Ingen utbildning',
      de: 'Keine Schulung',
      it: 'Nessuna formazione',
      nl: 'Geen scholing',
    },
  },
];

export const trainingBarriers: readonly Answer[] = [
  {
    code: 'TIME',
    label: {
      en: 'No time',
      fi: 'Ajan puute',
      sv: 'Tidsbrist',
      de: 'Keine Zeit',
      it: 'Mancanza di tempo',
      nl: 'Geen tijd',
    },
  },
  {
    code: 'COST',
    label: {
      en: 'Too expensive',
      fi: 'Liian kallista',
      sv: 'För dyrt',
      de: 'Zu teuer',
      it: 'Troppo costosa',
      nl: 'Te duur',
    },
  },
  {
    code: 'NOOFFER',
    label: {
      en: 'No suitable courses on offer',
      fi: 'Sopivaa koulutusta ei ole tarjolla',
      sv: 'Det finns ingen lämplig utbildning',
      de: 'Kein passendes Angebot',
      it: 'Nessuna offerta adatta',
      nl: 'Geen passend aanbod',
    },
  },
  {
    code: 'POACH',
    label: {
      en: 'Trained staff leave for other employers',
      fi: 'Koulutettu henkilöstö siirtyy muille työnantajille',
      sv: 'Utbildad personal går till andra arbetsgivare',
      de: 'Geschulte Beschäftigte wechseln zu anderen Arbeitgebern',
      it: 'Il personale formato passa ad altri datori di lavoro',
      nl: 'Geschoold personeel vertrekt naar andere werkgevers',
    },
  },
  {
    code: 'NONEED',
    label: {
      en: 'No need for more training',
      fi: 'Lisäkoulutusta ei tarvita',
      sv: 'Inget behov av mer utbildning',
      de: 'Kein Bedarf an mehr Schulung',
      it: 'Non serve altra formazione',
      nl: 'Geen behoefte aan meer scholing',
    },
  },
  {
    code: 'OTH',
    label: {
      en: 'Other reason',
      fi: 'Muu syy',
      sv: 'Annan orsak',
      de: 'Anderer Grund',
      it: 'Altro motivo',
      nl: 'Andere reden',
    },
  },
];

export const gapActions: readonly Answer[] = [
  {
    code: 'TRAIN',
    label: {
      en: 'Train staff',
      fi: 'Koulutamme henkilöstöä',
      sv: 'Utbildar personalen',
      de: 'Beschäftigte schulen',
      it: 'Formare il personale',
      nl: 'Personeel scholen',
    },
  },
  {
    code: 'HIRE',
    label: {
      en: 'Hire new staff',
      fi: 'Palkkaamme uutta henkilöstöä',
      sv: 'Anställer ny personal',
      de: 'Neue Beschäftigte einstellen',
      it: 'Assumere nuovo personale',
      nl: 'Nieuw personeel aannemen',
    },
  },
  {
    code: 'REORG',
    label: {
      en: 'Reorganise the work',
      fi: 'Järjestämme työn uudelleen',
      sv: 'Omorganiserar arbetet',
      de: 'Arbeit umorganisieren',
      it: 'Riorganizzare il lavoro',
      nl: 'Het werk anders organiseren',
    },
  },
  {
    code: 'AUTOM',
    label: {
      en: 'Automate',
      fi: 'Automatisoimme',
      sv: 'Automatiserar',
      de: 'Automatisieren',
      it: 'Automatizzare',
      nl: 'Automatiseren',
    },
  },
  {
    code: 'OUTSRC',
    label: {
      en: 'Buy the work from others',
      fi: 'Ostamme työn muualta',
      sv: 'Köper arbetet av andra',
      de: 'Arbeit nach außen vergeben',
      it: 'Affidare il lavoro all’esterno',
      nl: 'Werk uitbesteden',
    },
  },
  {
    code: 'NONE',
    label: {
      en: 'Nothing',
      fi: 'Emme mitään',
      sv: 'Ingenting',
      de: 'Nichts',
      it: 'Niente',
      nl: 'Niets',
    },
  },
];
