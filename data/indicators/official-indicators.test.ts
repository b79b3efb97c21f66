import { describe, expect, test } from 'vitest';
import { languages, type Labels, type Language } from '../messages/language.ts';
import { unitLabels } from './official/unit-labels.ts';
import { officialIndicatorByName, officialIndicators } from './official-indicators.ts';

const breakdowns = [...new Set(officialIndicators.flatMap((one) => one.breakdowns))];

/** Every text of the registry: of indicators, of their breaks, of breakdowns and their codes. */
const texts: readonly Labels[] = [
  ...officialIndicators.flatMap(({ label, definition, unitLabel, coverage, remark, breaks }) => [
    label,
    definition,
    unitLabel,
    ...(coverage ? [coverage] : []),
    ...(remark ? [remark] : []),
    ...breaks.map(({ why }) => why),
  ]),
  ...breakdowns.flatMap(({ label, codes }) => [label, ...Object.values(codes)]),
];

test('names are kebab-case and each stands for one indicator', () => {
  expect(officialIndicators.length).toBeGreaterThanOrEqual(34);
  expect(officialIndicatorByName.size).toBe(officialIndicators.length);
  for (const { name, concept, dataset, formerDatasets = [] } of officialIndicators) {
    for (const word of [name, concept]) expect(word).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const code of [dataset, ...formerDatasets]) expect(code).toMatch(/^[a-z][a-z0-9_]*$/);
  }
});

test('the indicators of a group stand together', () => {
  const groups = officialIndicators.map(({ group }) => group);
  const runs = groups.filter((group, at) => group !== groups[at - 1]);
  expect(runs).toEqual([...new Set(groups)]);
});

describe.each(languages)('in %s', (language) => {
  const all = (pick: (one: (typeof officialIndicators)[number]) => Labels) =>
    officialIndicators.map((one) => pick(one)[language]);

  test('every text is there, without spaces around it', () => {
    for (const text of texts) expect(text[language]).toMatch(/^\S(?:.*\S)?$/);
  });

  test('no two indicators are called or defined the same', () => {
    expect(new Set(all(({ label }) => label)).size).toBe(officialIndicators.length);
    expect(new Set(all(({ definition }) => definition)).size).toBe(officialIndicators.length);
  });

  test('definitions, coverage, remarks and breaks are sentences', () => {
    for (const { definition, coverage, remark, breaks } of officialIndicators) {
      for (const text of [definition, coverage, remark, ...breaks.map(({ why }) => why)]) {
        if (text) expect(text[language]).toMatch(/\.$/);
      }
    }
  });

  test('no two codes of a breakdown have the same words', () => {
    for (const { dimension, codes } of breakdowns) {
      const words = Object.values(codes).map((label) => label[language]);
      expect(new Set(words).size, dimension).toBe(words.length);
    }
  });
});

test('no sentence was left in English', () => {
  for (const text of texts.filter(({ en }) => en.includes(' '))) {
    for (const language of languages) if (language !== 'en') expect(text[language]).not.toBe(text.en);
  }
});

test('numbers are the same in every language', () => {
  const numbers = (text: Labels, language: Language) =>
    [...text[language].matchAll(/\d{2,}/g)].map(String).toSorted();
  for (const text of texts) {
    for (const language of languages) expect(numbers(text, language)).toEqual(numbers(text, 'en'));
  }
});

test('the unit in words is that of the unit code, and the code is that of the dataset where it has one', () => {
  const words: Readonly<Record<string, Labels>> = unitLabels;
  for (const { unit, unitLabel, filters, dividedBy, multiplier } of officialIndicators) {
    expect(unitLabel).toBe(words[unit]);
    if (dividedBy) expect(unit).toBe('PC');
    else if (filters['unit']) expect(filters['unit']).toBe(unit);
    expect(multiplier).toBe(unit.startsWith('THS') ? 1000 : 1);
  }
});

test('the fixed frequency is that of the values, but for means over several years', () => {
  for (const { frequency, filters, reference, name } of officialIndicators) {
    expect(filters['freq'], name).toBe(reference === 'three-years' ? 'Q' : frequency);
  }
});

test('a breakdown has its total among its codes, and no dimension is both fixed and open', () => {
  for (const { breakdowns: open, filters, dividedBy = {}, name } of officialIndicators) {
    for (const { total, codes } of open) expect(Object.keys(codes)).toContain(total);
    const dimensions = [...Object.keys(filters), ...open.map(({ dimension }) => dimension)];
    expect(new Set(dimensions).size, name).toBe(dimensions.length);
    for (const [dimension, code] of Object.entries(dividedBy)) {
      expect(filters[dimension]).toBeDefined();
      expect(filters[dimension]).not.toBe(code);
    }
  }
});

test('the version of NACE is told wherever activities are chosen', () => {
  for (const { filters, breakdowns: open, naceVersion, name } of officialIndicators) {
    const dimensions = [...Object.keys(filters), ...open.map(({ dimension }) => dimension)];
    const version = dimensions.includes('nace_r2_1')
      ? '2.1'
      : dimensions.includes('nace_r2')
        ? '2'
        : undefined;
    expect(naceVersion, name).toBe(version);
  }
});

test('what is continued and what succeeds exists', () => {
  const datasets = officialIndicators.map(({ dataset }) => dataset);
  for (const { continues, successor, name, concept } of officialIndicators) {
    if (successor !== undefined) expect(datasets).toContain(successor);
    if (continues === undefined) continue;
    const past = officialIndicatorByName.get(continues);
    expect(past?.concept, name).toBe(concept);
    expect(past?.successor, name).toBe(officialIndicatorByName.get(name)!.dataset);
  }
});

test('only what no table publishes may have no rows', () => {
  for (const { minimumRows, shippedOnly, name } of officialIndicators) {
    expect(minimumRows === 0, name).toBe(shippedOnly === true);
  }
});
