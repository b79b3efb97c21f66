import { apiInProcess } from '@observatory/data/contract/in-process-api.ts';
import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit/hooks';
import { placeDrawings } from '#lib/figures/drawings.server.ts';
import { rememberCountry } from '#lib/country/remembered.server.ts';
import { alternateLinks } from '#lib/language/alternate-links.server.ts';
import { chooseLanguage, inLanguage, languageCookie, languageOfPath } from '#lib/language/choose.ts';
import { allowFraming, embedTheme, mayBeFramed } from '#lib/embed/framed.server.ts';
import { movedTo } from '#lib/view/moved-addresses.server.ts';
import { startLate } from '#lib/start/late-start.server.ts';
import { parseTheme, themeCookie } from '#lib/theme/theme.ts';

/**
 * Addresses that name no language lead to a page in the reader's, or to the sentence in it that there is none: all but
 * files, the interface, and what begins with two letters, as a language does that is not spoken here.
 */
const withoutLanguage = /^\/(?!api(?:\/|$))(?:[a-z][a-z-]{2,}(?:\/[\w-]+)*)?\/?$/;

/** The head of a page with its own address, where the page itself does not say under which it is best known. */
const withCanonical = (html: string, { href }: URL): string =>
  html.includes('rel="canonical"')
    ? html
    : html.replace('</head>', `<link rel="canonical" href="${href.replaceAll('&', '&amp;')}" /></head>`);

export const handle: Handle = async ({ event, resolve }) => {
  const { url, cookies, request } = event;
  if (withoutLanguage.test(url.pathname)) {
    const language = chooseLanguage(cookies.get(languageCookie), request.headers.get('accept-language'));
    return new Response(null, {
      status: 303,
      headers: { location: inLanguage(url.pathname, language) + url.search, vary: 'Accept-Language, Cookie' },
    });
  }
  const moved = movedTo(url);
  if (moved !== undefined && !event.isDataRequest)
    return new Response(null, { status: 308, headers: { location: moved } });
  rememberCountry(cookies, url);
  event.locals.drawings = new Map();
  const language = languageOfPath(url.pathname) ?? 'en';
  const isEmbed = mayBeFramed(url.pathname);
  const theme = isEmbed ? embedTheme(url) : parseTheme(cookies.get(themeCookie));
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      startLate(withCanonical(placeDrawings(html, event.locals.drawings), url))
        .replace('%language%', language)
        .replace('%alternates%', () => (isEmbed ? '' : alternateLinks(url)))
        .replace(' data-theme="%theme%"', theme === 'system' ? '' : ` data-theme="${theme}"`),
    preload: (input) => input.type !== 'font' || /-latin-(?:wght|600)-normal\.woff2$/.test(input.filename),
  });
  if (response.headers.get('content-type')?.startsWith('text/html')) {
    response.headers.set('cache-control', 'private, no-cache');
    if (isEmbed) allowFraming(response.headers);
    response.headers.set('content-language', language);
  }
  return response;
};

/** Questions to the interface never leave this machine: its process answers, or else the loopback address. */
export const handleFetch: HandleFetch = async ({ request, fetch, event }) => {
  const url = new URL(request.url);
  if (url.origin !== event.url.origin || !url.pathname.startsWith('/api/')) return fetch(request);
  const answer = apiInProcess();
  // The page's own question: it carries the reader's cookies, and stands for a page of this site.
  request.headers.set('sec-fetch-site', 'same-origin');
  for (const name of ['cookie', 'user-agent']) {
    const value = event.request.headers.get(name);
    if (value !== null) request.headers.set(name, value);
  }
  if (answer) return answer(request);
  const address = process.env.OBSERVATORY_API ?? 'http://127.0.0.1:3000';
  return fetch(new Request(new URL(url.pathname + url.search, address), request));
};

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return;
  const requestId = event.request.headers.get('x-request-id') ?? crypto.randomUUID();
  process.stderr.write(
    `${JSON.stringify({
      time: new Date().toISOString(),
      level: 'error',
      event: 'page',
      requestId,
      path: event.url.pathname,
      error: String(error instanceof Error ? error.stack : error),
    })}\n`,
  );
  return { message: 'internal', requestId };
};
