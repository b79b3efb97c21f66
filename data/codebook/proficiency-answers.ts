import type { Answer } from './question.ts';

/** Bands in ascending order; all but `NONE` say that there is a skills gap. */
export const gapShares: readonly Answer[] = [
  {
    code: 'NONE',
    label: { en: 'None', fi: 'Ei keitään', sv: 'Inga', de: 'Keine', it: 'Nessuno', nl: 'Niemand' },
  },
  {
    code: 'P_LT10',
    label: {
      en: 'Less than 10 %',
      fi: 'Alle 10 %',
      sv: 'Under 10 %',
      de: 'Unter 10 %',
      it: 'Meno del 10%',
      nl: 'Minder dan 10%',
    },
  },
  {
    code: 'P10_25',
    label: {
      en: '10 % to under 25 %',
      fi: 'Vähintään 10 % mutta alle 25 %',
      sv: '10 % till under 25 %',
      de: '10 % bis unter 25 %',
      it: 'Dal 10% a meno del 25%',
      nl: '10% tot minder dan 25%',
    },
  },
  {
    code: 'P25_50',
    label: {
      en: '25 % to 50 %',
      fi: '25–50 %',
      sv: '25 % till 50 %',
      de: '25 % bis 50 %',
      it: 'Dal 25% al 50%',
      nl: '25% tot en met 50%',
    },
  },
  {
    code: 'P_GT50',
    label: {
      en: 'More than 50 %',
      fi: 'Yli 50 %',
      sv: 'Över 50 %',
      de: 'Über 50 %',
      it: 'Più del 50%',
      nl: 'Meer dan 50%',
    },
  },
];

export const gapCauses: readonly Answer[] = [
  {
    code: 'NEW',
    label: {
      en: 'Staff are new to the job',
      fi: 'Henkilöstö on uutta tehtävässään',
      sv: 'Personalen är ny i arbetet',
      de: 'Beschäftigte sind neu in der Tätigkeit',
      it: 'Il personale è nuovo nel ruolo',
      nl: 'Personeel is nieuw in de functie',
    },
  },
  {
    code: 'TRAINPART',
    label: {
      en: 'Training is not yet complete',
      fi: 'Koulutus on vielä kesken',
      sv: 'Utbildningen är inte slutförd',
      de: 'Schulung noch nicht abgeschlossen',
      it: 'La formazione non è ancora conclusa',
      nl: 'De scholing is nog niet afgerond',
    },
  },
  {
    code: 'TRAINNONE',
    label: {
      en: 'No training was received',
      fi: 'Koulutusta ei ole saatu',
      sv: 'Ingen utbildning har getts',
      de: 'Keine Schulung erhalten',
      it: 'Nessuna formazione ricevuta',
      nl: 'Geen scholing gekregen',
    },
  },
  {
    code: 'TECH',
    label: {
      en: 'New technology',
      fi: 'Uusi teknologia',
      sv: 'Ny teknik',
      de: 'Neue Technik',
      it: 'Nuove tecnologie',
      nl: 'Nieuwe techniek',
    },
  },
  {
    code: 'PROC',
    label: {
      en: 'New products or ways of working',
      fi: 'Uudet tuotteet tai työtavat',
      sv: 'Nya produkter eller arbetssätt',
      de: 'Neue Produkte oder Arbeitsweisen',
      it: 'Nuovi prodotti o modi di lavorare',
      nl: 'Nieuwe producten of werkwijzen',
    },
  },
  {
    code: 'MOTIV',
    label: {
      en: 'Staff lack motivation',
      fi: 'Henkilöstöltä puuttuu motivaatiota',
      sv: 'Personalen saknar motivation',
      de: 'Fehlende Motivation',
      it: 'Al personale manca la motivazione',
      nl: 'Personeel mist motivatie',
    },
  },
  {
    code: 'RETAIN',
    label: {
      en: 'Proficient staff leave',
      fi: 'Osaava henkilöstö lähtee',
      sv: 'Kompetent personal slutar',
      de: 'Kompetente Beschäftigte gehen',
      it: 'Il personale competente se ne va',
      nl: 'Bekwaam personeel vertrekt',
    },
  },
  {
    code: 'OTH',
    label: {
      en: 'Other cause',
      fi: 'Muu syy',
      sv: 'Annan orsak',
      de: 'Andere Ursache',
      it: 'Altra causa',
      nl: 'Andere oorzaak',
    },
  },
];

export const gapEffects: readonly Answer[] = [
  {
    code: 'LOAD',
    label: {
      en: 'More work for other staff',
      fi: 'Muun henkilöstön työmäärä kasvaa',
      sv: 'Mer arbete för övrig personal',
      de: 'Mehr Arbeit für andere Beschäftigte',
      it: 'Più lavoro per il resto del personale',
      nl: 'Meer werk voor ander personeel',
    },
  },
  {
    code: 'COST',
    label: {
      en: 'Higher costs',
      fi: 'Kustannukset kasvavat',
      sv: 'Högre kostnader',
      de: 'Höhere Kosten',
      it: 'Costi più alti',
      nl: 'Hogere kosten',
    },
  },
  {
    code: 'DELAY',
    label: {
      en: 'Delays',
      fi: 'Viivästykset',
      sv: 'Förseningar',
      de: 'Verzögerungen',
      it: 'Ritardi',
      nl: 'Vertragingen',
    },
  },
  {
    code: 'QUALITY',
    label: {
      en: 'Quality problems',
      fi: 'Laatuongelmat',
      sv: 'Kvalitetsproblem',
      de: 'Qualitätsprobleme',
      it: 'Problemi di qualità',
      nl: 'Kwaliteitsproblemen',
    },
  },
  {
    code: 'LOST',
    label: {
      en: 'Lost orders or customers',
      fi: 'Tilausten tai asiakkaiden menetys',
      sv: 'Förlorade beställningar eller kunder',
      de: 'Verlust von Aufträgen oder Kundschaft',
      it: 'Perdita di ordini o clienti',
      nl: 'Verlies van opdrachten of klanten',
    },
  },
  {
    code: 'NEWPRACT',
    label: {
      en: 'Trouble introducing new ways of working',
      fi: 'Vaikeus ottaa käyttöön uusia työtapoja',
      sv: 'Svårt att införa nya arbetssätt',
      de: 'Neue Arbeitsweisen schwer einzuführen',
      it: 'Difficoltà a introdurre nuovi modi di lavorare',
      nl: 'Nieuwe werkwijzen moeilijk in te voeren',
    },
  },
  {
    code: 'NONE',
    label: {
      en: 'No effect',
      fi: 'Ei vaikutuksia',
      sv: 'Inga följder',
      de: 'Keine Folgen',
      it: 'Nessun effetto',
      nl: 'Geen gevolgen',
    },
  },
];
