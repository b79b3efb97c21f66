import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import { loadFigureMessages } from '@observatory/data/messages/catalogue.ts';
import { languages } from '@observatory/data/messages/language.ts';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';

import { publishPartlyWeighted } from '../../testing/partly-weighted-home.ts';
import { openReadingApp } from '../app-under-test.ts';

const home = await publishPartlyWeighted();
const { releases, app } = await openReadingApp(join(home, 'releases'));
afterAll(async () => {
  releases.close();
  await rm(home, { recursive: true, force: true });
});

const ask = async (query: string) =>
  v.parse(EstimatesAnswer, await (await app.request(`/api/v1/estimates.json?${query}`)).json());
const draw = async (query: string) => {
  const drawing = await (await app.request(`/api/v1/figures/skill-gaps.svg?width=1600&${query}`)).text();
  return [...drawing.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!).join(' ');
};

describe('without a population table', () => {
  test.each([
    ['country=FI&wave=2026', ['unweighted']],
    ['country=DE&wave=2026', []],
    ['country=FI~DE&wave=2026', ['unweighted', 'partly_weighted']],
    ['country=POOLED&wave=2026', ['unweighted', 'partly_weighted']],
    ['country=DE&wave=2024~2026', ['unweighted', 'partly_weighted']],
    ['country=POOLED&wave=2024', ['unweighted']],
  ])('the notes on %s say which weights are missing', async (query, expected) => {
    const { notes } = await ask(query);
    expect(notes.filter((code) => /weighted/.test(code))).toEqual(expected);
  });

  test('weighted and unweighted countries are not pooled, and unweighted ones among themselves are', async () => {
    const mixed = await ask('country=POOLED&wave=2026');
    expect(new Set(mixed.columns.reason)).toEqual(new Set(['country_unweighted']));
    const alike = await ask('country=POOLED&wave=2024');
    expect(alike.columns.status).toContain('shown');
  });

  test('the quality says it of the country', async () => {
    const { notes, waves } = v.parse(
      QualityAnswer,
      await (await app.request('/api/v1/quality.json?wave=2026')).json(),
    );
    expect(notes).toEqual(['demonstration', 'unweighted', 'partly_weighted']);
    const finland = waves[0]!.countries.find(({ country }) => country === 'FI')!;
    expect(finland.weighted).toBe(false);
    expect(finland.quality).not.toHaveProperty('weights');
  });

  test.each(languages)(
    'the figure says it above and below in %s, and calls nothing certain',
    async (lang) => {
      const messages = await loadFigureMessages(lang);
      const choice = (key: 'figure.foot.weights' | 'figure.subtitle', name: string) =>
        new RegExp(`weights, select.* ${name} \\{([^}]*)\\}`).exec(String(messages[key]))![1]!;
      const unweighted = await draw(`country=FI&wave=2026&lang=${lang}`);
      expect(unweighted).toContain(choice('figure.foot.weights', 'other'));
      expect(unweighted).toContain(choice('figure.subtitle', 'none'));
      const mixed = await draw(`country=EQUAL&wave=2026&lang=${lang}`);
      expect(mixed).toContain(choice('figure.foot.weights', 'some'));
      expect(mixed).toContain(choice('figure.subtitle', 'some'));
      const weighted = await draw(`country=DE&wave=2026&lang=${lang}`);
      expect(weighted).toContain(choice('figure.foot.weights', 'unit'));
      expect(weighted).not.toContain(choice('figure.subtitle', 'none'));
    },
  );

  test('a pooled figure of both names the reason, not a want of answers', async () => {
    expect(await draw('country=POOLED&wave=2026&lang=en')).toMatch(
      /^No figure in the partner countries taken together: some countries are weighted, others are not/,
    );
  });
});
