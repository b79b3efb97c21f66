import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { skills } from '@observatory/data/competences/skills.ts';
import { FrameworksAnswer, NaceAnswer } from '@observatory/data/contract/frameworks.ts';
import { Problem } from '@observatory/data/contract/problem.ts';
import { afterAll, expect, test } from 'vitest';

import { openReadingApp } from '../app-under-test.ts';

// Reference data is there before the first release.
const folder = await mkdtemp(join(tmpdir(), 'frameworks-'));
const { releases, app } = await openReadingApp(folder);
afterAll(async () => {
  releases.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`/api/v1/${path}`, { headers });
const nace = async (query: string) => v.parse(NaceAnswer, await (await get(`nace.json?${query}`)).json());

test('every skill has its links, every competence its skills or its reason in the language asked for', async () => {
  const answer = v.parse(FrameworksAnswer, await (await get('frameworks?lang=fi')).json());
  expect(new Set(answer.esco.links.map(({ skill }) => skill)).size).toBe(skills.length);
  expect(answer.esco.acknowledgement).toContain('ESCO classification of the European Commission');
  const competences = answer.frameworks.flatMap(({ areas }) => areas.flatMap((area) => area.competences));
  expect(competences.length).toBe(21 + 12 + 9);
  for (const { skills: own, notCovered } of competences) {
    expect(own.length > 0).toBe(notCovered === undefined);
  }
  expect(competences.find(({ code }) => code === 'LC:P3')?.notCovered).toContain('hyvinvointi');
});

test('a letter with a title has one meaning', async () => {
  expect(await nace('code=K&lang=de')).toMatchObject({ verdict: 'ambiguous' });
  const answer = await nace('code=K&title=Financial+and+insurance+activities&lang=de');
  expect(answer).toMatchObject({ verdict: 'one', title: 'agrees', language: 'de' });
  expect(answer.meanings).toMatchObject([{ version: 'R2', section: 'K', counterparts: [{ section: 'L' }] }]);
});

test('division 45 is told with its parts', async () => {
  const { verdict, meanings } = await nace('code=45&version=R21');
  expect(verdict).toBe('other_version');
  expect(meanings[0]!.counterparts.map(({ division }) => division)).toEqual([46, 47, 95]);
  expect(meanings[0]!.counterparts.every(({ part }) => part !== undefined)).toBe(true);
});

test('a reader who has the answer gets 304; another language is another answer', async () => {
  const first = await get('frameworks.json?lang=en');
  const etag = first.headers.get('etag')!;
  expect((await get('frameworks', { 'if-none-match': etag })).status).toBe(304);
  expect((await get('frameworks?lang=nl', { 'if-none-match': etag })).status).toBe(200);
});

test.each([
  ['frameworks.csv', 404, 'format_unknown'],
  ['nace.csv?code=K', 404, 'format_unknown'],
  ['nace?code=K&version=3', 400, 'parameter_invalid'],
  [`nace?title=${'x'.repeat(201)}`, 400, 'parameter_invalid'],
])('%s is a problem', async (path, status, code) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(v.parse(Problem, await response.json()).errors[0]!.code).toBe(code);
});
