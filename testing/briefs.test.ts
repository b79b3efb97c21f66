import { join } from 'node:path';
import { languages } from '@observatory/data/messages/language.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { briefFileTexts } from '@observatory/data/messages/brief-file-texts.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { openReadingApp } from '../server/app-under-test.ts';
import { printedNumbers } from '../server/briefs/number-list.ts';
import { everyElement, readPdf, withoutBreaks } from '../server/briefs/read-back.ts';

let opened: Awaited<ReturnType<typeof openReadingApp>>;
beforeAll(async () => {
  opened = await openReadingApp(join(inject('demonstrationHome'), 'releases'));
});
afterAll(() => opened.releases.close());

const ask = (path: string) => opened.app.request(`http://observatory.example/api/v1/${path}`);

/** Edges of an A4 page with its margins, in pt; a glyph may reach a hair over its advance. */
const [left, right, bottom] = [42.5 - 1, 552.8 + 1, 842 - 12];

type Json = {
  readonly title: string;
  readonly contentHash: string;
  readonly release: { readonly id: string; readonly publishedAt: string };
  readonly numbers: readonly { readonly id: string; readonly text: string; readonly query: string }[];
};

const places = [...partnerCodes, 'POOLED', 'C'] as const;

/** Every country in both waves; the partnership and a sector in one language; one summary. */
const briefsIn = (at: number) => [
  ...partnerCodes.flatMap((place) => ['2024', '2026'].map((wave) => ({ place, wave, extent: 'full' }))),
  ...places.slice(partnerCodes.length).flatMap((place) => {
    return place === places[at] ? [{ place, wave: '2026', extent: 'full' }] : [];
  }),
  { place: places[at]!, wave: '2026', extent: 'summary' },
];

/** A summary is one page, the brief of a country two and a method page; the others have no such limit. */
const mostPages = (place: string, extent: string): number =>
  place.length > 1 && place !== 'POOLED' ? (extent === 'summary' ? 1 : 3) : Infinity;

describe.each(languages)('the briefs of the demonstration in %s', (language) => {
  const place = places[languages.indexOf(language)]!;

  test.each(briefsIn(languages.indexOf(language)))(
    'say every number of $place in $wave in the $extent PDF, and mark every page',
    async ({ place, wave, extent }) => {
      const query = `lang=${language}&wave=${wave}&extent=${extent}`;
      const json = (await (await ask(`briefs/${place}.json?${query}`)).json()) as Json;
      const pdf = new Uint8Array(await (await ask(`briefs/${place}.pdf?${query}`)).arrayBuffer());
      const read = await readPdf(pdf);
      expect(pdf.length).toBeLessThan(400_000);
      expect(read.pages).toBeLessThanOrEqual(mostPages(place, extent));
      expect(json.numbers.length).toBeGreaterThan(20);
      for (const said of printedNumbers(json.numbers)) expect(read.text).toContain(withoutBreaks(said));
      expect(read.text).toContain(withoutBreaks(json.title));
      expect(read.text).toContain(withoutBreaks(numbers(language).day(json.release.publishedAt)));
      for (let page = 1; page <= read.pages; page += 1) {
        const said = withoutBreaks(
          read.words
            .filter((word) => word.page === page)
            .map(({ text }) => text)
            .join(''),
        );
        expect(said).toContain(withoutBreaks(briefFileTexts(language).t('demonstration')));
        expect(said).toContain(json.contentHash.slice(0, 16));
      }
      expect(read.words.filter((word) => word.left < left || word.right > right || word.y > bottom)).toEqual(
        [],
      );
      const roles = new Set(everyElement(read.elements).map(({ role }) => role));
      const tables = extent === 'full' ? ['Table', 'TH'] : [];
      for (const role of ['H1', 'H2', 'Figure', 'Caption', ...tables]) expect(roles).toContain(role);
    },
  );

  test(`lead from every number to an answer of the release (${place})`, async () => {
    const json = (await (await ask(`briefs/${place}.json?lang=${language}`)).json()) as Json;
    const ids = new Map(json.numbers.map(({ id, query }) => [query, id]));
    expect(ids.size).toBeGreaterThan(5);
    for (const id of ids.values()) {
      const address = `http://observatory.example/q/${json.release.id}/${place}.2026/${encodeURIComponent(id)}`;
      const location = (await opened.app.request(address)).headers.get('location')!;
      expect(location).toContain(`/releases/${json.release.id}`);
      const answer = await opened.app.request(`http://observatory.example${location}`);
      expect(`${answer.status} ${location}`).toBe(`200 ${location}`);
    }
  });
});

test('a brief is known by the hash on its last page, as the same that is made now', async () => {
  const { contentHash } = (await (await ask('briefs/NL.json?lang=nl')).json()) as Json;
  const verdict = await (await ask(`briefs/verify/${contentHash.slice(0, 16)}`)).json();
  expect(verdict).toMatchObject({ hash: contentHash, again: 'same', current: true });
});
