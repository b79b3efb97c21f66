import { describe, expect, test } from 'vitest';

import { skills } from '../../competences/skills.ts';
import type { EstimatesAnswer } from '../../contract/columns.ts';
import type { ComparisonsAnswer, Refusal } from '../../contract/comparisons.ts';
import { figureFormatter } from '../../messages/catalogue.ts';
import { compareTexts } from '../../messages/compare-texts.ts';
import { languages } from '../../messages/language.ts';
import { trendsTexts } from '../../messages/trends-texts.ts';
import { differenceOf } from '../../survey/difference.ts';
import { svgOf } from '../drawing/drawing.ts';
import { palettes } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import { askTrend, type TrendAnswers } from './ask.ts';
import { describeTrend } from './describe.ts';
import { drawTrend } from './draw.ts';
import { trendDimensions, type TrendView } from './view.ts';

const wordsOf = async (language: (typeof languages)[number]) => ({
  trends: trendsTexts(language),
  compare: compareTexts(language),
  figure: await figureFormatter(language),
});
const english = await wordsOf('en');
const view: TrendView = {
  indicator: 'skill_gap',
  country: 'FI',
  sector: 'ALL',
  size: 'ALL',
  skill: 'ALL',
  since: '2024',
};

type Value = (skill: number, wave: string) => number | null;

const envelope = { release: 'r', demonstration: false, notes: [], warnings: [], query: {} };
const repeated = <One>(one: One): One[] => skills.map(() => one);
const error = 0.02;

function estimates(wave: string, value: Value): EstimatesAnswer {
  const values = skills.map((_, k) => value(k, wave));
  const shown = (of: (value: number) => number) => values.map((one) => (one === null ? null : of(one)));
  return {
    ...envelope,
    columns: {
      wave: repeated(wave),
      country: repeated('FI'),
      sector: repeated('ALL'),
      size: repeated('ALL'),
      indicator: repeated('skill_gap'),
      skill: skills.map(({ code }) => code),
      domain: skills.map(({ domain }) => domain),
      status: values.map((one) => (one === null ? 'hidden' : 'shown')),
      reason: values.map((one) => (one === null ? 'few_respondents' : 'none')),
      estimate: values,
      standard_error: shown(() => error),
      ci_low: shown((one) => one - 2 * error),
      ci_high: shown((one) => one + 2 * error),
      n: shown(() => 500),
      n_effective: shown(() => 400),
      design_effect: shown(() => 1.25),
      df: shown(() => 480),
      rank: repeated(null),
      rank_low: repeated(null),
      rank_high: repeated(null),
    },
  };
}

function comparisons(a: string, b: string, value: Value, refusal: Refusal): ComparisonsAnswer {
  const rows = skills.map((_, k) => {
    const [one, other] = [value(k, a), value(k, b)];
    if (refusal !== 'none' || one === null || other === null) return undefined;
    const side = (estimate: number) => ({ value: estimate, standardError: error, df: 480 });
    return differenceOf(side(one), side(other));
  });
  const of = (pick: (row: NonNullable<(typeof rows)[number]>) => number) =>
    rows.map((row) => (row ? pick(row) : null));
  return {
    ...envelope,
    tests: rows.filter((row) => row).length,
    columns: {
      skill_a: skills.map(({ code }) => code),
      skill_b: skills.map(({ code }) => code),
      domain: skills.map(({ domain }) => domain),
      estimate_a: skills.map((_, k) => value(k, a)),
      estimate_b: skills.map((_, k) => value(k, b)),
      n_a: repeated(500),
      n_b: repeated(500),
      difference: of((row) => row.value),
      standard_error: of((row) => row.standardError),
      ci_low: of((row) => row.interval.low),
      ci_high: of((row) => row.interval.high),
      df: of((row) => row.df),
      p_value: of((row) => row.pValue),
      p_adjusted: of((row) => row.pValue),
      standardised_difference: repeated(null),
      standardised_ci_low: repeated(null),
      standardised_ci_high: repeated(null),
      verdict: repeated('refused' as const),
      reason: rows.map((row) => (row ? 'none' : refusal === 'none' ? ('b_hidden' as const) : refusal)),
      sentence: repeated(refusal === 'none' ? '' : 'Not compared: one is weighted, the other is not.'),
    },
  };
}

/** Answers as the interface would give them; steps from one wave to the next that are named in `broken` are refused. */
const answersOf = (waves: readonly string[], value: Value, broken: readonly string[] = [], asked = view) =>
  askTrend(
    { ...asked, since: waves.at(-2) ?? '' },
    waves,
    'en',
    ({ wave, indicator }) =>
      Promise.resolve(estimates(wave!, indicator === 'future_need' ? () => 0.2 : value)),
    ({ a, b }) => {
      const [until, since] = [a!.slice('wave:'.length), b!.slice('wave:'.length)];
      const refusal = broken.includes(`${since} ${until}`) ? 'weights_differ' : 'none';
      return Promise.resolve(comparisons(until, since, value, refusal));
    },
  );
const figureOf = (answers: TrendAnswers, asked: Partial<TrendView> = {}) =>
  describeTrend(answers, { ...view, since: answers.waves.at(-2)?.wave ?? '', ...asked }, english);
const joints = (answers: TrendAnswers) =>
  figureOf(answers).groups.flatMap(({ rows }) => rows.map(({ joined }) => joined));

/** The first two skills rise, the third falls, the last is hidden in 2024. */
const moves: Value = (skill, wave) => {
  if (skill === skills.length - 1 && wave === '2024') return null;
  const change = skill < 2 ? 0.2 : skill === 2 ? -0.2 : 0;
  return 0.4 + (Number(wave) - 2024) * (change / 2);
};

describe('what is said of changes', () => {
  test('counts what changed beyond doubt by direction, of those that could be judged', async () => {
    const { title, changed } = figureOf(await answersOf(['2024', '2026'], moves));
    expect(title).toContain('from 2024 to 2026 beyond doubt higher for 2 and lower for 1 of 21 skills');
    expect(changed.map(({ rows }) => rows.length)).toEqual([2, 1]);
  });

  test('says that none did', async () => {
    expect(figureOf(await answersOf(['2024', '2026'], () => 0.4)).title).toBe(
      'Skills gap in Finland: no skill of 22 changed beyond doubt from 2024 to 2026',
    );
  });

  test('a verdict is the same whether its skill is shown alone or among all', async () => {
    const answers = await answersOf(['2024', '2026'], (skill, wave) =>
      wave === '2024' || skill > 0 ? 0.4 : 0.47,
    );
    const verdict = (skill: string) =>
      figureOf(answers, { skill }).groups.flatMap(({ rows }) => rows)[0]!.change;
    expect(verdict(skills[0]!.code)).toEqual(verdict('ALL'));
    expect(figureOf(answers, { skill: skills[0]!.code }).title).toMatch(/40\s% in 2024 and 47\s% in 2026/);
    expect(figureOf(answers, { skill: 'green' }).groups).toHaveLength(1);
  });

  test('one wave has nothing to be compared with, and its values are shown', async () => {
    const figure = figureOf(await answersOf(['2026'], moves));
    expect(figure.title).toContain('2026 is the first survey year');
    expect(figure.published).toBe(true);
    expect(trendDimensions(['2026']).since).toEqual({ codes: [], usual: '' });
    expect(drawTrend(figure, palettes.light, 320).targets).toHaveLength(skills.length);
  });
});

describe('breaks', () => {
  test('waves that are not comparable are not joined, and the reason is said', async () => {
    const waves = ['2022', '2024', '2026'];
    const answers = await answersOf(waves, moves, ['2022 2024']);
    expect(joints(answers)).toEqual(repeated([false, true]));
    expect(figureOf(answers).breaks).toEqual([
      'No line joins 2022 and 2024. Not compared: one is weighted, the other is not.',
    ]);
  });

  test('where the newest wave is refused no change is claimed', async () => {
    const figure = figureOf(await answersOf(['2024', '2026'], moves, ['2024 2026']));
    expect(figure.title).toContain('2024 and 2026 cannot be compared');
    expect(figure.changed.flatMap(({ rows }) => rows)).toEqual([]);
  });

  test('a hidden value is no break of its neighbours', async () => {
    const answers = await answersOf(['2024', '2026'], moves);
    expect(joints(answers)).toEqual(repeated([true]));
  });
});

describe.each(languages)('the drawing in %s', (language) => {
  test.each([280, 320, 680, 1200])('keeps every word inside at %i px', async (width) => {
    const words = await wordsOf(language);
    const answers = await answersOf(['2022', '2024', '2026'], moves, ['2022 2024']);
    const figure = describeTrend(answers, view, words);
    const drawing = drawTrend(figure, palettes.light, width, skills[0]!.code);
    for (const shape of drawing.shapes) {
      if (shape.kind !== 'text') continue;
      const wide = textWidth(shape.text, 14, shape.bold ?? false);
      const left = shape.x - (shape.align === 'end' ? wide : shape.align === 'middle' ? wide / 2 : 0);
      expect(left, shape.text).toBeGreaterThanOrEqual(-0.5);
      expect(left + wide, shape.text).toBeLessThanOrEqual(width + 0.5);
    }
    const svg = svgOf(drawing, { name: 'trend', title: figure.title, description: figure.alt });
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(figure.table.groups.flatMap(({ rows }) => rows)).toHaveLength(skills.length);
  });
});
