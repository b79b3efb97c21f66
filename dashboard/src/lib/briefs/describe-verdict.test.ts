import type { VerdictAnswer } from '@observatory/data/contract/brief-answer.ts';
import { usualSections } from '@observatory/data/briefs/sections.ts';
import { languages } from '@observatory/data/messages/language.ts';
import { expect, test } from 'vitest';
import { describeVerdict, sayVerdict } from './describe-verdict.server.ts';

const number = (id: string, text: string, n = 100) => ({ id, label: id, value: 1, text, n, query: '' });

const answer: VerdictAnswer = {
  hash: 'ab'.repeat(32),
  question: {
    ...{ kind: 'country', place: 'FI', wave: '2026', language: 'fi', extent: 'full' },
    sections: [...usualSections('country', 'full')],
  },
  release: 'r1',
  publishedAt: '2026-11-20T09:30:00.000Z',
  name: 'Osaamiskatsaus',
  title: 'Tulos',
  again: 'same',
  demonstration: false,
  current: false,
  currentRelease: 'r2',
  changes: {
    summary: '2 of 14',
    compared: 14,
    changed: Array.from({ length: 23 }, (_, k) => ({
      ...{ id: `k${k}`, label: `K${k}`, before: number('k', '60 %'), because: ['Why.'] },
      after: number('k', k === 0 ? '61 %' : '60 %', 101),
    })),
    added: [number('new', '1 %')],
    withdrawn: [],
  },
};

test('a genuine brief of an earlier release says what changed since, and leads to both editions', () => {
  const { verdict, changes, links, facts } = describeVerdict(answer, 'en');
  expect(verdict).toBe('older');
  expect(changes!.summary).toBe('2 of 14');
  expect(changes!.rows).toHaveLength(20);
  expect(changes!.rows[0]).toMatchObject({ before: '60 %', after: '61 %', because: 'Why.' });
  // What is printed alike is told apart by its answers.
  expect(changes!.rows[1]).toMatchObject({ before: '60 % (n = 100)', after: '60 % (n = 101)' });
  expect(changes!.more).toContain('3');
  expect(changes!.others).toEqual([{ label: 'New:', list: 'new' }]);
  expect(links.map(({ href }) => href)).toEqual([
    '/fi/briefs/FI?release=r1&wave=2026',
    '/fi/briefs/FI?wave=2026',
  ]);
  expect(facts.map(({ fact }) => fact)).toEqual(['name', 'title', 'edition', 'release', 'language', 'hash']);
});

test('each finding has its verdict, and its sentences in every language', () => {
  const now = { ...answer, current: true, currentRelease: 'r1' };
  expect(describeVerdict(now, 'en')).toMatchObject({ verdict: 'current', isGood: true, changes: undefined });
  expect(describeVerdict({ ...answer, again: 'other' }, 'en')).toMatchObject({
    verdict: 'remade',
    compare: '',
  });
  const gone = describeVerdict({ ...answer, again: 'gone' }, 'en');
  expect(gone.verdict).toBe('gone');
  expect(gone.links.map(({ href }) => href)).toEqual(['/fi/briefs/FI?wave=2026']);
  for (const verdict of ['current', 'older', 'remade', 'gone', 'unread', 'unknown'] as const) {
    const said = languages.map((language) => sayVerdict(verdict, language));
    expect(new Set(said.map(({ about }) => about)).size).toBe(languages.length);
    expect(said.every(({ remedies }) => remedies.length > 0 === (verdict === 'unknown'))).toBe(true);
  }
});
