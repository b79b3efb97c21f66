import { self as worker } from '$app/service-worker';
import { mayBeKept } from '#lib/offline/kept-pages.ts';
import { unseenPage, withNotice, type Cause } from '#lib/offline/say.ts';
import { fileFor, forgetOtherBuilds, keepPage, keptPage, keptPages } from './store.ts';

/** How long a reader waits for the observatory where a kept page could be shown, in ms. */
const patience = 5000;
/** A view has been seen when a reader rests on it for so long, in ms: filters in between are not kept. */
const rest = 3000;
/** What a proxy answers when the observatory is gone. */
const goneStatuses = [502, 503, 504];

/** Windows that show a kept page. */
const stale = new Set<string>();
/** The view that each page of a window showed last. */
const newest = new Map<string, string>();

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await forgetOtherBuilds();
      await worker.registration.navigationPreload?.enable();
      await worker.clients.claim();
      await keepOpenViews();
    })(),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (url.pathname.startsWith('/_app/immutable/')) event.respondWith(fileFor(request));
  else if (request.mode === 'navigate' && mayBeKept(url)) event.respondWith(pageFor(event, url));
  else if (url.pathname.endsWith('/__data.json')) {
    // A window with a kept page goes to the next one as a whole, so that what is said above it goes as well.
    if (stale.has(clientId)) event.respondWith(Response.error());
    else event.waitUntil(keepIfRestedOn(viewOfData(url), clientId));
  }
});

async function pageFor(event: FetchEvent, url: URL): Promise<Response> {
  const asked = (async (): Promise<Response> =>
    ((await event.preloadResponse) as Response | undefined) ?? fetch(event.request))();
  const kept = await keptPage(url);
  const slow = new Promise<'slow'>((resolve) => setTimeout(resolve, patience, 'slow'));
  const failed = (): Cause => (worker.navigator.onLine ? 'gone' : 'offline');
  const first = await Promise.race([asked.catch(failed), ...(kept ? [slow] : [])]);
  if (first instanceof Response && !goneStatuses.includes(first.status)) {
    event.waitUntil(keepPage(url, first.clone()));
    return first;
  }
  if (first === 'slow') event.waitUntil(asked.then((answer) => keepPage(url, answer)).catch(() => undefined));
  if (!kept && first instanceof Response) return first;
  const cause = first instanceof Response ? 'gone' : first;
  if (!kept) {
    const { pages, styles } = await keptPages();
    const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'";
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    return new Response(unseenPage(url, cause, pages, styles), { status: 503, headers });
  }
  stale.add(event.resultingClientId);
  const headers = new Headers(kept.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  const at = new Date(headers.get('date') ?? Date.now());
  return new Response(withNotice(await kept.text(), url, cause, at), { headers });
}

/** Keeps the pages that windows were opened with and that are not kept yet. */
async function keepOpenViews(): Promise<void> {
  for (const { url } of await worker.clients.matchAll({ type: 'window' })) await keepSeen(new URL(url));
}

async function keepSeen(url: URL): Promise<void> {
  if (!mayBeKept(url) || (await keptPage(url))) return;
  const answer = await fetch(url, { credentials: 'same-origin' }).catch(() => undefined);
  if (answer) await keepPage(url, answer);
}

/** The view whose data a page asks for on its way from view to view. */
function viewOfData(data: URL): URL {
  const url = new URL(data);
  url.pathname = url.pathname.slice(0, -'/__data.json'.length) || '/';
  for (const name of [...url.searchParams.keys()])
    if (name.startsWith('x-sveltekit-')) url.searchParams.delete(name);
  return url;
}

async function keepIfRestedOn(url: URL, clientId: string): Promise<void> {
  const place = `${clientId} ${url.pathname}`;
  newest.set(place, url.href);
  await new Promise((resolve) => setTimeout(resolve, rest));
  if (newest.get(place) !== url.href) return;
  newest.delete(place);
  await keepSeen(url);
}
