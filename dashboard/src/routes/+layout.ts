import { formatter, loadPageMessages } from '@observatory/data/messages/catalogue.ts';

export const load = async ({ data }) => ({
  ...data,
  words: formatter(data.language, await loadPageMessages(data.language)),
});
