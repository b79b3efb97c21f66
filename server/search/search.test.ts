import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { Problem } from '@observatory/data/contract/problem.ts';
import { SearchAnswer } from '@observatory/data/contract/search-answer.ts';
import { afterAll, expect, test } from 'vitest';

import { openReadingApp } from '../app-under-test.ts';

// What can be found is there before the first release.
const folder = await mkdtemp(join(tmpdir(), 'search-'));
const { releases, app } = await openReadingApp(folder);
afterAll(async () => {
  releases.close();
  await rm(folder, { recursive: true });
});

const get = (query: string, headers: Record<string, string> = {}) =>
  app.request(`/api/v1/search.json?${query}`, { headers });
const ask = async (query: string) => v.parse(SearchAnswer, await (await get(query)).json());

test('a hit says what it is, in the language of the question, and leads to its page', async () => {
  const { hits, total, said } = await ask('q=tekoäly&lang=fi');
  expect(new Set(hits.map(({ href }) => href)).size).toBe(hits.length);
  expect(hits[0]).toMatchObject({
    kind: 'skill',
    kindLabel: 'Taito',
    code: 'DIG_AI',
    href: '/fi/skills/DIG_AI',
  });
  expect(said).toBe(`${total} tulosta haulla ”tekoäly”.`);
});

test('no more hits than asked for are given, but all are counted', async () => {
  const all = await ask('q=skills&limit=100');
  expect(all.total).toBe(all.hits.length);
  const few = await ask('q=skills&limit=2');
  expect(few).toEqual({ ...all, hits: all.hits.slice(0, 2) });
});

test('a question without words finds nothing and says nothing', async () => {
  expect(await ask('lang=sv')).toEqual({ language: 'sv', query: '', total: 0, said: '', hits: [] });
});

test('a reader who has the answer gets 304; another question has another', async () => {
  const etag = (await get('q=ai')).headers.get('etag')!;
  expect((await get('q=ai', { 'if-none-match': etag })).status).toBe(304);
  expect((await get('q=data', { 'if-none-match': etag })).status).toBe(200);
});

test.each([
  ['search.csv?q=a', 404, 'format_unknown'],
  ['search?q=a&limit=0', 400, 'parameter_invalid'],
  ['search?q=a&limit=101', 400, 'parameter_invalid'],
  ['search?q=a&limit=-1', 400, 'parameter_invalid'],
  [`search?q=${'x'.repeat(101)}`, 400, 'parameter_invalid'],
])('%s is a problem', async (path, status, code) => {
  const response = await app.request(`/api/v1/${path}`);
  expect(response.status).toBe(status);
  expect(v.parse(Problem, await response.json()).errors[0]!.code).toBe(code);
});
