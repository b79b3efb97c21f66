import { formatter, loadMethodsMessages } from '@observatory/data/messages/catalogue.ts';
import type { Language } from '@observatory/data/messages/language.ts';

/** The words of the pages that explain: other pages do not load them, and stay within their budget of script. */
export const loadMethodsWords = async (language: Language) =>
  formatter(language, await loadMethodsMessages(language));
