import { describe, expect, test } from 'vitest';
import { languages } from '../messages/language.ts';
import { areaOf, crosswalkFrameworks, crosswalkOf } from './crosswalk.ts';
import { frameworkEntries } from './frameworks.ts';
import { notCovered } from './not-covered.ts';
import { skills } from './skills.ts';

describe.each(crosswalkFrameworks)('%s', (framework) => {
  const areas = crosswalkOf(framework);

  test('is whole: each competence stands once, under its area', () => {
    const shown = areas.flatMap(({ area, rows }) => [area, ...rows.map(({ competence }) => competence)]);
    const all = frameworkEntries.filter(({ code }) => code.startsWith(`${framework}:`));
    expect(shown).toEqual(all);
    for (const { rows } of areas) expect(rows.length).toBeGreaterThan(0);
  });

  test('each competence is linked from a skill or named as not covered, never both', () => {
    const rows = areas.flatMap((area) => area.rows);
    const without = rows.filter((row) => row.skills.length === 0).map(({ competence }) => competence.code);
    expect(Object.keys(notCovered).filter((code) => code.startsWith(`${framework}:`))).toEqual(without);
  });

  test('shows every link that a skill has to it', () => {
    const tags = skills.flatMap(({ tags: own }) => own.filter((tag) => tag.startsWith(`${framework}:`)));
    const shown = areas.flatMap(({ rows }) =>
      rows.flatMap((row) => row.skills.map(() => row.competence.code)),
    );
    expect(shown.toSorted()).toEqual(tags.toSorted());
  });
});

test.each([
  ['DC22:1.3', 'DC22:1'],
  ['GC:4.2', 'GC:4'],
  ['LC:P2', 'LC:P'],
])('%s is in %s', (code, area) => {
  expect(areaOf(code)).toBe(area);
});

test.each(languages)('each reason is one sentence of its own in %s', (language) => {
  const texts = Object.values(notCovered).map((text) => text[language]);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).toMatch(/^[^.]+\.$/);
});

test.each(languages)('names of skills that reasons quote are their labels in %s', (language) => {
  const labels = skills.map(({ label }) => label[language]);
  for (const text of Object.values(notCovered)) {
    for (const [, name] of text[language].matchAll(/[“”„«‘]([^“”„«»‘’]{5,})[“”»’]/g))
      expect(labels).toContain(name);
  }
});
