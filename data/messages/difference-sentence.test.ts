import { describe, expect, test } from 'vitest';

import { refusals } from '../contract/comparisons.ts';
import type { Side } from '../contract/comparisons-query.ts';
import type { Difference } from '../survey/difference.ts';
import { differenceSentence, refusalSentence } from './difference-sentence.ts';
import { languages } from './language.ts';

const side = (own: Partial<Side>): Side => ({
  indicator: 'skill_gap',
  wave: '2026',
  country: 'NL',
  sector: 'ALL',
  size: 'ALL',
  ...own,
});
const difference: Difference = {
  value: 0.124,
  standardError: 0.04,
  interval: { low: 0.046, high: 0.202 },
  df: 800,
  pValue: 0.002,
};
const countries = { a: side({}), b: side({ country: 'DE' }), skillA: 'DIG_AI', skillB: 'DIG_AI' };

describe('sentences about differences', () => {
  test('in six languages, with the place inflected', () => {
    const written = languages.map((language) =>
      differenceSentence(language, countries, difference, 'higher'),
    );
    expect(written).toMatchSnapshot();
    for (const text of written) expect(text).not.toMatch(/[{}]|undefined|skill_gap|DIG_AI/);
  });

  test('a difference that is not certain is not called one', () => {
    const unclear = { ...difference, value: 0.02, interval: { low: -0.05, high: 0.09 } };
    const written = languages.map((language) =>
      differenceSentence(language, countries, unclear, 'cannot_be_told_apart'),
    );
    expect(written).toMatchSnapshot();
  });

  test('sizes, waves and skills are named as groups', () => {
    const pairs = [
      { a: side({ size: 'S1_9' }), b: side({ size: 'S250P' }), skillA: 'SOF_TEAM', skillB: 'SOF_TEAM' },
      { a: side({ wave: '2026' }), b: side({ wave: '2024' }), skillA: 'SOF_TEAM', skillB: 'SOF_TEAM' },
      { a: side({}), b: side({}), skillA: 'DIG_AI', skillB: 'DIG_DATA' },
    ];
    const written = pairs.flatMap((pair) =>
      (['en', 'fi', 'de'] as const).map((language) =>
        differenceSentence(language, pair, difference, 'lower'),
      ),
    );
    expect(written).toMatchSnapshot();
  });

  test('each refusal has its sentence in each language, and no two are the same', () => {
    for (const language of languages) {
      const written = refusals.flatMap((refusal) =>
        refusal === 'none' ? [] : [refusalSentence(language, refusal)],
      );
      expect(new Set(written).size).toBe(written.length);
    }
  });
});
