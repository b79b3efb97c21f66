import { domainCodes } from '@observatory/data/competences/domains.ts';
import { domains } from '@observatory/data/competences/skill.ts';
import { skills } from '@observatory/data/competences/skills.ts';

import { barriersOf, causesOf, formsOf, interestIn, personalServices } from './cooperation.ts';
import { expit, oddsOf, type Firm } from './firm.ts';
import type { Random } from './random.ts';

const doNotKnow = '-97';
const refused = '-99';

/** How one firm fills in the questionnaire of a wave: routed, with answers that are missing for a reason. */
export function answerQuestionnaire(firm: Firm, year: number, random: Random): Map<string, string> {
  const answers = new Map<string, string>();
  const say = (code: string, value: string | number) => void answers.set(code, String(value));
  const sayOften = (code: string, value: string | number, unknown: number) =>
    say(code, random.chance(unknown) ? doNotKnow : random.chance(0.008) ? refused : value);
  profile(firm, year, random, say);
  vacancies(firm, random, say, sayOften);
  proficiency(firm, random, say, sayOften);
  skillsMatrix(firm, year, random, answers, sayOften);
  trainingAndCooperation(firm, random, answers, say, sayOften);
  say('G1_PUB', random.chance(0.985) ? 1 : 0);
  return answers;
}

type Say = (code: string, value: string | number) => void;
type SayOften = (code: string, value: string | number, unknown: number) => void;

const several = (random: Random, chances: Readonly<Record<string, number>>, none: string): string => {
  const chosen = Object.entries(chances).filter(([, chance]) => random.chance(chance));
  return chosen.length === 0 ? none : chosen.map(([code]) => code).join(';');
};

function profile(firm: Firm, year: number, random: Random, say: Say): void {
  say('A1_COUNTRY', firm.country);
  say('A3_UNIT', firm.size !== 'S1_9' && random.chance(0.2) ? 'EST' : 'ENT');
  say('A4_NACE', firm.section);
  say('A4_NACEV', 'R2');
  if (random.chance(0.95)) say('A5_HEADS', firm.heads);
  else {
    say('A5_HEADS', doNotKnow);
    say('A5_BAND', firm.size);
  }
  say(
    'A6_ROLE',
    random.pick(
      ['OWNER', 'HR', 'LINE', 'TRAIN', 'OTH'],
      firm.size === 'S1_9' ? [70, 8, 15, 3, 4] : [20, 45, 20, 10, 5],
    ),
  );
  say(
    'A7_VETLINK',
    several(random, { APPR: 0.25, WBL: 0.3, PROJ: 0.1, ADVISE: 0.08, HIRE: firm.hires ? 0.7 : 0.15 }, 'NONE'),
  );
  const day = 1 + Math.floor(random.uniform() * 28);
  say('A8_DATE', `${year}-0${random.pick([3, 4, 5], [4, 4, 2])}-${String(day).padStart(2, '0')}`);
}

function vacancies(firm: Firm, random: Random, say: Say, sayOften: SayOften): void {
  const expected = 0.035 * firm.heads * (firm.hires ? 1.4 : 0.3);
  const open = Math.floor(expected * 2 * random.uniform() + random.uniform() * 0.9);
  sayOften('B1_VAC', open, 0.02);
  if (open === 0) return;
  const hard = Math.min(open, Math.round(open * random.uniform() * 1.1));
  sayOften('B2_HTF', hard, 0.05);
  if (hard === 0) return;
  const short = Math.min(hard, Math.round(hard * random.uniform() * 1.1));
  const isPersonal = personalServices.includes(firm.section);
  const reasons = several(
    random,
    {
      SKILL: short > 0 ? 0.75 : 0.1,
      QUAL: 0.35,
      EXPER: 0.4,
      NOAPPL: 0.35,
      PAY: isPersonal ? 0.4 : 0.25,
      COND: isPersonal ? 0.45 : 0.2,
      LOC: 0.2,
      COMPET: 0.3,
      LANG: 0.1,
    },
    'OTH',
  );
  say('B3_REASON', short > 0 && !/SKILL|QUAL|EXPER/.test(reasons) ? `${reasons};SKILL` : reasons);
  sayOften('B4_SSV', short, 0.06);
  if (short > 0)
    say(
      'B5_OCC',
      random.pick(['ISCO2', 'ISCO3', 'ISCO5', 'ISCO7', 'ISCO8', 'ISCO9'], [15, 20, 20, 25, 12, 8]),
    );
}

function proficiency(firm: Firm, random: Random, say: Say, sayOften: SayOften): void {
  const white = Math.round(firm.heads * expit((firm.section < 'J' ? -0.6 : 1) + 0.5 * random.normal()));
  const groups = { WHITE: white, BLUE: firm.heads - white };
  const behind = expit(-2.7 + 0.55 * firm.lag.digital + 0.45 * firm.lag.soft);
  const unsure = random.chance(0.11);
  let any = false;
  for (const [group, staff] of Object.entries(groups)) {
    sayOften(`C1_STAFF_${group}`, staff, 0.02);
    const short = Math.min(
      staff,
      Math.floor(staff * behind * (0.4 + 1.2 * random.uniform()) + 0.9 * random.uniform()),
    );
    say(`C2_NOTFULL_${group}`, unsure ? doNotKnow : short);
    any ||= !unsure && short > 0;
  }
  if (unsure) {
    const band = random.pick(
      ['NONE', 'P_LT10', 'P10_25', 'P25_50', 'P_GT50', doNotKnow],
      [35, 22, 14, 6, 3, 20],
    );
    say('C3_SHARE', band);
    any = band !== 'NONE' && band !== doNotKnow;
  }
  if (any) {
    say('C4_CAUSE', several(random, causesOf(firm), 'OTH'));
    say(
      'C5_EFFECT',
      several(
        random,
        { LOAD: 0.55, COST: 0.35, DELAY: 0.3, QUALITY: 0.3, LOST: 0.15, NEWPRACT: 0.3 },
        'NONE',
      ),
    );
  }
  sayOften('C6_UNDERUSE', Math.floor(firm.heads * 0.12 * random.uniform()), 0.1);
}

function skillsMatrix(
  firm: Firm,
  year: number,
  random: Random,
  answers: ReadonlyMap<string, string>,
  sayOften: SayOften,
): void {
  const lacking = Number(answers.get('B4_SSV') ?? 0) > 0;
  const unsure = firm.size === 'S1_9' ? 0.06 : 0.1;
  for (const { code, domain } of skills) {
    const { need, gap } = oddsOf(firm, code, year);
    const needed = random.chance(need);
    sayOften(`D_REL_${code}`, needed ? 1 : 0, 0.02);
    const short = random.chance(gap);
    if (answers.get(`D_REL_${code}`) === '1') {
      const level = short ? random.pick([1, 2], [28, 72]) : random.pick([3, 4], [82, 18]);
      sayOften(`D_LVL_${code}`, level, unsure);
    }
    const importance = needed ? random.pick([2, 3, 4], [20, 45, 35]) : random.pick([1, 2], [75, 25]);
    sayOften(`D_IMP_${code}`, importance, 0.04);
    sayOften(
      `D_PRF_${code}`,
      Math.max(1, Math.min(4, importance + (short ? -1 : random.pick([0, 1], [70, 30])))),
      unsure,
    );
    const rising = expit(-0.2 + 0.6 * firm.lag[domain] + (domain === 'soft' ? -0.5 : 0.3));
    sayOften(
      `D_FUT_${code}`,
      random.chance(rising) ? random.pick([4, 5], [75, 25]) : random.pick([1, 2, 3], [3, 12, 85]),
      0.07,
    );
    if (lacking) sayOften(`D_APP_${code}`, random.chance(0.6 * gap) ? 1 : 0, 0.05);
    sayOften(`D_TRN_${code}`, random.chance(0.12 + 0.25 * need) ? 1 : 0, 0.03);
  }
}

function trainingAndCooperation(
  firm: Firm,
  random: Random,
  answers: ReadonlyMap<string, string>,
  say: Say,
  sayOften: SayOften,
): void {
  const trains = random.chance({ S1_9: 0.45, S10_49: 0.7, S50_249: 0.88, S250P: 0.96 }[firm.size]);
  sayOften('E1_TRAINED', trains ? Math.max(1, Math.floor(firm.heads * random.uniform())) : 0, 0.04);
  say(
    'E2_FORM',
    trains ? several(random, { COURSE: 0.5, ONJOB: 0.6, ELEARN: 0.45, MENTOR: 0.25 }, 'ONJOB') : 'NONE',
  );
  say('E3_BARRIER', several(random, barriersOf(firm), 'NONEED'));
  say('E4_ACTION', several(random, { TRAIN: 0.5, HIRE: 0.3, REORG: 0.25, AUTOM: 0.12, OUTSRC: 0.1 }, 'NONE'));
  const { now, wished } = formsOf(firm);
  say('F1_COOP', several(random, now, 'NONE'));
  say('F1_WISH', several(random, wished, 'NONE'));
  if (answers.get('A7_VETLINK')?.split(';').includes('HIRE')) {
    for (const domain of domains) {
      const well = expit(0.5 - 0.4 * firm.lag[domain] - (domain === 'green' ? 0.5 : 0));
      sayOften(
        `F2_PREP_${domainCodes[domain]}`,
        random.chance(well) ? random.pick([3, 4], [75, 25]) : random.pick([1, 2], [20, 80]),
        0.08,
      );
    }
  }
  const joint = random.pick(['NONE', 'UNITS', 'QUAL', 'BOTH'], [55, ...interestIn[firm.country]]);
  say('F3_JOINT', joint);
  if (joint !== 'NONE') {
    say('F3_EQF', several(random, { EQF3: 0.3, EQF4: 0.7, EQF5: 0.3 }, 'EQF4'));
    say('F3_FIELD', several(random, { F04: 0.25, F06: 0.3, F07: 0.4, F09: 0.2, F10: 0.25 }, 'F07'));
  }
  const hosts = random.chance(0.2);
  say('F4_MOB', hosts ? 1 : 0);
  if (hosts)
    say('F4_LANG', several(random, { EN: 0.85, DE: 0.2, FI: 0.1, SV: 0.08, IT: 0.1, NL: 0.1 }, 'EN'));
  say('F5_INCL', several(random, { MENTOR: 0.2, ADAPT: 0.15, FLEX: 0.3, LANG: 0.1, COOP: 0.1 }, 'NONE'));
  sayOften('F5_HOSTED', random.chance(0.2) ? 1 + Math.floor(3 * random.uniform()) : 0, 0.05);
}
