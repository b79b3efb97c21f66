import type { Labels } from '../messages/language.ts';
import { composeLabel } from './compose-label.ts';
import { majorGroups, staffHalves } from './occupations.ts';
import { gapCauses, gapEffects, gapShares } from './proficiency-answers.ts';
import type { Condition, Variable } from './question.ts';

/** The nine major groups: the staff of an employer by occupation. */
export const majorGroupCodes: readonly string[] = majorGroups.map(({ code }) => code);
/** The two halves, for employers that cannot count by major group. */
export const staffHalfCodes: readonly string[] = staffHalves.map(({ code }) => code);

/** Answers of C3_SHARE that say that somebody is not fully proficient. */
export const gapShareCodes: readonly string[] = gapShares
  .map(({ code }) => code)
  .filter((code) => code !== 'NONE');

const groups = [...staffHalves, ...majorGroups];

const staffLabel: Labels = {
  en: 'Staff',
  fi: 'Henkilöstö',
  sv: 'Personal',
  de: 'Beschäftigte',
  it: 'Personale',
  nl: 'Personeel',
};

const notFullLabel: Labels = {
  en: 'Of these staff, not fully proficient in their job',
  fi: 'Näistä ne, joiden osaaminen ei täysin riitä työhön',
  sv: 'Av dessa inte fullt kompetenta för sitt arbete',
  de: 'Davon nicht voll kompetent für ihre Arbeit',
  it: 'Di cui non pienamente competenti nel proprio lavoro',
  nl: 'Van wie niet volledig bekwaam in het werk',
};

/** Employers that have staff who are not fully proficient, in numbers or in bands. */
const anyGap: Condition = {
  any: [
    ...groups.map(({ code }): Condition => ({ variable: `C2_NOTFULL_${code}`, op: '>', value: 0 })),
    ...gapShareCodes.map((value): Condition => ({ variable: 'C3_SHARE', op: 'is', value })),
  ],
};

/** Block C: how many of the staff are fully proficient in their job. */
export const proficiency: readonly Variable[] = [
  ...groups.map(({ code, label }): Variable => ({
    code: `C1_STAFF_${code}`,
    block: 'C',
    label: composeLabel(staffLabel, label),
    answer: { kind: 'count', min: 0, max: 2_000_000 },
  })),
  ...groups.map(({ code, label }): Variable => ({
    code: `C2_NOTFULL_${code}`,
    block: 'C',
    label: composeLabel(notFullLabel, label),
    answer: { kind: 'count', min: 0, max: 2_000_000 },
    atMost: [`C1_STAFF_${code}`],
  })),
  {
    code: 'C3_SHARE',
    block: 'C',
    label: {
      en: 'Share of staff not fully proficient, if the numbers are not known',
      fi: 'Niiden osuus, joiden osaaminen ei täysin riitä, jos lukumääriä ei tiedetä',
      sv: 'Andel av personalen som inte är fullt kompetent, om antalen inte är kända',
      de: 'Anteil der nicht voll kompetenten Beschäftigten, falls die Zahlen nicht bekannt sind',
      it: 'Quota di personale non pienamente competente, se i numeri non sono noti',
      nl: 'Aandeel van het personeel dat niet volledig bekwaam is, als de aantallen niet bekend zijn',
    },
    answer: { kind: 'one', answers: gapShares },
  },
  {
    code: 'C4_CAUSE',
    block: 'C',
    label: {
      en: 'Main causes of the skills gap',
      fi: 'Osaamisvajeen tärkeimmät syyt',
      sv: 'Viktigaste orsakerna till kompetensbristen',
      de: 'Wichtigste Ursachen der Kompetenzlücke',
      it: 'Cause principali della carenza di competenze',
      nl: 'Belangrijkste oorzaken van het tekort aan vaardigheden',
    },
    answer: { kind: 'many', answers: gapCauses },
    askedIf: anyGap,
  },
  {
    code: 'C5_EFFECT',
    block: 'C',
    label: {
      en: 'Effects of the skills gap',
      fi: 'Osaamisvajeen vaikutukset',
      sv: 'Följder av kompetensbristen',
      de: 'Folgen der Kompetenzlücke',
      it: 'Effetti della carenza di competenze',
      nl: 'Gevolgen van het tekort aan vaardigheden',
    },
    answer: { kind: 'many', answers: gapEffects, exclusive: ['NONE'] },
    askedIf: anyGap,
  },
  {
    code: 'C6_UNDERUSE',
    block: 'C',
    label: {
      en: 'Staff with more skills or qualifications than their job needs',
      fi: 'Henkilöt, joiden osaaminen tai tutkinto ylittää työn vaatimukset',
      sv: 'Anställda med mer kompetens eller högre examen än arbetet kräver',
      de: 'Beschäftigte mit mehr Kompetenzen oder höherem Abschluss als für ihre Arbeit nötig',
      it: 'Personale con competenze o titoli superiori a quanto richiede il lavoro',
      nl: 'Personeel met meer vaardigheden of een hoger diploma dan het werk vraagt',
    },
    answer: { kind: 'count', min: 0, max: 2_000_000 },
    atMost: ['A5_HEADS'],
  },
];
