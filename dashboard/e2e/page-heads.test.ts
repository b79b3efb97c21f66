import { languages } from '@observatory/data/messages/language.ts';
import { describe, expect, test } from 'vitest';
import { baseUrl } from './browser.ts';
import { publicPages } from './pages.ts';

/** Pages that nobody looks for from outside. */
const unlisted = ['/design', '/sign-in'];

/** What a search engine reads of a page: its head as the server sends it. */
async function headOf(address: string) {
  const text = await (await fetch(baseUrl + address)).text();
  const links = [...text.matchAll(/<link [^>]*>/g)].map(([link]) => {
    const attribute = (name: string) =>
      new RegExp(`\\b${name}="([^"]*)"`).exec(link)?.[1]?.replaceAll('&amp;', '&');
    return { rel: attribute('rel'), hreflang: attribute('hreflang'), href: attribute('href') };
  });
  return {
    language: /<html lang="([^"]*)"/.exec(text)?.[1],
    title: /<title>([^<]*)<\/title>/.exec(text)?.[1],
    titles: text.match(/<title>/g)?.length,
    description: /<meta name="description" content="([^"]+)"/.exec(text)?.[1],
    alternates: links.filter(({ rel }) => rel === 'alternate'),
    canonical: links.filter(({ rel }) => rel === 'canonical'),
  };
}

describe.each(languages)('every page in %s', (language) => {
  test('says its language, its other languages, its own address, and a title that no other page has', async () => {
    const titles = new Map<string, string>();
    for (const { path } of publicPages) {
      const head = await headOf(`/${language}${path}`);
      expect(head.language, path).toBe(language);
      expect(head.titles, path).toBe(1);
      if (!unlisted.includes(path)) expect(head.description?.length, path).toBeGreaterThan(20);
      expect(
        head.alternates.map(({ hreflang }) => hreflang),
        path,
      ).toEqual([...languages, 'x-default']);
      for (const { hreflang, href } of head.alternates) {
        const { pathname, search } = new URL(href!);
        const start = hreflang === 'x-default' ? '' : `/${hreflang}`;
        expect(pathname + search, path).toBe(start + path || '/');
      }
      expect(head.canonical.length, path).toBe(1);
      expect(head.canonical[0]!.href, path).toMatch(new RegExp(`^${baseUrl}/${language}(?:[/?]|$)`));
      expect(titles.get(head.title!), `${path} has the title of another page: ${head.title}`).toBeUndefined();
      titles.set(head.title!, path);
    }
  });
});

test('an address without a language leads to every page', async () => {
  for (const { path } of publicPages) {
    const response = await fetch(`${baseUrl}${path || '/'}`, {
      redirect: 'manual',
      headers: { 'accept-language': 'sv' },
    });
    expect(response.status, path).toBe(303);
    expect(response.headers.get('location'), path).toBe(`/sv${path}`);
  }
});
