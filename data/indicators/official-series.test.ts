import { expect, test } from 'vitest';
import { languages, type Labels } from '../messages/language.ts';
import { officialSeries } from './official-series.ts';
import { unitLabels } from './official-series/units.ts';

test('names are kebab-case and each stands for one series', () => {
  const names = officialSeries.map(({ series }) => series);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  for (const { dataset } of officialSeries) expect(dataset).toMatch(/^[a-z][a-z0-9_]*$/);
});

test.each(languages)(
  'texts in %s are there, and no two series are called or defined the same',
  (language) => {
    for (const { label, definition, unitLabel, remark } of officialSeries) {
      const texts = [label, definition, unitLabel, ...(remark ? [remark] : [])].map(
        (each: Labels) => each[language],
      );
      for (const text of texts) expect(text).toBe(text.trim());
      expect(texts).not.toContain('');
      expect(definition[language]).toMatch(/\.$/);
    }
    expect(new Set(officialSeries.map(({ label }) => label[language])).size).toBe(officialSeries.length);
    expect(new Set(officialSeries.map(({ definition }) => definition[language])).size).toBe(
      officialSeries.length,
    );
  },
);

test('no text was left in English', () => {
  for (const { label, definition, remark } of officialSeries) {
    for (const texts of [label, definition, ...(remark ? [remark] : [])]) {
      for (const language of languages) if (language !== 'en') expect(texts[language]).not.toBe(texts.en);
    }
  }
});

test('numbers that a definition gives are the same in every language', () => {
  const numbers = (text: string) => [...text.matchAll(/\d{2,}/g)].map(String).toSorted();
  for (const { definition } of officialSeries) {
    for (const language of languages) expect(numbers(definition[language])).toEqual(numbers(definition.en));
  }
});

test('the unit in words is that of the unit code', () => {
  const words: Readonly<Record<string, Labels>> = unitLabels;
  for (const { unit, unitLabel } of officialSeries) expect(unitLabel).toBe(words[unit]);
});
