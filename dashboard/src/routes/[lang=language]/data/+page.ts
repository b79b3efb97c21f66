import { loadOwnWords } from '#lib/words/load-own-words.ts';

export const load = async ({ data, params }) => ({
  ...data,
  words: await loadOwnWords('methods', params.lang),
});
