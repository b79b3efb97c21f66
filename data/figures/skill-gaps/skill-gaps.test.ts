import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skills } from '../../competences/skills.ts';
import type { EstimatesAnswer } from '../../contract/columns.ts';
import { indicators } from '../../indicators/catalogue.ts';
import { figureFormatter } from '../../messages/catalogue.ts';
import { languages } from '../../messages/language.ts';
import { isPublished, reasons, statuses } from '../../survey/status.ts';
import { fontSize } from '../drawing/drawing.ts';
import { palettes } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import { describeSkillGaps } from './describe.ts';
import { drawInterval, drawPoint, drawSkillGaps } from './draw.ts';
import { rowsInOrder } from './figure.ts';
import { directionOf, largestOf } from './finding.ts';
import { skillGapsLabels } from './labels.ts';
import { layOutSkillGaps } from './layout.ts';

const shown = indicators.filter(({ detail }) => detail === 'skill');

const cell = fc.record({
  status: fc.constantFrom(...statuses),
  reason: fc.constantFrom(...reasons),
  value: fc.double({ min: 0, max: 1, noNaN: true }),
  half: fc.double({ min: 0.001, max: 0.3, noNaN: true }),
  n: fc.integer({ min: 30, max: 5000 }),
  rank: fc.integer({ min: 1, max: 22 }),
});

/** Answers as the interface gives them: 22 skills, each published or hidden. */
const answers = fc
  .tuple(fc.array(cell, { minLength: 22, maxLength: 22 }), fc.constantFrom(...shown), fc.boolean())
  .map(([cells, indicator, ranked]) => {
    const when = <Value>(k: number, value: Value) => (isPublished(cells[k]!.status) ? value : null);
    const each = <Value>(take: (one: (typeof cells)[number]) => Value) =>
      cells.map((one, k) => when(k, take(one)));
    const same = (text: string) => skills.map(() => text);
    const shift = indicator.kind === 'balance' ? 0.5 : 0;
    const columns: EstimatesAnswer['columns'] = {
      wave: same('2026'),
      country: same('FI'),
      sector: same('F'),
      size: same('ALL'),
      indicator: same(indicator.id),
      skill: skills.map(({ code }) => code),
      domain: skills.map(({ domain }) => domain),
      status: cells.map(({ status }) => status),
      reason: cells.map(({ reason }) => reason),
      estimate: each(({ value }) => value - shift),
      standard_error: each(({ half }) => half / 2),
      ci_low: each(({ value, half }) => Math.max(0, value - half) - shift),
      ci_high: each(({ value, half }) => Math.min(1, value + half) - shift),
      n: each(({ n }) => n),
      n_effective: each(({ n }) => n * 0.8),
      design_effect: each(() => 1.25),
      df: each(({ n }) => n - 1),
      rank: each(({ rank }) => (ranked ? rank : null)),
      rank_low: each(({ rank }) => (ranked ? Math.max(1, rank - 2) : null)),
      rank_high: each(({ rank }) => (ranked ? Math.min(22, rank + 2) : null)),
    };
    const answer: EstimatesAnswer = {
      release: 'r1',
      demonstration: true,
      query: { indicator: indicator.id },
      notes: ['demonstration'],
      warnings: [],
      columns,
    };
    return { answer, indicator: indicator.id };
  });

const formatters = await Promise.all(languages.map(figureFormatter));
const anyFigure = fc
  .tuple(answers, fc.constantFrom(...formatters))
  .map(([{ answer, indicator }, formatter]) => {
    const view = { indicator, country: 'FI', sector: 'F', size: 'ALL', wave: '2026' };
    const labels = skillGapsLabels(view, formatter.language);
    return { answer, indicator, figure: describeSkillGaps(answer, labels, formatter) };
  });

describe('the figure of skills gaps', () => {
  test('shows every skill once, in the order of domains, values from the one that is looked for', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure, indicator }) => {
        expect(figure.groups.map(({ domain }) => domain)).toEqual(['digital', 'green', 'soft']);
        expect(
          rowsInOrder(figure)
            .map(({ skill }) => skill)
            .sort(),
        ).toEqual(skills.map(({ code }) => code).sort());
        for (const { rows } of figure.groups) {
          const values = rows.map(({ estimate }) => estimate?.value);
          const known = values.filter((value) => value !== undefined);
          expect(values.slice(0, known.length)).toEqual(
            known.toSorted((a, b) => directionOf(indicator) * (b - a)),
          );
        }
      }),
    );
  });

  test('says no number of a hidden cell, and the status of every cell in words', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        const table = figure.table.groups.flatMap(({ rows }) => rows);
        for (const [k, row] of rowsInOrder(figure).entries()) {
          const { cells } = table[k]!;
          expect(cells).toHaveLength(figure.table.columns.length);
          expect(cells[0]).toBe(row.label);
          expect(cells.at(-1)).not.toBe('');
          expect(row.valueText).not.toBe('');
          if (isPublished(row.status)) expect(cells[1]).toBe(row.valueText);
          else expect(cells.slice(1, 6)).toEqual(['', '', '', '', '']);
        }
      }),
    );
  });

  test('calls a value certain only when no other may stand above it', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure, indicator }) => {
        const rows = rowsInOrder(figure);
        const largest = largestOf(rows, directionOf(indicator));
        const estimates = rows.flatMap(({ estimate }) => (estimate ? [estimate] : []));
        if (largest.kind === 'none') return expect(estimates).toEqual([]);
        const { value, rank } = largest.row.estimate!;
        const signed = estimates.map((one) => directionOf(indicator) * one.value);
        expect(directionOf(indicator) * value).toBe(Math.max(...signed));
        if (largest.kind !== 'certain') return;
        expect(largest.row.status).toBe('shown');
        if (!rank) return;
        const rivals = estimates.filter((one) => one !== largest.row.estimate);
        for (const { rank: other } of rivals) {
          expect(directionOf(indicator) === 1 ? rank.worst < other!.best : rank.best > other!.worst).toBe(
            true,
          );
        }
      }),
    );
  });

  test('keeps every word inside of the picture and every row apart, at any width', () => {
    fc.assert(
      fc.property(anyFigure, fc.integer({ min: 288, max: 1200 }), ({ figure }, width) => {
        const layout = layOutSkillGaps(figure, width);
        let bottom = layout.plot.top;
        for (const { row, top, bottom: end, labelLines, reasonLines } of layout.rows) {
          expect(top).toBeGreaterThanOrEqual(bottom);
          bottom = end;
          const labelEnd = Math.max(...labelLines.map((line) => textWidth(line, fontSize)));
          const room = layout.wide ? layout.plot.left : row.estimate ? layout.valueRight : width;
          expect(labelEnd).toBeLessThan(room);
          for (const line of reasonLines)
            expect(layout.plot.left + 12 + textWidth(line, fontSize)).toBeLessThanOrEqual(width);
          if (!row.estimate) continue;
          const valueLeft = layout.valueRight - textWidth(row.valueText, fontSize, true);
          expect(valueLeft).toBeGreaterThan(layout.wide ? layout.plot.right : labelEnd);
        }
        expect(bottom).toBeLessThanOrEqual(layout.height);
        expect(layout.plot.right - layout.plot.left).toBeGreaterThan(150);
      }),
    );
  });

  test('is as high on every phone, so that nothing moves when it is drawn anew', () => {
    fc.assert(
      fc.property(anyFigure, fc.integer({ min: 288, max: 639 }), ({ figure }, width) => {
        expect(layOutSkillGaps(figure, width).height).toBe(layOutSkillGaps(figure, 288).height);
      }),
      { numRuns: 30 },
    );
  });

  test('draws intervals before points, within the axis, hollow when the base is low', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        const layout = layOutSkillGaps(figure, 680);
        const { left, right } = layout.plot;
        const { from, to } = figure.axis;
        const scale = (value: number) => left + ((value - from) / (to - from)) * (right - left);
        const drawn = drawSkillGaps(figure, palettes.light, 680).shapes.map((shape) => JSON.stringify(shape));
        const intervals = layout.rows.map((row) => drawInterval(row, scale, palettes.light));
        const points = layout.rows.map((row) => drawPoint(row, layout, scale, palettes.light));
        const places = (shapes: typeof points) =>
          shapes.flat().map((shape) => drawn.indexOf(JSON.stringify(shape)));
        expect(places(intervals)).not.toContain(-1);
        expect(Math.max(-1, ...places(intervals))).toBeLessThan(Math.min(Infinity, ...places(points)));
        for (const [k, { row }] of layout.rows.entries()) {
          expect(intervals[k]!.length).toBe(row.estimate ? 1 : 0);
          const [point] = points[k]!;
          if (!row.estimate || point?.kind !== 'path') continue;
          expect(point.origin![0]).toBeGreaterThanOrEqual(left - 1e-6);
          expect(point.origin![0]).toBeLessThanOrEqual(right + 1e-6);
          expect(point.fill === palettes.light.ground).toBe(row.status === 'low_base');
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('words of one figure, as a reader sees them', async () => {
  const [row] = fc.sample(answers, { numRuns: 1, seed: 1 });
  const answer = structuredClone(row!.answer);
  const put = (
    k: number,
    cells: Partial<Record<keyof EstimatesAnswer['columns'], string | number | null>>,
  ) => {
    for (const [name, value] of Object.entries(cells))
      (answer.columns as Record<string, unknown[]>)[name]![k] = value;
  };
  const hidden = {
    estimate: null,
    ci_low: null,
    ci_high: null,
    n: null,
    n_effective: null,
    rank: null,
    rank_low: null,
    rank_high: null,
  };
  skills.forEach((_, k) => put(k, { ...hidden, status: 'suppressed_reliability', reason: 'base_under_30' }));
  put(7, {
    status: 'shown',
    reason: 'none',
    estimate: 0.5438,
    ci_low: 0.461,
    ci_high: 0.6249,
    n: 88,
    n_effective: 70.4,
    rank: 1,
    rank_low: 1,
    rank_high: 1,
  });
  put(3, {
    status: 'low_base',
    reason: 'base_30_49',
    estimate: 0.2,
    ci_low: 0.1,
    ci_high: 0.3,
    n: 31,
    n_effective: 25,
    rank: 2,
    rank_low: 2,
    rank_high: 2,
  });
  const view = { indicator: 'skill_gap', country: 'FI', sector: 'F', size: 'ALL', wave: '2026' };
  const inLanguage = async (language: 'en' | 'fi' | 'de') =>
    describeSkillGaps(answer, skillGapsLabels(view, language), await figureFormatter(language));
  const english = await inLanguage('en');
  expect(english.title).toBe('Widest skills gap in Finland, construction: using AI tools responsibly');
  expect(english.groups[0]!.rows[0]).toMatchObject({ valueText: '54\u00a0%', intervalText: '(46–62)' });
  expect(english.groups[0]!.rows[0]!.spoken.replaceAll('\u2060', '')).toBe(
    'Using AI tools responsibly: 54\u00a0% of employers that need the skill (95\u00a0% interval 46–62; 88 answers)',
  );
  expect(english.groups[0]!.rows[1]!.spoken).toContain('31 answers; low base');
  expect(english.groups[1]!.rows[0]).toMatchObject({ valueText: 'fewer than 30 answers', intervalText: '' });
  expect((await inLanguage('fi')).title).toBe(
    'Suurin osaamisvaje Suomessa, rakentaminen: tekoälytyökalujen vastuullinen käyttö',
  );
  expect((await inLanguage('de')).title).toBe(
    'Größte Kompetenzlücke in Finnland, Baugewerbe: KI-Werkzeuge verantwortungsvoll nutzen',
  );
});
