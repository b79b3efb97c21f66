import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { variableByCode, variables } from '../codebook/codebook.ts';
import { missingCodes, type Variable } from '../codebook/question.ts';
import { languages } from '../messages/language.ts';
import type { TakeColumn } from '../survey/column.ts';
import { indicatorById, indicators, indicatorsOf, itemsOf } from './catalogue.ts';
import { itemLabel } from './item-label.ts';

const withItems = indicators.flatMap((indicator) =>
  itemsOf(indicator).map((item) => ({ id: indicator.id, item, indicator })),
);

/** Any number that a column of the variable can hold, routing and limits ignored. */
function anyAnswer({ answer }: Variable): fc.Arbitrary<number> {
  const missing = fc.constantFrom(NaN, ...Object.values(missingCodes));
  const valid = (() => {
    switch (answer.kind) {
      case 'one':
        return fc.integer({ min: 1, max: answer.answers.length });
      case 'scale':
        return fc.constantFrom(...answer.answers.map(({ code }) => Number(code)));
      case 'many':
        return fc.integer({ min: 0, max: 2 ** answer.answers.length - 1 });
      case 'count':
        return fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer(answer));
      default:
        return missing;
    }
  })();
  return fc.oneof(valid, missing);
}

describe('the catalogue', () => {
  test('has the ids that releases, links and the API use', () => {
    expect([...indicatorById.keys()]).toEqual([
      'gap_incidence',
      'gap_density',
      'ssv_density',
      'htf_density',
      'ssv_incidence',
      'no_applicant_share',
      'skill_relevance',
      'skill_gap',
      'skill_gap_all',
      'gap_well_below',
      'above_need',
      'rds',
      'future_need',
      'future_more',
      'training_coverage',
      'trained_staff',
      'gap_driver',
      'vet_preparedness',
      'vet_cooperation',
      'vet_cooperation_wished',
      'joint_interest',
      'do_not_know',
      'gap_do_not_know',
    ]);
  });

  test('leaves out what a release is too old for, and what is not known any more', () => {
    expect(indicatorsOf({ indicators: [...indicatorById.keys()] })).toEqual(indicators);
    expect(indicatorsOf({ indicators: ['joint_interest', 'nothing', 'rds'] }).map(({ id }) => id)).toEqual([
      'rds',
      'joint_interest',
    ]);
    const first = indicatorsOf({}).map(({ id }) => id);
    expect(first).toHaveLength(16);
    expect(first).not.toContain('gap_driver');
  });

  test('lists one figure, 22 skills, three domains or answers', () => {
    expect(itemsOf({ detail: 'none' })).toEqual(['ALL']);
    expect(itemsOf({ detail: 'skill' })).toHaveLength(22);
    expect(itemsOf({ detail: 'domain' })).toEqual(['DIG', 'GRN', 'SOF']);
    const answers = (id: string) => itemsOf(indicatorById.get(id)!).join(' ');
    expect(answers('gap_driver')).toBe('TRAIN_NOW LONG_TRAINING SUITABILITY RETENTION NO_TRAINING');
    const forms = 'PLACE APPR CURRIC EXAM TEACH EQUIP CHALL JOINTQ NONE';
    expect([answers('vet_cooperation'), answers('vet_cooperation_wished')]).toEqual([forms, forms]);
    expect(answers('joint_interest')).toBe('NONE UNITS QUAL BOTH');
  });

  test('weights staff and vacancies by employment, employers by unit', () => {
    for (const { weight, unitCounted } of indicators)
      expect(weight).toBe(unitCounted === 'employers' ? 'unit' : 'employment');
  });

  test('has no two indicators of one identity', () => {
    const identities = indicators.map(({ concept, unitCounted, base, referencePeriod, populationFloor }) =>
      [concept, unitCounted, base.en, referencePeriod, populationFloor].join('|'),
    );
    expect(new Set(identities).size).toBe(indicators.length);
  });

  test.each(languages)(
    'names every item but the whole, and no two of an indicator alike, in %s',
    (language) => {
      for (const indicator of indicators) {
        const names = itemsOf(indicator).map((item) => itemLabel(indicator, item)?.[language]);
        if (indicator.detail === 'none') expect(names).toEqual([undefined]);
        else expect(new Set(names.map((name) => name!.trim())).size).toBe(names.length);
        expect(itemLabel(indicator, 'NOTHING')).toBeUndefined();
      }
    },
  );

  test.each(languages)('has different labels, and definitions of one sentence, in %s', (language) => {
    expect(new Set(indicators.map(({ label }) => label[language])).size).toBe(indicators.length);
    for (const { id, definition } of indicators) expect(definition[language], id).toMatch(/^\S[^.]*\.$/);
  });
});

describe.each(withItems)('$id of $item', ({ indicator, item }) => {
  test('asks only for variables of the codebook and has no base where nobody was asked', () => {
    const measure = indicator.measure((variable) => {
      expect(variableByCode.has(variable)).toBe(true);
      return new Float64Array(1).fill(NaN);
    }, item);
    expect([measure.x(0), measure.z(0)]).toEqual([0, 0]);
  });

  test('gives whole numbers, none outside of the base, and no share above one', () => {
    const taken: Variable[] = [];
    indicator.measure((code) => {
      taken.push(variableByCode.get(code)!);
      return new Float64Array(1);
    }, item);
    const rows = fc.array(fc.tuple(...taken.map(anyAnswer)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, (answers) => {
        const take: TakeColumn = (code) => {
          const at = taken.findIndex((variable) => variable.code === code);
          return Float64Array.from(answers, (row) => row[at]!);
        };
        const { x, z } = indicator.measure(take, item);
        for (const row of answers.keys()) {
          const [part, whole] = [x(row), z(row)];
          expect(Number.isInteger(part) && Number.isInteger(whole)).toBe(true);
          expect(whole).toBeGreaterThanOrEqual(0);
          expect(Math.abs(part)).toBeLessThanOrEqual(whole);
          if (indicator.kind !== 'balance') expect(part).toBeGreaterThanOrEqual(0);
          if (indicator.kind === 'share') expect(whole).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('every question of the skills matrix about level, need and training serves an indicator', () => {
  const used = new Set<string>();
  for (const { indicator, item } of withItems)
    indicator.measure((code) => {
      used.add(code);
      return new Float64Array(1);
    }, item);
  const unused = variables.filter(({ block, code }) => block === 'D' && !used.has(code));
  // Skills lacking among applicants are collected for comparison with other surveys; no indicator is made of them.
  expect(unused.every(({ code }) => code.startsWith('D_APP_'))).toBe(true);
});
