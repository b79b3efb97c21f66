import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { Problem } from '@observatory/data/contract/problem.ts';
import { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import { afterAll, describe, expect, inject, test } from 'vitest';

import { openReadingApp } from '../app-under-test.ts';

const { releases, app } = await openReadingApp(join(inject('demonstrationHome'), 'releases'));
afterAll(() => releases.close());

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const quality = async (query: string) =>
  v.parse(QualityAnswer, await (await get(`/api/v1/quality.json${query}`)).json());

describe('quality', () => {
  test('the newest wave and all countries by default, as the manifest has them', async () => {
    const answer = await quality('');
    const { release, waves, thresholds } = releases.current!;
    expect(answer).toMatchObject({ release, thresholds, demonstration: true, notes: ['demonstration'] });
    expect(answer.query).toEqual({ wave: '2026', country: 'FI~DE~IT~NL' });
    expect(answer.waves).toEqual([waves.at(-1)]);
    expect(answer.waves[0]!.countries.map(({ country }) => country).sort()).toEqual(['DE', 'FI', 'IT', 'NL']);
    expect(answer.waves[0]!.countries[0]!.quality!.weights!.unit.after.effectiveN).toBeGreaterThan(100);
  });

  test('one country of both waves', async () => {
    const { waves } = await quality('?wave=2024~2026&country=NL');
    expect(waves.map(({ wave, countries }) => [wave, countries.map(({ country }) => country)])).toEqual([
      ['2024', ['NL']],
      ['2026', ['NL']],
    ]);
  });

  test('an unknown code is a warning and an empty match, an unknown parameter is named', async () => {
    const { waves, warnings } = await quality('?country=SE&sector=C');
    expect(waves[0]!.countries).toEqual([]);
    expect(warnings).toEqual([
      { code: 'parameter_unknown', parameter: 'sector', value: 'C' },
      { code: 'code_unknown', parameter: 'country', value: 'SE' },
    ]);
  });

  test('no cell of few respondents has another number than its band', async () => {
    for (const { country, quality: own } of (await quality('')).waves.flatMap(({ countries }) => countries)) {
      const { atLeast, below } = own!.response!;
      expect(new Set(atLeast), country).toEqual(new Set([1, 10, 30]));
      expect(below.filter((_, at) => atLeast[at] === 1)).toEqual(
        atLeast.filter((n) => n === 1).map(() => 10),
      );
    }
  });
});

describe('over HTTP', () => {
  test('an entity tag is answered with 304, whatever the order of the codes; a named release never changes', async () => {
    const etag = (await get('/api/v1/quality?country=FI~DE')).headers.get('etag')!;
    const again = await get('/api/v1/quality.json?country=DE~FI', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/api/v1/quality?country=FI')).headers.get('etag')).not.toBe(etag);
    const named = await get(`/api/v1/releases/${releases.current!.release}/quality.json`);
    expect(named.status).toBe(200);
    expect(named.headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    ['/api/v1/quality.csv', 404, 'format_unknown'],
    ['/api/v1/releases/2020-01-01-01-00000000/quality', 404, 'release_unknown'],
  ])('%s is a problem', async (path, status, code) => {
    const response = await get(path, { 'accept-language': 'sv' });
    expect([response.status, response.headers.get('content-language')]).toEqual([status, 'sv']);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(v.parse(Problem, await response.json()).errors[0]!.code).toBe(code);
  });

  test('before the first release it is not available yet', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'no-release-'));
    const none = await openReadingApp(folder);
    const response = await none.app.request('/api/v1/quality');
    expect(response.status).toBe(503);
    none.releases.close();
    await rm(folder, { recursive: true });
  });

  test('is described', async () => {
    const description = (await (await get('/api/v1/openapi.json')).json()) as {
      paths: Record<string, { get: { operationId: string } }>;
    };
    expect(description.paths['/quality']!.get.operationId).toBe('quality');
  });
});
