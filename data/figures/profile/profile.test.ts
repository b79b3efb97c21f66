import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { skills } from '../../competences/skills.ts';
import type { EstimatesAnswer } from '../../contract/columns.ts';
import { figureFormatter } from '../../messages/catalogue.ts';
import { countryTexts } from '../../messages/country-texts.ts';
import { languages } from '../../messages/language.ts';
import type { Status } from '../../survey/status.ts';
import { svgOf } from '../drawing/drawing.ts';
import { palettes } from '../palette.ts';
import type { SkillGapsRow } from '../skill-gaps/figure.ts';
import { textWidth } from '../text-width.ts';
import { describeProfile } from './describe.ts';
import { drawProfile } from './draw.ts';
import { profileIndicators } from './figure.ts';
import { gapsFinding, gapsTitle } from './finding.ts';

const view = { country: 'FI', sector: 'ALL', size: 'ALL', wave: '2026' };
const words = Object.fromEntries(
  await Promise.all(
    languages.map(
      async (language) =>
        [language, { country: countryTexts(language), figure: await figureFormatter(language) }] as const,
    ),
  ),
);

type Cell = { readonly value: number; readonly n: number; readonly isHidden: boolean };
const cell = fc.record({
  value: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
  n: fc.integer({ min: 30, max: 900 }),
  isHidden: fc.boolean(),
});
const cells = fc.array(cell, { minLength: 66, maxLength: 66 });

/** An answer as the interface gives it: a hidden cell has no number. */
function answerOf(given: readonly Cell[], notes: readonly string[] = []): EstimatesAnswer {
  const shown = (pick: (one: Cell) => number) => given.map((one) => (one.isHidden ? null : pick(one)));
  const same = (text: string) => given.map(() => text);
  return {
    release: 'r1',
    demonstration: true,
    query: {},
    notes: [...notes],
    warnings: [],
    columns: {
      wave: same('2026'),
      country: same('FI'),
      sector: same('ALL'),
      size: same('ALL'),
      indicator: profileIndicators.flatMap((indicator) => skills.map(() => indicator)),
      skill: profileIndicators.flatMap(() => skills.map(({ code }) => code)),
      domain: profileIndicators.flatMap(() => skills.map(({ domain }) => domain)),
      status: given.map(({ isHidden, n }) =>
        isHidden ? 'suppressed_reliability' : n < 50 ? 'low_base' : 'shown',
      ),
      reason: given.map(({ isHidden, n }) => (isHidden ? 'base_under_30' : n < 50 ? 'base_30_49' : 'none')),
      estimate: shown(({ value }) => value),
      standard_error: shown(() => 0.01),
      ci_low: shown(({ value }) => value - 0.02),
      ci_high: shown(({ value }) => value + 0.02),
      n: shown(({ n }) => n),
      n_effective: shown(({ n }) => n / 2),
      design_effect: shown(() => 2),
      df: shown(() => 100),
      rank: shown(() => 1),
      rank_low: shown(() => 1),
      rank_high: shown(() => 22),
    },
  };
}

const rowOf = (skill: string, value: number, best: number, worst: number, status: Status = 'shown') =>
  ({
    skill,
    domain: 'digital',
    label: skill,
    status,
    reason: 'none',
    estimate: { value, low: value, high: value, n: 99, nEffective: 99, rank: { place: best, best, worst } },
    valueText: '',
    intervalText: '',
    spoken: '',
  }) satisfies SkillGapsRow;

describe('the finding about the gaps', () => {
  const rows = [
    rowOf('a', 0.9, 1, 2),
    rowOf('b', 0.8, 1, 2),
    rowOf('c', 0.7, 2, 4, 'low_base'),
    rowOf('d', 0.6, 3, 4),
  ];

  test('names those whose worst place is in the wider half', () => {
    expect(gapsFinding(rows, true)).toEqual({ kind: 'wider', rows: [rows[0], rows[1]] });
  });

  test('is the widest alone where no other can have its place', () => {
    const clear = [
      rowOf('a', 0.9, 1, 1),
      ...rows
        .slice(1)
        .map((row) => ({ ...row, estimate: { ...row.estimate, rank: { place: 2, best: 2, worst: 4 } } })),
    ];
    expect(gapsFinding(clear, true)).toMatchObject({ kind: 'widest', rows: [{ skill: 'a' }] });
  });

  test('never counts a low base as certain, and nothing without weights', () => {
    const low = rows.map((row) => ({ ...row, status: 'low_base' as const }));
    expect(gapsFinding(low, true)).toEqual({ kind: 'none' });
    expect(gapsFinding(rows, false)).toEqual({ kind: 'unweighted', row: rows[0] });
    expect(gapsFinding([], true)).toEqual({ kind: 'empty' });
  });

  test('names four rather than three and one more, and counts the rest of five', () => {
    const title = (count: number) =>
      gapsTitle(
        { kind: 'wider', rows: Array.from({ length: count }, (_, k) => rowOf(`Skill ${k}`, 0.5, 1, 2)) },
        'in Finland',
        countryTexts('en'),
      );
    expect(title(4)).toContain('skill 2; skill 3');
    expect(title(5)).toContain('skill 2; 2 more');
  });
});

describe.each(languages)('the figure in %s', (language) => {
  test('says of hidden cells the reason and no number, and every other value with its base', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const figure = describeProfile(answerOf(given), view, words[language]!);
        const rows = figure.groups.flatMap((group) => group.rows);
        expect(rows).toHaveLength(skills.length);
        for (const row of rows) {
          const at = skills.findIndex(({ code }) => code === row.skill);
          for (const [k, one] of row.cells.entries()) {
            const source = given[k * skills.length + at]!;
            expect(one.estimate?.n).toBe(source.isHidden ? undefined : source.n);
            expect(one.remark === '').toBe(!source.isHidden && source.n >= 50);
            expect(/\d\u00a0%/.test(one.valueText)).toBe(!source.isHidden);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is drawn inside of its width, one stripe per skill, and no interval leaves its panel', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(280, 288, 500, 680, 900), (given, width) => {
        const figure = describeProfile(answerOf(given), view, words[language]!);
        const drawing = drawProfile(figure, palettes.light, width, skills[0]!.code);
        expect(drawing.targets).toHaveLength(skills.length);
        for (const shape of drawing.shapes) {
          if (shape.kind === 'path') {
            for (const [, x] of shape.d.matchAll(/[ML](-?[\d.]+) /g)) {
              const at = Number(x) + (shape.origin?.[0] ?? 0);
              expect(at).toBeGreaterThanOrEqual(0);
              expect(at).toBeLessThanOrEqual(width);
            }
          }
          if (shape.kind !== 'text') continue;
          expect(shape.x).toBeGreaterThanOrEqual(0);
          expect(shape.x + textWidth(shape.text, 14, shape.bold), shape.text).toBeLessThanOrEqual(width + 1);
        }
        const points = drawing.shapes.filter(({ kind }) => kind === 'circle').length;
        const legendPoints = given.some(({ isHidden, n }) => !isHidden && n < 50) ? 1 : 0;
        expect(points).toBe(given.filter(({ isHidden }) => !isHidden).length + legendPoints);
      }),
      { numRuns: 20 },
    );
  });

  test('is one SVG with its title, and says so where it has no weights', () => {
    const given = Array.from({ length: 66 }, (_, k) => ({ value: 0.1 + k / 100, n: 90, isHidden: false }));
    const figure = describeProfile(answerOf(given, ['unweighted']), view, words[language]!);
    const drawing = drawProfile(figure, palettes.page, 680);
    const svg = svgOf(drawing, { name: 'profile', title: figure.title, description: figure.alt });
    expect(svg).not.toMatch(/style=|NaN|undefined/);
    expect(figure.groups.some(({ rows }) => rows.some(({ isCertain }) => isCertain))).toBe(false);
    const weighted = describeProfile(answerOf(given), view, words[language]!);
    expect(figure.title).not.toBe(weighted.title);
    expect(figure.subtitle).not.toBe(weighted.subtitle);
  });
});
