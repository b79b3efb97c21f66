import { languageOfPath } from '#lib/language/choose.ts';
import { parseTheme, type ThemeChoice } from '#lib/theme/theme.ts';

/** Whether other sites may show what is at an address in a frame: figures that stand alone, and nothing else. */
export const mayBeFramed = (path: string): boolean =>
  languageOfPath(path) !== undefined && path.split('/')[2] === 'embed' && path.split('/').length === 4;

/** The theme that the address of an embedded figure asks for; a reader's own choice on this site does not reach it. */
export const embedTheme = (url: URL): ThemeChoice => parseTheme(url.searchParams.get('theme') ?? undefined);

/** Lets every site frame an answer: it has no script, no form and nothing of an account. */
export function allowFraming(headers: Headers): void {
  const policy = headers.get('content-security-policy');
  if (policy?.includes("frame-ancestors 'none'"))
    headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
  headers.set('cache-control', 'public, max-age=60, stale-while-revalidate=600');
}
