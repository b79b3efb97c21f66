import { join } from 'node:path';
import { Problem } from '@observatory/data/contract/problem.ts';
import { rCodeFor } from '@observatory/data/survey/r-code.ts';
import * as v from 'valibot';
import { afterAll, describe, expect, inject, test } from 'vitest';

import { openReadingApp } from '../app-under-test.ts';

const { releases, app } = await openReadingApp(join(inject('demonstrationHome'), 'releases'));
afterAll(() => releases.close());

const get = (query: string, headers: Record<string, string> = {}) =>
  app.request(`/api/v1/r-code.R?${query}`, { headers });

describe('R code of an estimate', () => {
  test('is a text file with the code of the view, in the language asked for', async () => {
    const response = await get(
      'indicator=skill_gap&skill=DIG_AI&country=FI&sector=C&size=S10_49&wave=2024&lang=de',
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('content-language')).toBe('de');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="skill_gap-DIG_AI-FI-C-S10_49-2024.R"',
    );
    const view = {
      indicator: 'skill_gap',
      item: 'DIG_AI',
      wave: '2024',
      country: 'FI',
      sector: 'C',
      size: 'S10_49',
    };
    expect(await response.text()).toBe(rCodeFor(view, 'de'));
  });

  test('takes the newest wave, all countries pooled, sectors and sizes where nothing else is asked', async () => {
    const response = await get('indicator=gap_density');
    expect(response.headers.get('content-disposition')).toContain('gap_density-ALL-POOLED-ALL-ALL-2026.R');
  });

  test('is not sent again to who has it; another language is another text', async () => {
    const query = 'skill=GRN_LAW&lang=it';
    const etag = (await get(query)).headers.get('etag')!;
    const again = await get(query, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get('skill=GRN_LAW&lang=nl')).headers.get('etag')).not.toBe(etag);
  });

  test.each([
    ['indicator=nothing&skill=DIG_AI', 'indicator', 'nothing'],
    ['skill=ALL', 'skill', 'ALL'],
    ['', 'skill', ''],
    ['indicator=vet_preparedness&skill=DIG_AI', 'skill', 'DIG_AI'],
    ['skill=DIG_AI&country=FI~DE', 'country', 'FI~DE'],
    ['skill=DIG_AI&sector=T', 'sector', 'T'],
    ['skill=DIG_AI&size=large', 'size', 'large'],
    ['skill=DIG_AI&wave=1999', 'wave', '1999'],
  ])('%s is refused', async (query, parameter, value) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const { errors } = v.parse(Problem, await response.json());
    expect(errors).toMatchObject([
      { code: 'parameter_invalid', path: parameter, detail: { parameter, value } },
    ]);
  });

  test('is described', async () => {
    const description = (await (await app.request('/api/v1/openapi.json')).json()) as {
      paths: Record<string, unknown>;
    };
    expect(description.paths).toHaveProperty(['/r-code.R']);
  });
});
