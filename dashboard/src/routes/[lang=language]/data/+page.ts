import { formatter, loadMethodsMessages } from '@observatory/data/messages/catalogue.ts';

/** Most words are on this page, and only here: other pages do not load them. */
export const load = async ({ data, params }) => ({
  ...data,
  words: formatter(params.lang, await loadMethodsMessages(params.lang)),
});
