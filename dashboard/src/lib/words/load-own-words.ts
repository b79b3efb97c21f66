import { formatter, loadOwnMessages } from '@observatory/data/messages/catalogue.ts';
import type { Language } from '@observatory/data/messages/language.ts';

/** The words of a page that has many of its own: other pages do not load them, and stay within their budget of script. */
export const loadOwnWords = async (area: 'methods' | 'overview', language: Language) =>
  formatter(language, await loadOwnMessages(area, language));
