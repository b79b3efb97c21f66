import { describe, expect, test } from 'vitest';
import { answerBit, answerPosition } from '../codebook/encode-codes.ts';
import { variableByCode } from '../codebook/codebook.ts';
import type { TakeColumn } from '../survey/column.ts';
import { indicatorById } from './catalogue.ts';

/** Answers of one respondent by variable; a variable that is left out was not asked. */
type Row = Readonly<Record<string, number>>;

const columnsOf =
  (rows: readonly Row[]): TakeColumn =>
  (variable) => {
    if (!variableByCode.has(variable)) throw new Error(`no variable ${variable}`);
    return Float64Array.from(rows, (row) => row[variable] ?? NaN);
  };

const dontKnow = -97;
const notApplicable = -98;
const refused = -99;

type Case = readonly [row: Row, x: number, z: number];

/** Each row of `cases` is answered by its own respondent of one file. */
function check(id: string, item: string, cases: readonly Case[]): void {
  const measure = indicatorById.get(id)!.measure(columnsOf(cases.map(([row]) => row)), item);
  const found = cases.map(([row], at) => [row, measure.x(at), measure.z(at)]);
  expect(found).toEqual(cases);
}

describe('staff who are not fully proficient', () => {
  const band = (code: string) => answerPosition('C3_SHARE', code);

  test('incidence: a count or a band says so', () => {
    check('gap_incidence', 'ALL', [
      [{ C2_NOTFULL_WHITE: 0, C2_NOTFULL_BLUE: 2 }, 1, 1],
      [{ C2_NOTFULL_WHITE: 0, C2_NOTFULL_BLUE: 0 }, 0, 1],
      [{ C2_NOTFULL_ISCO7: 1 }, 1, 1],
      [{ C2_NOTFULL_WHITE: 0, C2_NOTFULL_BLUE: dontKnow }, 0, 1],
      [{ C2_NOTFULL_WHITE: dontKnow, C3_SHARE: band('P_LT10') }, 1, 1],
      [{ C3_SHARE: band('P_GT50') }, 1, 1],
      [{ C3_SHARE: band('NONE') }, 0, 1],
      [{ C2_NOTFULL_WHITE: 3, C3_SHARE: band('NONE') }, 1, 1],
      [{ C2_NOTFULL_WHITE: dontKnow, C2_NOTFULL_BLUE: refused, C3_SHARE: dontKnow }, 0, 0],
      [{ C1_STAFF_WHITE: 10 }, 0, 0],
      [{}, 0, 0],
    ]);
  });

  test('density: over the groups whose two numbers are known, nobody twice', () => {
    const halves = { C1_STAFF_WHITE: 10, C2_NOTFULL_WHITE: 1, C1_STAFF_BLUE: 30, C2_NOTFULL_BLUE: 6 };
    check('gap_density', 'ALL', [
      [halves, 7, 40],
      [{ ...halves, C1_STAFF_ISCO1: 5, C2_NOTFULL_ISCO1: 0, C1_STAFF_ISCO7: 35, C2_NOTFULL_ISCO7: 8 }, 8, 40],
      [{ ...halves, C1_STAFF_ISCO1: 5, C2_NOTFULL_ISCO1: dontKnow }, 7, 40],
      [{ ...halves, C2_NOTFULL_BLUE: dontKnow }, 1, 10],
      [{ ...halves, C1_STAFF_BLUE: refused }, 1, 10],
      [{ ...halves, C2_NOTFULL_BLUE: 31 }, 1, 10],
      [{ C1_STAFF_WHITE: 0, C2_NOTFULL_WHITE: 0 }, 0, 0],
      [{ C1_STAFF_WHITE: 10, C3_SHARE: 2 }, 0, 0],
      [{}, 0, 0],
    ]);
  });

  test('not known: some "do not know" and nothing valid', () => {
    check('gap_do_not_know', 'ALL', [
      [{ C2_NOTFULL_WHITE: dontKnow, C2_NOTFULL_BLUE: dontKnow, C3_SHARE: dontKnow }, 1, 1],
      [{ C2_NOTFULL_WHITE: refused, C3_SHARE: dontKnow }, 1, 1],
      [{ C2_NOTFULL_WHITE: dontKnow, C2_NOTFULL_BLUE: 0 }, 0, 1],
      [{ C2_NOTFULL_WHITE: dontKnow, C3_SHARE: 1 }, 0, 1],
      [{ C2_NOTFULL_ISCO3: refused }, 0, 1],
      [{ C1_STAFF_WHITE: 10 }, 0, 0],
      [{}, 0, 0],
    ]);
  });
});

describe('vacancies', () => {
  const lacking = { B1_VAC: 10, B2_HTF: 6, B4_SSV: 4 };

  test('skill-shortage density: no vacancies, or none hard to fill, means none', () => {
    check('ssv_density', 'ALL', [
      [lacking, 4, 10],
      [{ B1_VAC: 10, B2_HTF: 0 }, 0, 10],
      [{ B1_VAC: 10, B2_HTF: 0, B4_SSV: 3 }, 0, 10],
      [{ B1_VAC: 0 }, 0, 0],
      [{ B1_VAC: 10, B2_HTF: 6, B4_SSV: dontKnow }, 0, 0],
      [{ B1_VAC: 10, B2_HTF: dontKnow }, 0, 0],
      [{ B1_VAC: 10, B2_HTF: dontKnow, B4_SSV: 4 }, 4, 10],
      [{ ...lacking, B4_SSV: 7 }, 0, 0],
      [{ B1_VAC: 10, B2_HTF: notApplicable, B4_SSV: 11 }, 0, 0],
      [{ B1_VAC: dontKnow, B2_HTF: 0, B4_SSV: 0 }, 0, 0],
      [{}, 0, 0],
    ]);
  });

  test('hard-to-fill density', () => {
    check('htf_density', 'ALL', [
      [lacking, 6, 10],
      [{ B1_VAC: 10, B2_HTF: 0 }, 0, 10],
      [{ B1_VAC: 0 }, 0, 0],
      [{ B1_VAC: 10, B2_HTF: dontKnow }, 0, 0],
      [{ B1_VAC: 10, B2_HTF: 11 }, 0, 0],
      [{ B1_VAC: refused, B2_HTF: 3 }, 0, 0],
      [{}, 0, 0],
    ]);
  });

  test('skill-shortage incidence: employers without vacancies are in the base', () => {
    check('ssv_incidence', 'ALL', [
      [lacking, 1, 1],
      [{ ...lacking, B4_SSV: 0 }, 0, 1],
      [{ B1_VAC: 0 }, 0, 1],
      [{ B1_VAC: 10, B2_HTF: 0 }, 0, 1],
      [{ B1_VAC: 10, B2_HTF: 6, B4_SSV: dontKnow }, 0, 0],
      [{ B1_VAC: 10, B2_HTF: 6 }, 0, 0],
      [{ B1_VAC: dontKnow }, 0, 0],
      [{}, 0, 0],
    ]);
  });

  test('no applicants: among employers that give a reason', () => {
    const [none, pay] = [answerBit('B3_REASON', 'NOAPPL'), answerBit('B3_REASON', 'PAY')];
    check('no_applicant_share', 'ALL', [
      [{ B2_HTF: 2, B3_REASON: none + pay }, 1, 1],
      [{ B2_HTF: 2, B3_REASON: pay }, 0, 1],
      [{ B2_HTF: 2, B3_REASON: 0 }, 0, 0],
      [{ B2_HTF: 2, B3_REASON: dontKnow }, 0, 0],
      [{ B2_HTF: 2 }, 0, 0],
      [{ B2_HTF: 0, B3_REASON: none }, 0, 0],
      [{ B2_HTF: dontKnow, B3_REASON: none }, 0, 0],
    ]);
  });
});

describe('one skill', () => {
  const skill = 'DIG_AI';
  const answers = (needed: number | undefined, level?: number, trained?: number): Row => ({
    ...(needed !== undefined && { D_REL_DIG_AI: needed }),
    ...(level !== undefined && { D_LVL_DIG_AI: level }),
    ...(trained !== undefined && { D_TRN_DIG_AI: trained }),
  });

  test('relevance', () => {
    check('skill_relevance', skill, [
      [answers(1), 1, 1],
      [answers(0), 0, 1],
      [answers(dontKnow), 0, 0],
      [answers(undefined, 3), 0, 0],
    ]);
  });

  test('gap among those that need it', () => {
    check('skill_gap', skill, [
      [answers(1, 1), 1, 1],
      [answers(1, 2), 1, 1],
      [answers(1, 3), 0, 1],
      [answers(1, 4), 0, 1],
      [answers(1, dontKnow), 0, 0],
      [answers(1), 0, 0],
      [answers(0), 0, 0],
      [answers(0, 1), 0, 0],
      [answers(undefined, 1), 0, 0],
    ]);
  });

  test('well below and above, of those that need it', () => {
    const levels = (of: (level: number) => number): Case[] => [
      ...[1, 2, 3, 4].map((level): Case => [answers(1, level), of(level), 1]),
      [answers(1, dontKnow), 0, 0],
      [answers(1), 0, 0],
      [answers(0, 1), 0, 0],
      [answers(0, 4), 0, 0],
      [answers(undefined, 1), 0, 0],
    ];
    check(
      'gap_well_below',
      skill,
      levels((level) => (level === 1 ? 1 : 0)),
    );
    check(
      'above_need',
      skill,
      levels((level) => (level === 4 ? 1 : 0)),
    );
  });

  test('gap among all: not needed is no gap', () => {
    check('skill_gap_all', skill, [
      [answers(1, 2), 1, 1],
      [answers(1, 3), 0, 1],
      [answers(1, dontKnow), 0, 0],
      [answers(0), 0, 1],
      [answers(0, 1), 0, 1],
      [answers(dontKnow), 0, 0],
      [answers(undefined), 0, 0],
    ]);
  });

  test('level not known: among those asked', () => {
    check('do_not_know', skill, [
      [answers(1, dontKnow), 1, 1],
      [answers(1, refused), 0, 1],
      [answers(1, 3), 0, 1],
      [answers(1), 0, 0],
      [answers(0, dontKnow), 0, 0],
      [answers(dontKnow), 0, 0],
    ]);
  });

  test('training where there is a gap', () => {
    check('training_coverage', skill, [
      [answers(1, 1, 1), 1, 1],
      [answers(1, 2, 0), 0, 1],
      [answers(1, 3, 1), 0, 0],
      [answers(1, 1, dontKnow), 0, 0],
      [answers(1, 1), 0, 0],
      [answers(0, 1, 1), 0, 0],
    ]);
  });

  test('ranked discrepancy', () => {
    const rated = (importance: number, proficiency: number): Row => ({
      D_IMP_DIG_AI: importance,
      D_PRF_DIG_AI: proficiency,
    });
    check('rds', skill, [
      [rated(4, 2), -1, 1],
      [rated(2, 2), 0, 1],
      [rated(1, 3), 1, 1],
      [rated(dontKnow, 3), 0, 0],
      [rated(3, refused), 0, 0],
      [{ D_IMP_DIG_AI: 3 }, 0, 0],
    ]);
  });

  test('net change in need', () => {
    check('future_need', skill, [
      ...[-1, -1, 0, 1, 1].map((x, at): Case => [{ D_FUT_DIG_AI: at + 1 }, x, 1]),
      [{ D_FUT_DIG_AI: dontKnow }, 0, 0],
      [{}, 0, 0],
    ]);
    check('future_more', skill, [
      ...[0, 0, 0, 1, 1].map((x, at): Case => [{ D_FUT_DIG_AI: at + 1 }, x, 1]),
      [{ D_FUT_DIG_AI: dontKnow }, 0, 0],
      [{}, 0, 0],
    ]);
  });
});

test('trained staff', () => {
  check('trained_staff', 'ALL', [
    [{ E1_TRAINED: 5, A5_HEADS: 20 }, 5, 20],
    [{ E1_TRAINED: 0, A5_HEADS: 20 }, 0, 20],
    [{ E1_TRAINED: 21, A5_HEADS: 20 }, 0, 0],
    [{ E1_TRAINED: dontKnow, A5_HEADS: 20 }, 0, 0],
    [{ E1_TRAINED: 5, A5_HEADS: dontKnow }, 0, 0],
    [{ E1_TRAINED: 5 }, 0, 0],
  ]);
});

test('preparedness of VET graduates', () => {
  const [hire, none] = [answerBit('A7_VETLINK', 'HIRE'), answerBit('A7_VETLINK', 'NONE')];
  const judged = (links: number, prepared: number): Row => ({
    A7_VETLINK: links,
    F2_PREP_GRN: prepared,
    F2_PREP_DIG: 1,
  });
  check('vet_preparedness', 'GRN', [
    [judged(hire, 4), 1, 1],
    [judged(hire + 1, 3), 1, 1],
    [judged(hire, 2), 0, 1],
    [judged(hire, dontKnow), 0, 0],
    [judged(none, 4), 0, 0],
    [judged(dontKnow, 4), 0, 0],
    [{ F2_PREP_GRN: 4 }, 0, 0],
  ]);
});

const given = (question: string, ...codes: string[]): Row => ({
  [question]: codes.reduce((sum, code) => sum + answerBit(question, code), 0),
});

test.each([
  ['vet_cooperation', 'F1_COOP'],
  ['vet_cooperation_wished', 'F1_WISH'],
])('%s: each form on its own, none is an answer', (id, question) => {
  check(id, 'APPR', [
    [given(question, 'APPR'), 1, 1],
    [given(question, 'PLACE', 'APPR'), 1, 1],
    [given(question, 'PLACE'), 0, 1],
    [given(question, 'NONE'), 0, 1],
    [{ [question]: 0 }, 0, 0],
    [{ [question]: dontKnow }, 0, 0],
    [{}, 0, 0],
  ]);
  check(id, 'NONE', [
    [given(question, 'NONE'), 1, 1],
    [given(question, 'JOINTQ'), 0, 1],
    [{ [question]: refused }, 0, 0],
  ]);
});

test('interest in a joint qualification', () => {
  const interest = (code: string): Row => ({ F3_JOINT: answerPosition('F3_JOINT', code) });
  check('joint_interest', 'QUAL', [
    [interest('QUAL'), 1, 1],
    [interest('BOTH'), 0, 1],
    [interest('NONE'), 0, 1],
    [{ F3_JOINT: dontKnow }, 0, 0],
    [{}, 0, 0],
  ]);
});

describe('what drives a gap or shortage', () => {
  const why = (
    causes: readonly string[],
    reasons: readonly string[],
    barriers: readonly string[] = [],
  ): Row => ({
    ...(causes.length > 0 && given('C4_CAUSE', ...causes)),
    ...(reasons.length > 0 && given('B3_REASON', ...reasons)),
    ...(barriers.length > 0 && given('E3_BARRIER', ...barriers)),
  });
  const [now, long, suitable, stay, none] = [
    'TRAIN_NOW',
    'LONG_TRAINING',
    'SUITABILITY',
    'RETENTION',
    'NO_TRAINING',
  ] as const;

  test.each<[Row, readonly string[]]>([
    // Staff who lack training, or skills that applicants lack: training, unless there is no course.
    ...['NEW', 'TRAINPART', 'TRAINNONE', 'TECH', 'PROC'].flatMap((cause): [Row, string[]][] => [
      [why([cause], []), [now]],
      [why([cause], [], ['TIME', 'COST', 'OTH']), [now]],
      [why([cause], [], ['NOOFFER']), [long]],
    ]),
    [why([], ['SKILL']), [now]],
    [why([], ['SKILL'], ['NOOFFER']), [long]],
    [why([], ['QUAL']), [long]],
    [why([], ['QUAL'], ['NONEED']), [long]],
    [why(['TECH'], ['QUAL']), [now, long]],
    [why(['TECH'], ['QUAL'], ['NOOFFER']), [long]],
    // What training does not remove.
    ...['EXPER', 'LANG'].map((reason): [Row, string[]] => [why([], [reason]), [suitable, none]]),
    [why(['MOTIV'], []), [suitable, none]],
    ...['PAY', 'COND', 'LOC', 'COMPET'].map((reason): [Row, string[]] => [why([], [reason]), [stay, none]]),
    [why(['RETAIN'], []), [stay, none]],
    [why(['MOTIV'], [], ['NOOFFER']), [suitable, none]],
    [why(['MOTIV', 'RETAIN'], ['PAY', 'SKILL']), [now, suitable, stay]],
    [why(['NEW'], [], ['POACH']), [now, stay]],
    // Answers that do not say why.
    [why(['OTH'], []), [none]],
    [why([], ['NOAPPL', 'OTH']), [none]],
    [{ ...why(['TECH'], []), B3_REASON: dontKnow, E3_BARRIER: refused }, [now]],
    // A barrier alone says nothing about a gap.
    [why([], [], ['NOOFFER', 'POACH']), []],
    [{ C4_CAUSE: dontKnow, B3_REASON: notApplicable, E3_BARRIER: dontKnow }, []],
    [{ C4_CAUSE: 0, B3_REASON: 0 }, []],
    [{}, []],
  ])('%o', (row, expected) => {
    const z = expected.length > 0 ? 1 : 0;
    for (const driver of [now, long, suitable, stay, none])
      check('gap_driver', driver, [[row, expected.includes(driver) ? 1 : 0, z]]);
  });
});
