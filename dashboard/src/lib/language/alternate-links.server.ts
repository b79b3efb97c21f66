import { escapeXml } from '@observatory/data/figures/drawing/escape-xml.ts';
import { languages } from '@observatory/data/messages/language.ts';

import { inLanguage } from './choose.ts';

/** Elements that name a page in every language, and where a reader's own language is chosen: for those who collect pages. */
export function alternateLinks({ origin, pathname, search }: URL): string {
  const link = (language: string, path: string) =>
    `<link rel="alternate" hreflang="${language}" href="${escapeXml(origin + path + search)}" />`;
  return [
    ...languages.map((language) => link(language, inLanguage(pathname, language))),
    link('x-default', pathname.replace(/^\/[a-z]{2}(?=\/|$)/, '') || '/'),
  ].join('');
}
