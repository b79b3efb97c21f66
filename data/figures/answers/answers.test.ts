import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { EstimatesAnswer } from '../../contract/columns.ts';
import { answersTexts } from '../../messages/answers-texts.ts';
import { figureFormatter } from '../../messages/catalogue.ts';
import { languages } from '../../messages/language.ts';
import { partnerCodes } from '../../places/partner-countries.ts';
import { svgOf, type Drawing } from '../drawing/drawing.ts';
import { palettes } from '../palette.ts';
import { describePathway } from '../pathway/describe.ts';
import { drawProfile } from '../profile/draw.ts';
import { textWidth } from '../text-width.ts';
import { describeAnswers } from './describe.ts';
import { drawAnswers } from './draw.ts';
import { answerQuestions, type AnswerQuestion } from './figure.ts';

const wordsOf = async (language: (typeof languages)[number]) => ({
  answers: answersTexts(language),
  figure: await figureFormatter(language),
});
const english = await wordsOf('en');
const skill = 'DIG_AI';
const half = 0.03;

/** Published shares by indicator, the same in every country; of countries in `hidden` one of them is missing. */
function answerOf(
  shares: Readonly<Record<string, number>>,
  hidden: Readonly<Record<string, string>> = {},
  notes: string[] = [],
): EstimatesAnswer {
  const rows = partnerCodes.flatMap((country) =>
    Object.entries(shares).map(([indicator, value]) => ({
      country,
      indicator,
      value: hidden[country] === indicator ? null : value,
    })),
  );
  const of = <Value>(pick: (row: (typeof rows)[number]) => Value) => rows.map(pick);
  const shown = (pick: (value: number) => number) =>
    rows.map(({ value }) => (value === null ? null : pick(value)));
  return {
    release: 'r',
    demonstration: false,
    query: { wave: '2026' },
    notes,
    warnings: [],
    columns: {
      wave: of(() => '2026'),
      country: of(({ country }) => country),
      sector: of(() => 'ALL'),
      size: of(() => 'ALL'),
      indicator: of(({ indicator }) => indicator),
      skill: of(() => skill),
      domain: of(() => 'digital'),
      status: of(({ value }) => (value === null ? 'suppressed_confidentiality' : 'shown')),
      reason: of(({ value }) => (value === null ? 'protects_answers' : 'none')),
      estimate: of(({ value }) => value),
      standard_error: shown(() => half / 2),
      ci_low: shown((value) => value - half),
      ci_high: shown((value) => value + half),
      n: shown(() => 400),
      n_effective: shown(() => 300),
      design_effect: shown(() => 1.3),
      df: shown(() => 390),
      rank: of(() => null),
      rank_low: of(() => null),
      rank_high: of(() => null),
    },
  };
}

const figureOf = (answer: EstimatesAnswer, question: AnswerQuestion, words = english) =>
  describeAnswers(answer, { question, skill, sector: 'ALL', size: 'ALL', wave: '2026' }, words);
const rowsOf = (figure: ReturnType<typeof figureOf>) => figure.groups.flatMap(({ rows }) => rows);

/** Shares of four answers that add up to 1. */
const distribution = fc
  .tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.integer({ min: 1, max: 99 }))
  .map((counts) => counts.map((one) => one / counts.reduce((sum, each) => sum + each, 0)));

test('parts that are derived are the answers again', () => {
  fc.assert(
    fc.property(distribution, ([wellBelow, below, meets, above]) => {
      const levels = answerOf({
        skill_gap: wellBelow! + below!,
        gap_well_below: wellBelow!,
        above_need: above!,
      });
      for (const { parts } of rowsOf(figureOf(levels, 'level'))) {
        expect(parts!.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
        for (const [k, part] of [wellBelow, below, meets, above].entries())
          expect(parts![k]).toBeCloseTo(part!, 9);
      }
      const [less, same, more] = [wellBelow!, below! + meets!, above!];
      const outlook = answerOf({ future_more: more, future_need: more - less });
      for (const { parts } of rowsOf(figureOf(outlook, 'outlook')))
        for (const [k, part] of [less, same, more].entries()) expect(parts![k]).toBeCloseTo(part, 9);
    }),
  );
});

test.each(['skill_gap', 'gap_well_below', 'above_need'])(
  'where %s is hidden nothing of the bar is told, and the reason is said',
  (hidden) => {
    const answer = answerOf({ skill_gap: 0.613, gap_well_below: 0.187, above_need: 0.0713 }, { DE: hidden });
    const figure = figureOf(answer, 'level');
    const row = rowsOf(figure).find((one) => one.skill === 'DE')!;
    expect([row.parts, row.main]).toEqual([undefined, undefined]);
    expect(row.remark).toBe(english.figure.t('reason.protects_answers'));
    expect(figure.table.rows.find(({ key }) => key === 'DE')!.cells.join(' ')).not.toMatch(/\d/);
    expect(figure.title).toContain('in Finland, in Italy and in the Netherlands');
  },
);

describe('the title', () => {
  const levels = (gap: number) => ({ skill_gap: gap, gap_well_below: 0.1, above_need: 0.1 });

  test('says what is beyond doubt, and no more', () => {
    expect(figureOf(answerOf(levels(0.54)), 'level').title).toContain('in all four countries');
    expect(figureOf(answerOf(levels(0.52)), 'level').title).toContain('nowhere');
    expect(figureOf(answerOf(levels(0.9), {}, ['unweighted']), 'level').title).toContain('unweighted');
  });

  test('of the way to training says where fewer than half trained', () => {
    const shares = (trained: number) => ({
      skill_relevance: 0.5,
      skill_gap: 0.6,
      training_coverage: trained,
    });
    const titleOf = (trained: number) =>
      describePathway(answerOf(shares(trained)), { skill, wave: '2026' }, english).title;
    expect(titleOf(0.4)).toContain('beyond doubt, fewer than half');
    expect(titleOf(0.6)).toContain('beyond doubt, more than half');
    expect(titleOf(0.49)).toContain('open everywhere');
  });
});

describe.each(languages)('drawings in %s', (language) => {
  test.each([280, 480, 680, 1000])('keep every word inside at %i px', async (width) => {
    const words = await wordsOf(language);
    const inside = (drawing: Drawing) => {
      for (const shape of drawing.shapes) {
        if (shape.kind !== 'text') continue;
        const wide = textWidth(shape.text, 14, shape.bold ?? false);
        const left = shape.x - (shape.align === 'end' ? wide : shape.align === 'middle' ? wide / 2 : 0);
        expect(left, shape.text).toBeGreaterThanOrEqual(-0.5);
        expect(left + wide, shape.text).toBeLessThanOrEqual(width + 0.5);
      }
      expect(svgOf(drawing, { name: 'a', title: 'a', description: 'a' })).not.toMatch(/NaN|undefined/);
    };
    const shares = {
      skill_gap: 0.61,
      gap_well_below: 0.18,
      above_need: 0.07,
      future_more: 0.4,
      future_need: 0.3,
      skill_relevance: 0.5,
      training_coverage: 0.3,
    };
    const answer = answerOf(shares, { DE: 'skill_gap', IT: 'future_more', NL: 'training_coverage' });
    for (const question of answerQuestions)
      inside(drawAnswers(figureOf(answer, question, words), palettes.light, width, 'FI'));
    inside(drawProfile(describePathway(answer, { skill, wave: '2026' }, words), palettes.light, width));
  });
});
