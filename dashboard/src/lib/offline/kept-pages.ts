import { parseLanguage } from '@observatory/data/messages/language.ts';

/** Pages of an account and figures for other sites: they are never kept. */
const neverKept = ['account', 'invitation', 'sign-in', 'upload', 'uploads', 'embed'];

/** Whether a page may be kept in the browser for when the observatory cannot be reached. */
export function mayBeKept({ pathname }: URL): boolean {
  const [, language, page = ''] = pathname.split('/');
  return parseLanguage(language) !== undefined && !neverKept.includes(page);
}

/** Addresses of the files that a page was built with, as its HTML names them. */
export const filesOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/_app\/immutable\/[\w./-]+\.(?:js|css|woff2)/g)].map(([path]) => `/${path}`)),
];
