import { skills } from '../competences/skills.ts';
import type { Labels } from '../messages/language.ts';
import { composeLabel } from './compose-label.ts';
import { noOrYes } from './no-or-yes.ts';
import type { Answer, Condition, Variable } from './question.ts';
import { importanceScale, levelScale, needScale, proficiencyScale } from './skills-matrix-answers.ts';

type Item = {
  /** First part of the column name; the skill code follows. */
  readonly code: string;
  readonly question: Labels;
  readonly answers: readonly Answer[];
  readonly askedIf?: (skill: string) => Condition;
};

const items: readonly Item[] = [
  {
    code: 'D_REL',
    question: {
      en: 'Needed in our work',
      fi: 'Tarvitaan työssämme',
      sv: 'Behövs i vårt arbete',
      de: 'In unserer Arbeit gebraucht',
      it: 'Serve nel nostro lavoro',
      nl: 'Nodig in ons werk',
    },
    answers: noOrYes,
  },
  {
    code: 'D_LVL',
    question: {
      en: 'Level of present staff',
      fi: 'Nykyisen henkilöstön taso',
      sv: 'Nivå hos nuvarande personal',
      de: 'Niveau der heutigen Beschäftigten',
      it: 'Livello del personale attuale',
      nl: 'Niveau van het huidige personeel',
    },
    answers: levelScale,
    askedIf: (skill) => ({ variable: `D_REL_${skill}`, op: '=', value: 1 }),
  },
  {
    code: 'D_IMP',
    question: {
      en: 'Importance for our work now',
      fi: 'Merkitys työssämme nyt',
      sv: 'Betydelse i vårt arbete nu',
      de: 'Bedeutung für unsere Arbeit heute',
      it: 'Importanza attuale nel nostro lavoro',
      nl: 'Belang voor ons werk nu',
    },
    answers: importanceScale,
  },
  {
    code: 'D_PRF',
    question: {
      en: 'Proficiency of present staff',
      fi: 'Nykyisen henkilöstön osaaminen',
      sv: 'Kunnande hos nuvarande personal',
      de: 'Können der heutigen Beschäftigten',
      it: 'Padronanza del personale attuale',
      nl: 'Beheersing door het huidige personeel',
    },
    answers: proficiencyScale,
  },
  {
    code: 'D_FUT',
    question: {
      en: 'Need in three years',
      fi: 'Tarve kolmen vuoden kuluttua',
      sv: 'Behov om tre år',
      de: 'Bedarf in drei Jahren',
      it: 'Fabbisogno tra tre anni',
      nl: 'Behoefte over drie jaar',
    },
    answers: needScale,
  },
  {
    code: 'D_APP',
    question: {
      en: 'Lacking among applicants',
      fi: 'Puuttuu hakijoilta',
      sv: 'Saknas hos de sökande',
      de: 'Fehlt den Bewerbenden',
      it: 'Manca ai candidati',
      nl: 'Ontbreekt bij sollicitanten',
    },
    answers: noOrYes,
    askedIf: () => ({ variable: 'B4_SSV', op: '>', value: 0 }),
  },
  {
    code: 'D_TRN',
    question: {
      en: 'Trained in the last 12 months',
      fi: 'Koulutettu viimeisten 12 kuukauden aikana',
      sv: 'Utbildning under de senaste 12 månaderna',
      de: 'In den letzten 12 Monaten geschult',
      it: 'Formazione negli ultimi 12 mesi',
      nl: 'Geschoold in de afgelopen 12 maanden',
    },
    answers: noOrYes,
  },
];

/** Block D: one question per item and skill, all skills of an item side by side. */
export const skillsMatrix: readonly Variable[] = items.flatMap(({ code, question, answers, askedIf }) =>
  skills.map((skill): Variable => ({
    code: `${code}_${skill.code}`,
    block: 'D',
    label: composeLabel(question, skill.label),
    answer: { kind: 'scale', answers },
    ...(askedIf && { askedIf: askedIf(skill.code) }),
  })),
);
