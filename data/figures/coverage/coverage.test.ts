import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CoverageAnswer } from '../../contract/coverage.ts';
import { languages } from '../../messages/language.ts';
import { sectors } from '../../sectors/sectors.ts';
import { sizeCodes } from '../../sectors/sizes.ts';
import { defaultThresholds } from '../../survey/status.ts';
import { fontSize, type Drawing } from '../drawing/drawing.ts';
import { palettes } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import { entriesOf, mostHelped, tenMore } from './cells.ts';
import { describeCoverage } from './describe.ts';
import { drawCoverage } from './draw.ts';

const places = sectors
  .filter(({ level }) => level !== 'all')
  .flatMap(({ code }) => sizeCodes.map((size) => ({ sector: code, size })));

const bands = [
  [0, 1],
  [1, 10],
  [10, 30],
  [22, 118],
  [30, null],
  [150, null],
  [null, null],
] as const;
const cell = fc.record({
  band: fc.constantFrom(...bands),
  enterprises: fc.option(fc.integer({ min: 0, max: 90_000 })),
  statuses: fc.tuple(fc.nat(90), fc.nat(90), fc.nat(90), fc.nat(90)),
});
type Cell = { band: (typeof bands)[number]; enterprises: number | null; statuses: readonly number[] };
const cellsOfAll = fc.array(cell, { minLength: places.length, maxLength: places.length });
const view = { country: 'DE', wave: '2026' };

function answerOf(cells: readonly Cell[]): CoverageAnswer {
  const needed = (enough: number) =>
    cells.map(({ band }) => (band[0] === null ? null : Math.max(0, enough - band[0])));
  const status = (at: number) => cells.map(({ statuses }) => statuses[at]!);
  const share = (at: 0 | 1) =>
    cells.map(({ band, enterprises }) =>
      band[at] === null || !enterprises ? null : Math.min(1, band[at] / enterprises),
    );
  return {
    ...{ release: 'r1', demonstration: true, query: {}, notes: [], warnings: [] },
    thresholds: defaultThresholds,
    columns: {
      wave: cells.map(() => view.wave),
      country: cells.map(() => view.country),
      sector: cells.map((_, at) => places[at]!.sector),
      size: cells.map((_, at) => places[at]!.size),
      answers_at_least: cells.map(({ band }) => band[0]),
      answers_below: cells.map(({ band }) => band[1]),
      enterprises: cells.map(({ enterprises }) => enterprises),
      share_at_least: share(0),
      share_at_most: share(1),
      shown: status(0),
      low_base: status(1),
      hidden_reliability: status(2),
      hidden_confidentiality: status(3),
      no_data: cells.map(() => 0),
      needed_low_base: needed(30),
      needed_shown: needed(50),
    },
  };
}

/** What of a drawing lies outside it. */
function outside({ width, height, shapes, targets }: Drawing): unknown[] {
  const isOutside = (x: number, y: number) => x < -0.01 || y < -0.01 || x > width + 0.5 || y > height + 0.5;
  const wrong = shapes.filter((shape) => {
    if (shape.kind === 'circle')
      return isOutside(shape.x - shape.r, shape.y) || isOutside(shape.x + shape.r, shape.y);
    if (shape.kind === 'text')
      return (
        isOutside(shape.x, shape.y) ||
        isOutside(shape.x + textWidth(shape.text, fontSize, shape.bold), shape.y)
      );
    return [...shape.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].some(([, x, y]) =>
      isOutside(Number(x), Number(y)),
    );
  });
  return [
    ...wrong,
    ...targets.filter((one) => isOutside(one.x, one.y) || isOutside(one.x + one.width, one.y + one.height)),
  ];
}

describe.each(languages)('the grid in %s', (language) => {
  test('has nothing outside of it, and a target with its own sentence for every cell', () => {
    fc.assert(
      fc.property(cellsOfAll, fc.integer({ min: 280, max: 1200 }), (cells, width) => {
        const { figure } = describeCoverage(answerOf(cells), view, language);
        const drawing = drawCoverage(figure, palettes.page, width, `${places[3]!.sector}|S1_9`);
        expect(outside(drawing)).toEqual([]);
        expect(drawing.targets).toHaveLength(places.length);
        expect(new Set(drawing.targets.map(({ spoken }) => spoken)).size).toBe(places.length);
      }),
      { numRuns: 25 },
    );
  });

  test('the band of one cell does not run into the next', () => {
    fc.assert(
      fc.property(cellsOfAll, fc.integer({ min: 280, max: 1200 }), (cells, width) => {
        const { figure } = describeCoverage(answerOf(cells), view, language);
        const { shapes, targets } = drawCoverage(figure, palettes.page, width);
        const answers = new Set(figure.rows.flatMap((row) => row.cells.map((one) => one.answers)));
        for (const shape of shapes) {
          if (shape.kind !== 'text' || !answers.has(shape.text) || shape.text === '') continue;
          const own = targets.find(
            (one) =>
              shape.x > one.x &&
              shape.x < one.x + one.width &&
              shape.y > one.y &&
              shape.y < one.y + one.height,
          );
          if (own)
            expect(shape.x + textWidth(shape.text, fontSize, shape.bold)).toBeLessThanOrEqual(
              own.x + own.width,
            );
        }
      }),
      { numRuns: 15 },
    );
  });
});

test('the title counts sections of which something is shown, out of those with somebody to ask', () => {
  const none: Cell = { band: [1, 10], enterprises: 500, statuses: [0, 0, 4, 9] };
  const cells = places.map(({ sector }): Cell => {
    if (sector === 'C') return { band: [30, null], enterprises: 800, statuses: [1, 0, 0, 0] };
    if (sector === 'A') return { band: [0, 1], enterprises: null, statuses: [0, 0, 0, 0] };
    if (sector === 'B-E') return { band: [30, null], enterprises: 900, statuses: [7, 0, 0, 0] };
    return none;
  });
  const { figure, most } = describeCoverage(answerOf(cells), view, 'en');
  const sections = sectors.filter(({ level }) => level === 'section').length;
  expect(figure.title).toBe(
    `Figures can be shown for 4 of ${4 * (sections - 1)} combinations of sector and size in Germany, 2026`,
  );
  expect(most.rows).toHaveLength(10);
  expect(most.rows[0]!.cells[3]).toBe('29');
});

test('a country without answers has a title and no rows', () => {
  const { figure, most } = describeCoverage(answerOf([]), view, 'en');
  expect(figure.title).toBe('No employer in Germany answered in wave 2026');
  expect([figure.rows, most.rows]).toEqual([[], []]);
});

test('cells that more answers would help are nearest first, then largest, and hold enough enterprises', () => {
  fc.assert(
    fc.property(cellsOfAll, (cells) => {
      const found = mostHelped(entriesOf(answerOf(cells), view), 30, true);
      for (const [at, entry] of found.entries()) {
        expect([entry.shown, entry.lowBase]).toEqual([0, 0]);
        expect(entry.enterprises ?? 30).toBeGreaterThanOrEqual(30);
        const next = found[at + 1];
        if (!next) continue;
        expect(next.neededLowBase! - entry.neededLowBase!).toBeGreaterThanOrEqual(0);
        if (next.neededLowBase === entry.neededLowBase)
          expect(entry.enterprises ?? 0).toBeGreaterThanOrEqual(next.enterprises ?? 0);
      }
    }),
  );
});

test.each([
  [20, 58, 'sure'],
  [19, 37, 'perhaps'],
  [10, 30, 'perhaps'],
  [1, 10, 'no'],
  [3, 21, 'perhaps'],
  [0, 1, 'no'],
] as const)('ten more than %i to below %i are enough: %s', (atLeast, below, expected) => {
  const [entry] = entriesOf(answerOf([{ band: [0, 1], enterprises: 99, statuses: [0, 0, 0, 0] }]), view);
  expect(tenMore({ ...entry!, atLeast, below }, 30)).toBe(expected);
});
