import { armedForces, majorGroups } from './occupations.ts';
import type { Variable } from './question.ts';
import { hardToFillReasons } from './vacancies-answers.ts';

/** Block B: vacancies on the day of the interview. */
export const vacancies: readonly Variable[] = [
  {
    code: 'B1_VAC',
    block: 'B',
    label: {
      en: 'Vacancies today',
      fi: 'Avoimet työpaikat tänään',
      sv: 'Lediga arbetsplatser i dag',
      de: 'Offene Stellen heute',
      it: 'Posti vacanti oggi',
      nl: 'Vacatures vandaag',
    },
    answer: { kind: 'count', min: 0, max: 200_000 },
  },
  {
    code: 'B2_HTF',
    block: 'B',
    label: {
      en: 'Of these vacancies: hard to fill',
      fi: 'Näistä vaikeasti täytettäviä',
      sv: 'Av dessa: svåra att besätta',
      de: 'Davon schwer zu besetzen',
      it: 'Di cui difficili da coprire',
      nl: 'Waarvan moeilijk vervulbaar',
    },
    answer: { kind: 'count', min: 0, max: 200_000 },
    askedIf: { variable: 'B1_VAC', op: '>', value: 0 },
    atMost: ['B1_VAC'],
  },
  {
    code: 'B3_REASON',
    block: 'B',
    label: {
      en: 'Why these vacancies are hard to fill',
      fi: 'Miksi nämä työpaikat ovat vaikeasti täytettäviä',
      sv: 'Varför dessa arbetsplatser är svåra att besätta',
      de: 'Warum diese Stellen schwer zu besetzen sind',
      it: 'Perché questi posti sono difficili da coprire',
      nl: 'Waarom deze vacatures moeilijk vervulbaar zijn',
    },
    answer: { kind: 'many', answers: hardToFillReasons },
    askedIf: { variable: 'B2_HTF', op: '>', value: 0 },
  },
  {
    code: 'B4_SSV',
    block: 'B',
    label: {
      en: 'Hard to fill because applicants lack skills, qualifications or experience',
      fi: 'Vaikeasti täytettäviä, koska hakijoilta puuttuu taitoja, tutkinto tai kokemusta',
      sv: 'Svåra att besätta för att de sökande saknar färdigheter, examen eller erfarenhet',
      de: 'Schwer zu besetzen, weil den Bewerbenden Kompetenzen, Abschlüsse oder Erfahrung fehlen',
      it: 'Difficili da coprire perché ai candidati mancano competenze, titoli o esperienza',
      nl: 'Moeilijk vervulbaar omdat sollicitanten vaardigheden, diploma’s of ervaring missen',
    },
    answer: { kind: 'count', min: 0, max: 200_000 },
    askedIf: { variable: 'B2_HTF', op: '>', value: 0 },
    atMost: ['B2_HTF'],
  },
  {
    code: 'B5_OCC',
    block: 'B',
    label: {
      en: 'Occupation of most of these vacancies',
      fi: 'Näiden työpaikkojen yleisin ammattiryhmä',
      sv: 'Vanligaste yrkesgruppen bland dessa arbetsplatser',
      de: 'Häufigste Berufsgruppe dieser Stellen',
      it: 'Gruppo professionale più frequente tra questi posti',
      nl: 'Beroepsgroep van de meeste van deze vacatures',
    },
    answer: { kind: 'one', answers: [...majorGroups, armedForces] },
    askedIf: { variable: 'B4_SSV', op: '>', value: 0 },
  },
];
