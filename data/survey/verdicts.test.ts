import { describe, expect, test } from 'vitest';

import { sizeCodes } from '../sectors/sizes.ts';
import type { CellKey } from './cell.ts';
import { defaultThresholds } from './status.ts';
import { relationsOf, unionsOf } from './union.ts';
import { judgeUnions } from './verdicts.ts';

/** Finnish manufacturers by size class: respondents, and how many of them say yes. */
function verdictsOn(answers: readonly (readonly [n: number, yes: number])[], openAtZero = false) {
  const keys = answers.map((_, at): CellKey => ({
    wave: '2026',
    country: 'FI',
    section: 'C',
    size: sizeCodes[at]!,
  }));
  const cells = answers.map(([n, yes], stratum) => ({
    moments: {
      n,
      nx: yes,
      x: yes,
      z: n,
      xx: yes,
      xz: yes,
      zz: n,
      maxX: yes > 0 ? 1 : 0,
      maxZ: n > 0 ? 1 : 0,
    },
    weight: 1,
    stratum,
  }));
  const unions = unionsOf(keys);
  const tables = { unions, relations: relationsOf(unions) };
  const found = judgeUnions([{ cells, amounts: false, openAtZero }], tables, defaultThresholds);
  const of = (size: string) =>
    found[unions.findIndex((one) => one.country === 'FI' && one.sector === 'C' && one.size === size)]!;
  return Object.fromEntries(
    ['ALL', ...sizeCodes.slice(0, answers.length)].map((size) => [size, of(size).reason]),
  );
}

describe('answers that all gave', () => {
  test('of one of several answers: hidden when all gave it, not when nobody did', () => {
    const reasons = (yes: number) =>
      verdictsOn(
        [
          [49, yes],
          [90, 40],
          [80, 30],
        ],
        true,
      );
    expect(reasons(49)).toMatchObject({ S1_9: 'protects_answers', S50_249: 'protects_answers' });
    expect(reasons(0)).toEqual({ ALL: 'none', S1_9: 'base_30_49', S10_49: 'none', S50_249: 'none' });
  });

  test('are hidden below 50 respondents, for yes and for no, and one other class with them', () => {
    expect(
      verdictsOn([
        [49, 49],
        [90, 40],
        [80, 30],
      ]),
    ).toEqual({
      ALL: 'none',
      S1_9: 'protects_answers',
      S10_49: 'none',
      S50_249: 'protects_answers',
    });
    expect(
      verdictsOn([
        [49, 0],
        [90, 40],
        [80, 30],
      ])['S1_9'],
    ).toBe('protects_answers');
  });

  test('are shown from 50 respondents, and below when a single one answered otherwise', () => {
    expect(
      verdictsOn([
        [50, 50],
        [90, 40],
        [80, 30],
      ]),
    ).toEqual({ ALL: 'none', S1_9: 'none', S10_49: 'none', S50_249: 'none' });
    expect(
      verdictsOn([
        [49, 48],
        [90, 40],
        [80, 30],
      ])['S1_9'],
    ).toBe('base_30_49');
  });

  test('are protected where too few answered for a number too: the rest of the whole must not give them', () => {
    expect(
      verdictsOn([
        [20, 20],
        [90, 40],
        [80, 30],
      ]),
    ).toMatchObject({ ALL: 'none', S50_249: 'protects_answers' });
    expect(
      verdictsOn([
        [20, 19],
        [90, 40],
        [80, 30],
      ]),
    ).toMatchObject({
      ALL: 'none',
      S1_9: 'base_under_30',
      S50_249: 'none',
    });
  });
});

test('few respondents cost the smallest other class, never the whole', () => {
  expect(
    verdictsOn([
      [9, 4],
      [90, 40],
      [80, 30],
      [70, 30],
    ]),
  ).toEqual({
    ALL: 'none',
    S1_9: 'few_respondents',
    S10_49: 'none',
    S50_249: 'none',
    S250P: 'protects_answers',
  });
});
