import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { skills } from '../../competences/skills.ts';
import type { EstimatesAnswer } from '../../contract/columns.ts';
import { comparisonColumns, type ComparedRow } from '../../contract/comparison-columns.ts';
import type { ComparisonsAnswer } from '../../contract/comparisons.ts';
import { figureFormatter } from '../../messages/catalogue.ts';
import { compareTexts } from '../../messages/compare-texts.ts';
import { languages } from '../../messages/language.ts';
import { differenceOf } from '../../survey/difference.ts';
import { svgOf, type Drawing } from '../drawing/drawing.ts';
import { palettes } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import { describeComparison } from './describe.ts';
import { drawComparison } from './draw.ts';
import { guardComparison } from './guard.ts';
import type { ComparisonAnswers, ComparisonWords } from './read-rows.ts';
import type { ComparisonView } from './view.ts';

const wordsOf = async (language: (typeof languages)[number]): Promise<ComparisonWords> => ({
  compare: compareTexts(language),
  figure: await figureFormatter(language),
});
const all = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await wordsOf(language)] as const)),
) as Record<(typeof languages)[number], ComparisonWords>;

const countries = ['FI', 'DE', 'POOLED', 'EQUAL'];
const viewOf = (columns: number): ComparisonView => ({
  indicator: 'skill_gap',
  columns: countries
    .slice(0, columns)
    .map((country) => ({ country, sector: 'J-N', size: 'S10_49', wave: '2026' })),
});

type Cell = { readonly value: number; readonly half: number; readonly n: number; readonly isHidden: boolean };
const hiddenCell: Cell = { value: 0.7, half: 0.1, n: 7331, isHidden: true };
const cell = fc.record({
  value: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
  half: fc.double({ min: 0.005, max: 0.3, noNaN: true }),
  n: fc.integer({ min: 30, max: 900 }),
  isHidden: fc.boolean(),
});

const envelope = { release: 'r1', demonstration: true, query: {}, notes: [], warnings: [] };

/** Answers as the interface gives them: a hidden cell has no number. */
function answersOf(columns: readonly (readonly Cell[])[], notes: readonly string[] = []): ComparisonAnswers {
  const shown = <Value>(of: readonly Cell[], pick: (one: Cell) => Value) =>
    of.map((one) => (one.isHidden ? null : pick(one)));
  const texts = (of: readonly Cell[], text: (one: Cell) => string) => of.map(text);
  const estimates = columns.map((of): EstimatesAnswer => ({
    ...envelope,
    notes: [...notes],
    columns: {
      ...(Object.fromEntries(
        ['wave', 'country', 'sector', 'size', 'indicator'].map((name) => [name, texts(of, () => '')]),
      ) as Pick<EstimatesAnswer['columns'], 'wave' | 'country' | 'sector' | 'size' | 'indicator'>),
      skill: skills.map(({ code }) => code),
      domain: skills.map(({ domain }) => domain),
      status: texts(of, ({ isHidden, n }) =>
        isHidden ? 'suppressed_confidentiality' : n < 50 ? 'low_base' : 'shown',
      ),
      reason: texts(of, ({ isHidden, n }) =>
        isHidden ? 'dominant_respondent' : n < 50 ? 'base_30_49' : 'none',
      ),
      estimate: shown(of, ({ value }) => value),
      standard_error: shown(of, ({ half }) => half / 2),
      ci_low: shown(of, ({ value, half }) => Math.max(0, value - half)),
      ci_high: shown(of, ({ value, half }) => Math.min(1, value + half)),
      n: shown(of, ({ n }) => n),
      n_effective: shown(of, ({ n }) => n),
      design_effect: shown(of, () => 1),
      df: shown(of, ({ n }) => n),
      rank: of.map(() => null),
      rank_low: of.map(() => null),
      rank_high: of.map(() => null),
    },
  }));
  const [first, ...others] = columns;
  const comparisons = others.map((of): ComparisonsAnswer => {
    const compared = ({ value, half, n }: Cell) => ({ value, standardError: half / 2, df: n });
    const rows = of.map((one, k): ComparedRow => {
      const other = first![k]!;
      const told = ({ isHidden, value, n }: Cell) => ({
        skill: skills[k]!.code,
        estimate: isHidden ? null : value,
        n: isHidden ? null : n,
      });
      const sides = { a: told(one), b: told(other) };
      if (one.isHidden || other.isHidden) return { ...sides, reason: one.isHidden ? 'a_hidden' : 'b_hidden' };
      const difference = differenceOf(compared(one), compared(other));
      return { ...sides, reason: 'none', difference, standardised: difference };
    });
    return { ...envelope, ...comparisonColumns(rows, () => '') };
  });
  return { estimates, comparisons };
}

/** Nothing stands outside of the drawing, and what can be pointed at is spoken. */
function expectInside({ width, height, shapes, targets }: Drawing): void {
  for (const shape of shapes) {
    if (shape.kind === 'path') {
      const [left, top] = shape.origin ?? [0, 0];
      const numbers = [...shape.d.matchAll(/-?[\d.]+/g)].map(Number);
      for (const [k, number] of numbers.entries()) {
        const at = number + (k % 2 === 0 ? left : top);
        expect(at).toBeGreaterThanOrEqual(-1);
        expect(at).toBeLessThanOrEqual(k % 2 === 0 ? width + 1 : height + 1);
      }
      continue;
    }
    const half = shape.kind === 'text' ? 7 : shape.r;
    expect(shape.y - half).toBeGreaterThanOrEqual(-1);
    expect(shape.y + half).toBeLessThanOrEqual(height + 1);
    const wide = shape.kind === 'text' ? textWidth(shape.text, 14, shape.bold) : shape.r;
    const from =
      shape.kind === 'circle' || (shape.kind === 'text' && shape.align === 'end')
        ? shape.x - wide
        : shape.kind === 'text' && shape.align === 'middle'
          ? shape.x - wide / 2
          : shape.x;
    expect(from).toBeGreaterThanOrEqual(-1);
    expect(from + wide).toBeLessThanOrEqual(width + 1);
  }
  expect(targets).toHaveLength(skills.length);
  for (const { spoken } of targets) expect(spoken).not.toBe('');
}

const column = fc.array(cell, { minLength: skills.length, maxLength: skills.length });
const table = fc.array(column, { minLength: 2, maxLength: 4 });

describe.each(languages)('in %s', (language) => {
  const words = all[language];

  test.each([280, 320, 640, 680, 1200])('every drawing of %d px holds what it says', (width) => {
    fc.assert(
      fc.property(table, (cells) => {
        const figure = describeComparison(answersOf(cells), viewOf(cells.length), words);
        const drawing = drawComparison(figure, palettes.page, width, skills[3]!.code);
        expectInside(drawing);
        const written = svgOf(drawing, { name: 'x', title: figure.title, description: figure.alt });
        expect(written).not.toMatch(/NaN|Infinity|undefined|<style|\sstyle=/);
      }),
      { numRuns: 10 },
    );
  });

  test('a hidden cell has a reason and no number, in the drawing, the table and what is spoken', () => {
    const shown: Cell = { value: 0.4, half: 0.05, n: 200, isHidden: false };
    for (const columns of [2, 3, 4]) {
      const cells = viewOf(columns).columns.map((_, k) => skills.map(() => (k === 1 ? hiddenCell : shown)));
      const answers = answersOf(cells);
      const view = viewOf(columns);
      const figure = describeComparison(answers, view, words);
      const guard = guardComparison(answers, view, figure, words);
      const drawing = drawComparison(figure, palettes.page, 680);
      const written = drawing.shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''));
      const said = JSON.stringify([figure, guard, drawing.targets, written]);
      expect(said).not.toMatch(/70\s%|7[\s.,]?331|80\)/u);
      const lines = figure.table.groups.flatMap(({ rows }) => rows.map(({ lines: own }) => own[1]!));
      for (const line of lines) {
        expect(line.slice(1, -1)).toEqual(['', '', '', '', '', '', '']);
        expect(line.at(-1)).toContain(words.figure.t('reason.dominant_respondent'));
      }
      for (const { spoken } of drawing.targets)
        expect(spoken).toContain(words.figure.t('reason.dominant_respondent'));
    }
  });
});

const english = all.en;
const far: Cell = { value: 0.8, half: 0.02, n: 400, isHidden: false };
const near: Cell = { value: 0.4, half: 0.02, n: 400, isHidden: false };
const some = (certain: number): Cell[] => skills.map((_, k) => (k < certain ? far : near));

test('the title is the number of certain differences and the largest, or that there is none', () => {
  const title = (cells: Cell[][], notes: string[] = []) =>
    describeComparison(answersOf(cells, notes), viewOf(cells.length), english).title;
  expect(title([some(0), some(2)])).toMatch(
    /^Finland and Germany differ beyond doubt in 2 of 22 skills; the largest difference: .+ \(Germany \+40 percentage points\)$/,
  );
  expect(title([some(0), some(2)], ['unweighted'])).toContain('differ among those who answered');
  expect(title([some(0), some(0)])).toBe('Finland and Germany cannot be told apart in any of 22 skills');
  expect(title([some(0), some(2), some(1)])).toMatch(/^Compared with Finland: 3 of 44 differences/);
  expect(title([some(0), skills.map(() => hiddenCell)])).toBe(
    'Finland and Germany: no difference can be judged',
  );
});

test('verdicts are adjusted over all columns, and certain differences stand first in their domain', () => {
  const between: Cell = { value: 0.44, half: 0.0265, n: 400, isHidden: false };
  const one = skills.map((_, k) => (k === 5 ? { ...between, value: 0.453 } : near));
  const certain = (cells: Cell[][]) =>
    describeComparison(answersOf(cells), viewOf(cells.length), english).groups.flatMap(({ rows }) =>
      rows.filter(({ isCertain }) => isCertain),
    ).length;
  expect(certain([some(0), one])).toBe(1);
  expect(certain([some(0), one, some(0), some(0)])).toBe(0);
  const figure = describeComparison(answersOf([some(0), one]), viewOf(2), english);
  expect(figure.groups[0]!.rows[0]!.skill).toBe(skills[5]!.code);
  expect(figure.groups[0]!.rows[0]!.isCertain).toBe(true);
});

test('the guard answers yes only where nothing is to be said against it', () => {
  const answer = (columns: ComparisonView['columns'], cells = [some(0), some(1)]) => {
    const view = { indicator: 'skill_gap', columns };
    const answers = answersOf(cells);
    return guardComparison(answers, view, describeComparison(answers, view, english), english).pairs[0]!;
  };
  const all = { country: 'FI', sector: 'ALL', size: 'ALL', wave: '2026' };
  const pair = answer([all, { ...all, country: 'DE' }]);
  expect(pair.answer).toBe('Yes');
  expect(pair.remarks.join()).toMatch(/of 1 of 1 certain .*mix of sectors/s);
  expect(answer([all, { ...all, country: 'POOLED' }]).remarks.join()).toContain(
    'Finland is a part of All pooled',
  );
  expect(answer([all, { ...all, wave: '2024' }]).answer).toBe('Yes, with care');
  expect(answer([all, { ...all, country: 'DE', sector: 'C' }]).remarks.join()).toContain(
    'More than one thing',
  );
  const hidden = answer([all, { ...all, country: 'DE' }], [some(0), skills.map(() => hiddenCell)]);
  expect([hidden.answer, hidden.isRefused]).toEqual(['No', true]);
});
