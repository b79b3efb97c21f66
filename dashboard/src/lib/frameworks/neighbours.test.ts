import {
  officialNeighboursOf,
  skillsWithoutNeighbour,
} from '@observatory/data/competences/official-neighbours.ts';
import { skills } from '@observatory/data/competences/skills.ts';
import type { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { usualPlaces } from '@observatory/data/figures/official/labels.ts';
import { officialIndicatorByName } from '@observatory/data/indicators/official-indicators.ts';
import { languages } from '@observatory/data/messages/language.ts';
import { describe, expect, test } from 'vitest';
import { describeNeighbours, neighboursAsked } from './neighbours.server.ts';

/** Two periods of every neighbour of a skill; Germany has no newest value, the Union none at all. */
function answerFor(skill: string): ObservationsAnswer {
  const rows = officialNeighboursOf(skill).flatMap(({ indicator, breakdown }) =>
    usualPlaces.flatMap((country) =>
      ['2015', '2020'].map((time) => {
        const isMissing = country === 'EU27_2020' || (country === 'DE' && time === '2020');
        return { indicator, breakdown, country, time, value: isMissing ? null : time === '2020' ? 12.5 : 7 };
      }),
    ),
  );
  const all = <Value>(of: (row: (typeof rows)[number]) => Value) => rows.map(of);
  return {
    release: 'r',
    demonstration: false,
    query: {},
    notes: [],
    warnings: [],
    columns: {
      series: all(({ indicator }) => indicator),
      dataset: all(({ indicator }) => officialIndicatorByName.get(indicator)!.dataset),
      breakdown: all(({ breakdown }) => breakdown),
      dimensions: all(() => ''),
      unit: all(({ indicator }) => officialIndicatorByName.get(indicator)!.unit),
      country: all(({ country }) => country),
      time: all(({ time }) => time),
      value_text: all(({ value }) => (value === null ? '' : String(value))),
      value: all(({ value }) => value),
      flags: all(({ time }) => (time === '2020' ? 'bu' : 'e')),
      revision: all(() => 0),
      source: all(({ indicator }) => `Eurostat, ${indicator}`),
      vintage: all(() => 'v'),
    } as ObservationsAnswer['columns'],
  };
}

describe.each(languages)('the official figures near each skill in %s', (language) => {
  test.each(skills.filter(({ code }) => neighboursAsked(code)))('$code', ({ code }) => {
    const { roles, columns, lead } = describeNeighbours(code, answerFor(code), language);
    expect(roles.map(({ role }) => role)).toEqual(['needed', 'trained', 'held']);
    const figures = roles.flatMap((role) => role.figures);
    expect(figures.length).toBe(officialNeighboursOf(code).length);
    expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
    for (const { rows, flags, texts, source, title, unit } of figures) {
      expect(rows.length).toBe(usualPlaces.length);
      const [finland, germany, , , union] = rows;
      expect([finland!.period, germany!.period]).toEqual(['2020', '2015']);
      expect([finland!.flags, germany!.flags]).toEqual([['b', 'u'], ['e']]);
      expect(finland!.text).toMatch(/12[.,]5|12[.,\s\u00a0]?500/);
      expect(union!.text).not.toMatch(/\d/);
      expect(flags.map(({ flag }) => flag)).toEqual(['b', 'e', 'u']);
      for (const text of [...texts, source, title, unit, lead, ...columns]) expect(text).toMatch(/^[^{}]+$/);
    }
  });

  test.each(skillsWithoutNeighbour)('%s has none, and says so', (code) => {
    expect(neighboursAsked(code)).toBeUndefined();
    const { roles, lead, apart } = describeNeighbours(code, undefined, language);
    expect([roles, apart.texts]).toEqual([[], []]);
    expect(lead.length).toBeGreaterThan(20);
  });
});

test('figures that were never fetched show no places, and tell their dataset', () => {
  const nothing = { ...answerFor('SOF_SELF') };
  const { roles } = describeNeighbours('SOF_TEAM', nothing, 'en');
  const figures = roles.flatMap((role) => role.figures);
  expect(figures.map(({ rows }) => rows)).toEqual([[], []]);
  for (const { absent } of figures) expect(absent).toContain('trng_cvt_');
});

test('why figures do not share an axis is told for each pair that may not', () => {
  const { apart } = describeNeighbours('DIG_SAFE', answerFor('DIG_SAFE'), 'en');
  const { length } = new Set(officialNeighboursOf('DIG_SAFE').map(({ indicator }) => indicator))
    .values()
    .toArray();
  expect(apart.texts.length).toBeGreaterThan(0);
  expect(apart.texts.length).toBeLessThanOrEqual((length * (length - 1)) / 2);
});
