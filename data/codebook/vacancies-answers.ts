import type { Answer } from './question.ts';

/** `NOAPPL` stands apart: a vacancy without applicants is hard to fill, but shows no lack of skills. */
export const hardToFillReasons: readonly Answer[] = [
  {
    code: 'SKILL',
    label: {
      en: 'Applicants lack skills',
      fi: 'Hakijoilta puuttuu taitoja',
      sv: 'De sökande saknar färdigheter',
      de: 'Den Bewerbenden fehlen Kompetenzen',
      it: 'Ai candidati mancano competenze',
      nl: 'Sollicitanten missen vaardigheden',
    },
  },
  {
    code: 'QUAL',
    label: {
      en: 'Applicants lack qualifications',
      fi: 'Hakijoilta puuttuu tutkinto',
      sv: 'De sökande saknar examen',
      de: 'Den Bewerbenden fehlen Abschlüsse',
      it: 'Ai candidati mancano titoli',
      nl: 'Sollicitanten missen diploma’s',
    },
  },
  {
    code: 'EXPER',
    label: {
      en: 'Applicants lack experience',
      fi: 'Hakijoilta puuttuu kokemusta',
      sv: 'De sökande saknar erfarenhet',
      de: 'Den Bewerbenden fehlt Erfahrung',
      it: 'Ai candidati manca esperienza',
      nl: 'Sollicitanten missen ervaring',
    },
  },
  {
    code: 'NOAPPL',
    label: {
      en: 'No applicants',
      fi: 'Ei hakijoita',
      sv: 'Inga sökande',
      de: 'Keine Bewerbungen',
      it: 'Nessun candidato',
      nl: 'Geen sollicitanten',
    },
  },
  {
    code: 'PAY',
    label: {
      en: 'The pay',
      fi: 'Palkka',
      sv: 'Lönen',
      de: 'Bezahlung',
      it: 'Retribuzione',
      nl: 'Loon',
    },
  },
  {
    code: 'COND',
    label: {
      en: 'Working conditions or hours',
      fi: 'Työolot tai työajat',
      sv: 'Arbetsförhållanden eller arbetstider',
      de: 'Arbeitsbedingungen oder Arbeitszeiten',
      it: 'Condizioni o orari di lavoro',
      nl: 'Arbeidsomstandigheden of werktijden',
    },
  },
  {
    code: 'LOC',
    label: {
      en: 'Location or transport links',
      fi: 'Sijainti tai kulkuyhteydet',
      sv: 'Läget eller förbindelserna',
      de: 'Lage oder Verkehrsanbindung',
      it: 'Ubicazione o collegamenti',
      nl: 'Locatie of bereikbaarheid',
    },
  },
  {
    code: 'COMPET',
    label: {
      en: 'Competition from other employers',
      fi: 'Kilpailu muiden työnantajien kanssa',
      sv: 'Konkurrens från andra arbetsgivare',
      de: 'Wettbewerb mit anderen Arbeitgebern',
      it: 'Concorrenza di altri datori di lavoro',
      nl: 'Concurrentie van andere werkgevers',
    },
  },
  {
    code: 'LANG',
    label: {
      en: 'Language skills of applicants',
      fi: 'Hakijoiden kielitaito',
      sv: 'De sökandes språkkunskaper',
      de: 'Sprachkenntnisse der Bewerbenden',
      it: 'Conoscenze linguistiche dei candidati',
      nl: 'Taalvaardigheid van sollicitanten',
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
