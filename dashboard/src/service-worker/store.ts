import { immutable } from '$app/manifest';
import { filesOf, mayBeKept } from '#lib/offline/kept-pages.ts';
import type { KeptPage } from '#lib/offline/say.ts';

/** Most pages that are kept; the oldest go first. */
const most = 60;

/** A build is known by the names of its entries, which change with anything in it. */
const build = immutable
  .map(({ path }) => path)
  .filter((path) => path.includes('/entry/'))
  .join(' ');
const files = `files ${build}`;
const pagesOf = (release: string) => `pages ${build} ${release}`;

/** The header by which a page names its release. */
const releaseHeader = 'x-observatory-release';

/** The caches of pages of this build; there is one, of the release that was seen last. */
const pageCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(pagesOf('')));

/** Forgets what other builds kept. */
export async function forgetOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name !== files && !name.startsWith(pagesOf('')))
      .map((name) => caches.delete(name)),
  );
}

/** A file of the build: it never changes, so one that is kept is never asked for again. */
export async function fileFor(request: Request): Promise<Response> {
  const cache = await caches.open(files);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone());
  return answer;
}

/** Keeps a page with the files it was built with; pages of an older release go. */
export async function keepPage(url: URL, answer: Response): Promise<void> {
  const release = answer.headers.get(releaseHeader);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  if (!answer.ok || !isPage || release === null || !mayBeKept(url)) return;
  const name = pagesOf(release);
  for (const other of await pageCaches()) if (other !== name) await caches.delete(other);
  const [cache, html] = await Promise.all([caches.open(name), answer.clone().text()]);
  await cache.delete(addressOf(url));
  await cache.put(addressOf(url), answer);
  const addresses = await cache.keys();
  for (const old of addresses.slice(0, Math.max(0, addresses.length - most))) await cache.delete(old);
  const built = await caches.open(files);
  await Promise.all(
    filesOf(html).map(async (file) => {
      if (!(await built.match(file))) await built.add(file).catch(() => undefined);
    }),
  );
}

const addressOf = (url: URL): string => url.origin + url.pathname + url.search;

export async function keptPage(url: URL): Promise<Response | undefined> {
  for (const name of await pageCaches()) {
    const kept = await (await caches.open(name)).match(addressOf(url));
    if (kept) return kept;
  }
  return undefined;
}

/** Every kept page, the newest first, and the style sheets that they use. */
export async function keptPages(): Promise<{ pages: KeptPage[]; styles: string[] }> {
  const pages: KeptPage[] = [];
  const styles = new Set<string>();
  for (const name of await pageCaches()) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const html = (await (await cache.match(url))?.text()) ?? '';
      const { pathname, search } = new URL(url);
      pages.unshift({ address: pathname + search, title: /<title>([^<]*)/.exec(html)?.[1] ?? pathname });
      for (const file of filesOf(html)) if (file.endsWith('.css')) styles.add(file);
    }
  }
  return { pages, styles: [...styles] };
}
