import { loadMethodsWords } from '#lib/words/load-methods-words.ts';

export const load = async ({ data, params }) => ({ ...data, words: await loadMethodsWords(params.lang) });
