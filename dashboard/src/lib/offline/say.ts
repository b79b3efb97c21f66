import de from '@observatory/data/messages/de/offline.json';
import en from '@observatory/data/messages/en/offline.json';
import fi from '@observatory/data/messages/fi/offline.json';
import it from '@observatory/data/messages/it/offline.json';
import { escapeXml } from '@observatory/data/figures/drawing/escape-xml.ts';
import { parseLanguage, type Language } from '@observatory/data/messages/language.ts';
import nl from '@observatory/data/messages/nl/offline.json';
import { locales } from '@observatory/data/messages/numbers.ts';
import sv from '@observatory/data/messages/sv/offline.json';
import { siteName } from '@observatory/data/messages/site-name.ts';

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

/** Why a page is not from the observatory: the device is offline, nothing answers, or the answer takes long. */
export type Cause = 'offline' | 'gone' | 'slow';

/** A page that is kept, by its address and title (as HTML). */
export type KeptPage = { readonly address: string; readonly title: string };

const whyOf = { offline: 'offline.kept', gone: 'offline.gone', slow: 'offline.slow' } as const;

const wordsOf = ({ pathname }: URL) => {
  const language = parseLanguage(pathname.split('/')[1]) ?? 'en';
  return { language, words: texts[language] };
};

/**
 * The HTML of a kept page with a line above it that says why and from when it is. Its links ask the observatory anew,
 * so that the line is gone as soon as it answers.
 */
export function withNotice(html: string, url: URL, cause: Cause, at: Date): string {
  const { language, words } = wordsOf(url);
  const time = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(
    at,
  );
  const said = words[whyOf[cause]].replace('{time}', time);
  const again = `<a href="${escapeXml(url.pathname + url.search)}">${words['offline.again']}</a>`;
  return html.replace(
    /<body([^>]*)>/,
    (_, given: string) =>
      `<body${given} data-sveltekit-reload><p class="stale" role="status">${escapeXml(said)} ${again}</p>`,
  );
}

/**
 * A page in place of one that was never seen, with the list of those that were.
 *
 * @param styles addresses of style sheets that are kept
 */
export function unseenPage(
  url: URL,
  cause: Cause,
  kept: readonly KeptPage[],
  styles: readonly string[],
): string {
  const { language, words } = wordsOf(url);
  const links = kept.map(({ address, title }) => `<li><a href="${escapeXml(address)}">${title}</a></li>`);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words['offline.title']} – ${siteName}</title>
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('')}</head>
<body class="unreached"><main><h1>${words['offline.title']}</h1>
<p>${words[cause === 'offline' ? 'offline.unseen' : 'offline.unanswered']}</p>
<ul>${links.length > 0 ? links.join('') : `<li>${words['offline.none']}</li>`}</ul>
<p><a class="action" href="${escapeXml(url.pathname + url.search)}">${words['offline.again']}</a></p></main></body>
</html>
`;
}
