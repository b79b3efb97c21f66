import { skills } from '@observatory/data/competences/skills.ts';
import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { FigureAnswer } from '@observatory/data/contract/figure-answer.ts';
import { languages } from '@observatory/data/messages/language.ts';
import { Hono } from 'hono';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import type { HttpEnvironment } from '../http/environment.ts';
import { figureRoute } from './figure-route.ts';
import { pngOf } from '../http/formats/png.ts';
import { skillGapsFigure } from './skill-gaps.ts';

const each = <Value>(value: (k: number) => Value): Value[] => skills.map((_, k) => value(k));
/** Every third cell is hidden, every fifth has a low base. */
const hidden = (k: number): boolean => k % 3 === 2;
const low = (k: number): boolean => k % 5 === 4;

const columns: EstimatesAnswer['columns'] = {
  wave: each(() => '2026'),
  country: each(() => 'FI'),
  sector: each(() => 'ALL'),
  size: each(() => 'ALL'),
  indicator: each(() => 'skill_gap'),
  skill: skills.map(({ code }) => code),
  domain: skills.map(({ domain }) => domain),
  status: each((k) => (hidden(k) ? 'suppressed_reliability' : low(k) ? 'low_base' : 'shown')),
  reason: each((k) => (hidden(k) ? 'base_under_30' : low(k) ? 'base_30_49' : 'none')),
  estimate: each((k) => (hidden(k) ? null : 0.2 + k / 50)),
  standard_error: each(() => null),
  ci_low: each((k) => (hidden(k) ? null : 0.1 + k / 50)),
  ci_high: each((k) => (hidden(k) ? null : 0.3 + k / 50)),
  n: each((k) => (hidden(k) ? null : 100)),
  n_effective: each((k) => (hidden(k) ? null : 80)),
  design_effect: each(() => null),
  df: each(() => null),
  rank: each(() => null),
  rank_low: each(() => null),
  rank_high: each(() => null),
};

const app = new Hono<HttpEnvironment>().route(
  '/',
  figureRoute(
    skillGapsFigure(async (parameters) => {
      const asked = Object.fromEntries(parameters);
      const query = { wave: '2026', ...asked, country: asked['country'] === 'XX' ? '' : asked['country']! };
      return { release: 'r1', demonstration: true, query, notes: [], warnings: [], columns };
    }),
  ),
);
const draw = async (asked: string) => (await app.request(`/skill-gaps.svg?${asked}`)).text();

describe.each(languages)('the drawing in %s', (lang) => {
  test.each(['page', 'light', 'dark'])(
    'has nothing that a strict page refuses, with the theme %s',
    async (theme) => {
      for (const width of [288, 680, 1200]) {
        const drawing = await draw(`lang=${lang}&width=${width}&theme=${theme}`);
        expect(drawing).not.toMatch(/<style|\sstyle=|<script|\son\w+=|class=|javascript:|href=/);
        expect(drawing).toMatch(
          /^<svg [^>]*role="img"[^>]*><title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/,
        );
        expect(drawing.includes('var(--')).toBe(theme === 'page');
        // Well-formed: what is opened is closed, in order.
        const open: string[] = [];
        for (const [, close, name, alone] of drawing.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
          if (close) expect(open.pop()).toBe(name);
          else if (!alone) open.push(name!);
        }
        expect(open).toEqual([]);
        const ids = [...drawing.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    },
  );
});

test('the same question gives the same bytes, whatever was drawn before', async () => {
  const first = await draw('width=680&theme=page');
  await draw('width=500&theme=dark&lang=fi');
  const app2 = figureRoute(
    skillGapsFigure(async () => ({
      release: 'r1',
      demonstration: true,
      query: { country: 'POOLED', sector: 'ALL', size: 'ALL', wave: '2026' },
      notes: [],
      warnings: [],
      columns,
    })),
  );
  expect(await (await app2.request('/skill-gaps.svg?width=680&theme=page')).text()).toBe(first);
});

test('a drawing of its own has title, base, source and ground; a drawing for a page has none of them', async () => {
  const alone = await draw('theme=dark&width=720');
  expect(alone).toContain('#14181D');
  expect(alone).toContain('Source: employer survey');
  expect(await draw('theme=page&width=720')).not.toContain('Source: employer survey');
});

test('no number of a hidden cell is in the drawing', async () => {
  const drawing = await draw('theme=page&width=680');
  const texts = [...drawing.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(texts.filter((text) => text === 'fewer than 30 answers')).toHaveLength(7);
  expect(texts.filter((text) => /^\(\d+–\d+\)$/.test(text!))).toHaveLength(15);
});

test('a reader who has the drawing is told so', async () => {
  const first = await app.request('/skill-gaps.svg?country=FI');
  const etag = first.headers.get('etag')!;
  const again = await app.request('/skill-gaps.svg?country=FI', { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  const other = await app.request('/skill-gaps.svg?country=FI&lang=fi', {
    headers: { 'if-none-match': etag },
  });
  expect(other.status).toBe(200);
});

test.each(['width=12', 'width=x', 'theme=pink', 'indicator=gap_density', 'country=XX'])(
  '%s is refused with a reason',
  async (asked) => {
    const response = await app.request(`/skill-gaps.svg?${asked}`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { code: string; message: string }[] };
    expect(errors[0]).toMatchObject({ code: 'parameter_invalid' });
    expect(errors[0]!.message).toContain(asked.split('=')[0]);
  },
);

describe('as a picture', () => {
  const picture = async (asked: string) => {
    const response = await app.request(`/skill-gaps.png?${asked}`);
    expect(response.headers.get('content-type')).toBe('image/png');
    return Buffer.from(await response.arrayBuffer());
  };
  /** Width and height of a PNG in px (its first chunk). */
  const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

  test('it has twice the size of the drawing, and the same bytes each time', async () => {
    const drawing = await draw('width=500&theme=dark');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(drawing)!;
    const png = await picture('width=500&theme=dark');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(sizeOf(png)).toEqual([2 * Number(width), 2 * Number(height)]);
    const again = await pngOf(drawing, { scale: 2 });
    expect(Buffer.from(again).equals(png)).toBe(true);
  });

  test('a size class of the figure is no size of the picture', async () => {
    expect((await app.request('/skill-gaps.png?size=ALL')).status).toBe(200);
  });

  test('words are painted in the faces of the pages', async () => {
    const drawing = await draw('width=500');
    const without = drawing.replaceAll(/<text[^>]*>[^<]*<\/text>/g, '');
    const [full, bare] = await Promise.all([pngOf(drawing), pngOf(without)]);
    expect(full.length).toBeGreaterThan(2 * bare.length);
  });

  test('a slide is 1920 by 1080, whatever the width', async () => {
    const slide = await picture('layout=slide');
    expect(sizeOf(slide)).toEqual([1920, 1080]);
    expect((await picture('layout=slide&width=400')).equals(slide)).toBe(true);
  });

  test.each(['theme=page', 'layout=huge', 'width=1601'])('%s is refused', async (asked) => {
    expect((await app.request(`/skill-gaps.png?${asked}`)).status).toBe(400);
  });
});

test('the table has a line for each skill, and the names of columns in the language', async () => {
  const csv = await (await app.request('/skill-gaps.csv?lang=de')).text();
  const [head, ...rows] = csv.trimEnd().split('\r\n');
  expect(head).toMatch(/^Bereich,.*,release,demonstration$/);
  expect(rows).toHaveLength(skills.length);
  for (const row of rows) expect(row).toMatch(/,r1,true$/);
});

test('in words it has what stands around the drawing, and the table', async () => {
  const answer = v.parse(FigureAnswer, await (await app.request('/skill-gaps.json?country=FI')).json());
  expect(answer).toMatchObject({ release: 'r1', demonstration: true, query: { country: 'FI' } });
  expect(answer.rows).toHaveLength(skills.length);
  for (const row of answer.rows) expect(row).toHaveLength(answer.columns.length);
});
