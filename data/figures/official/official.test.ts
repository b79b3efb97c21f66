import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { languages } from '../../messages/language.ts';
import { officialFigureTexts } from '../../messages/official-figure-texts.ts';
import { memberStates, officialPlaceByCode } from '../../places/countries.ts';
import { svgOf, type Drawing } from '../drawing/drawing.ts';
import { palettes } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import { describeOfficialLine } from './line/describe.ts';
import { drawOfficialLine } from './line/draw.ts';
import { drawOfficialMap } from './map/draw.ts';
import type { Observation, OfficialLabels } from './official-figure.ts';
import { middleOf } from './period.ts';
import { describeOfficialRanking } from './ranking/describe.ts';
import { drawOfficialTile } from './tile/draw.ts';
import { drawOfficialRanking } from './ranking/draw.ts';

const labels: OfficialLabels = {
  indicator: {
    label: 'At least basic digital skills',
    unitLabel: '% of people aged 16 to 74',
    isPercent: true,
    multiplier: 1,
    dataset: 'isoc_sk_dskl_i21',
    breaks: [],
  },
  breakdown: [],
  places: new Map([...officialPlaceByCode].map(([code, { label }]) => [code, label.de])),
  partners: ['FI', 'DE', 'IT', 'NL'],
  release: 'r1',
};
const english = officialFigureTexts('en');

/** Values of four countries as Eurostat published them, with flags of every drawn kind. */
const published: Observation[] = [
  ['FI', '2021', '79.18', ''],
  ['FI', '2023', '81.99', ''],
  ['FI', '2025', '80.98', 'p'],
  ['DE', '2021', '48.92', ''],
  ['DE', '2023', '52.22', 'b'],
  ['DE', '2025', '59.55', ''],
  ['IT', '2021', '45.60', ''],
  ['IT', '2023', '', 'c'],
  ['IT', '2025', '54.27', 'u'],
  ['EU27_2020', '2021', '53.92', ''],
  ['EU27_2020', '2023', '55.56', ''],
].map(([country, time, valueText, flags]) => ({
  country: country!,
  time: time!,
  valueText: valueText!,
  value: valueText === '' ? undefined : Number(valueText),
  flags: flags!,
}));

test('the title is the highest and the lowest country of the newest period that most have', () => {
  const figure = describeOfficialLine(published, labels, english);
  expect(figure.title).toBe(
    'At least basic digital skills, 2025: Finnland 81.0\u00A0%, Italien 54.3\u00A0%'
      .replace('81.0', '80.98')
      .replace('54.3', '54.27'),
  );
  expect(figure.foot.join(' ')).toContain('A gap in a line is a break in the series.');
  expect(figure.foot.join(' ')).toContain('Dashed: provisional. Hatched: low reliability.');
});

test('every published value is in the table with its flags, decimals as published, and spoken', () => {
  const figure = describeOfficialLine(published, labels, english);
  const cells = figure.table.rows.flatMap(({ cells: row }) => row);
  for (const { valueText, flags } of published) {
    const text = valueText === '' ? 'no value (confidential)' : `${valueText}\u00A0%`;
    expect(cells).toContainEqual({ text, flags: [...flags] });
    expect(figure.periods.map(({ spoken }) => spoken).join()).toContain(text);
  }
});

test('a line is not drawn over a break nor over a value that is missing; a provisional value is dashed', () => {
  const figure = describeOfficialLine(published, labels, english);
  const { shapes } = drawOfficialLine(figure, palettes.light, 680, { focus: 'FI' });
  const lines = shapes.filter((shape) => shape.kind === 'path' && (shape.width ?? 1) > 1);
  expect(lines.filter((shape) => shape.kind === 'path' && shape.width === 3)).toHaveLength(2);
  // Finland two, the second dashed; Germany one after its break; Italy none over its missing value; the Union one.
  expect(lines).toHaveLength(4);
  expect(lines.filter((shape) => shape.kind === 'path' && shape.dash !== undefined)).toHaveLength(1);
});

test('periods of all shapes stand in the order of time', () => {
  const periods = ['2023', '2024-S1', '2024-Q3', '2024-11', '2025-W03', '2025-02-14'];
  const years = periods.map(middleOf);
  expect(years.toSorted((a, b) => a - b)).toEqual(years);
  expect(() => middleOf('2024Q1')).toThrow(RangeError);
});

const observation = fc.record({
  country: fc.constantFrom(...officialPlaceByCode.keys()),
  time: fc.integer({ min: 2000, max: 2026 }).map(String),
  value: fc.option(fc.double({ min: -5, max: 5e6, noNaN: true }), { nil: undefined }),
  flags: fc.constantFrom('', 'b', 'bu', 'p', 'c', 'x', 'u', 'be'),
});
const observations = fc
  .uniqueArray(observation, { selector: ({ country, time }) => country + time, maxLength: 80 })
  .map((all): Observation[] =>
    all.map((one) => ({ ...one, valueText: one.value === undefined ? '' : String(one.value) })),
  );

/** Nothing stands outside of the drawing, and what can be pointed at is spoken. */
function expectInside({ width, height, shapes, targets }: Drawing, slack = 1): void {
  for (const shape of shapes) {
    if (shape.kind === 'path') continue;
    const half = shape.kind === 'text' ? 7 : shape.r;
    expect(shape.y - half).toBeGreaterThanOrEqual(-slack - 6);
    expect(shape.y + half).toBeLessThanOrEqual(height + slack);
    if (shape.kind !== 'text') continue;
    const wide = textWidth(shape.text, 14, shape.bold);
    const from =
      shape.align === 'end' ? shape.x - wide : shape.align === 'middle' ? shape.x - wide / 2 : shape.x;
    expect(from).toBeGreaterThanOrEqual(-slack);
    expect(from + wide).toBeLessThanOrEqual(width + slack);
  }
  for (const { spoken } of targets) expect(spoken).not.toBe('');
}

describe.each(languages)('in %s', (language) => {
  const words = officialFigureTexts(language);
  const own = {
    ...labels,
    places: new Map([...officialPlaceByCode].map(([code, { label }]) => [code, label[language]])),
  };

  test.each([280, 320, 680, 1200])('every drawing of %d px holds what it says', (width) => {
    fc.assert(
      fc.property(observations, (all) => {
        const line = describeOfficialLine(all, own, words);
        const ranking = describeOfficialRanking(all, own, words, '2024');
        expectInside(drawOfficialRanking(ranking, palettes.page, width));
        expectInside(drawOfficialMap(ranking, palettes.page, width));
        const partners = all.filter(({ country }) => labels.partners.includes(country));
        expectInside(drawOfficialLine(describeOfficialLine(partners, own, words), palettes.page, width));
        expectInside(drawOfficialTile(describeOfficialLine(partners, own, words), palettes.page, width));
        const drawn = svgOf(drawOfficialLine(line, palettes.page, width), {
          name: 'x',
          title: line.title,
          description: line.alt,
        });
        expect(drawn).not.toMatch(/NaN|Infinity|undefined|<style|\sstyle=/);
      }),
      { numRuns: 15 },
    );
  });
});

test('names at the ends of lines do not touch each other', () => {
  const together = memberStates.slice(0, 12).map(({ code }, k): Observation => ({
    country: code,
    time: '2024',
    valueText: '50',
    value: 50 + k / 100,
    flags: '',
  }));
  const { shapes } = drawOfficialLine(describeOfficialLine(together, labels, english), palettes.light, 680);
  const heights = shapes
    .flatMap((shape) => (shape.kind === 'text' && shape.bold ? [shape.y] : []))
    .toSorted((a, b) => a - b);
  for (const [k, y] of heights.entries()) if (k > 0) expect(y - heights[k - 1]!).toBeGreaterThanOrEqual(16.9);
});

test('the classes of the map hold every value, and equal values have the same place', () => {
  const all: Observation[] = ['FI', 'SE', 'DE', 'EU27_2020'].map((country, k) => ({
    country,
    time: '2024',
    valueText: ['10', '10', '4', '3'][k]!,
    value: [10, 10, 4, 3][k]!,
    flags: '',
  }));
  const figure = describeOfficialRanking(all, labels, english, '2024');
  expect(figure.classes[0]!.from).toBeLessThanOrEqual(4);
  expect(figure.classes.at(-1)!.to).toBeGreaterThanOrEqual(10);
  expect(figure.places.map(({ rank }) => rank)).toEqual([1, 1, 3, undefined]);
  expect(figure.places.at(-1)!.spoken).not.toContain('Place');
});
