import { expect, test } from 'vitest';
import { differences } from '../indicators/official/comparable.ts';
import { officialIndicatorByName, officialIndicators } from '../indicators/official-indicators.ts';
import { languages } from './language.ts';
import { guardSentences, officialTexts } from './official-texts.ts';

test.each(languages)('every difference has a sentence of its own in %s', (language) => {
  const values = { unitA: 'x', unitB: 'y' };
  const sentences = differences.map((one) => officialTexts(language).t(`official.guard.${one}`, values));
  expect(new Set(sentences).size).toBe(differences.length);
});

test.each(languages)(
  'the guard names both indicators in %s and ends each reason as a sentence',
  (language) => {
    for (const a of officialIndicators) {
      for (const b of officialIndicators) {
        const [beginning, ...reasons] = guardSentences(language, a, b);
        if (beginning === undefined) continue;
        expect(beginning).toContain(a.label[language]);
        expect(beginning).toContain(b.label[language]);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) expect(reason).toMatch(/^[^{}]+\.$/);
      }
    }
  },
);

test('what may share an axis needs no words', () => {
  const [a, b] = ['basic-digital-skills', 'basic-digital-skills-headline'].map((name) =>
    officialIndicatorByName.get(name),
  );
  expect(guardSentences('en', a!, b!)).toEqual([]);
});
