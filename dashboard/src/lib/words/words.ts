import type { Formatter, PageKey } from '@observatory/data/messages/catalogue.ts';
import { createContext } from 'svelte';

export type Words = Formatter<PageKey>;

const [get, set] = createContext<() => Words>();

/** Gives every component below the words of the page's language; the function is asked again when they change. */
export const setWords = set;

/** The words of the page, to be called in the course of setting up a component. */
export function getWords(): Words {
  const current = get();
  return {
    get language() {
      return current().language;
    },
    t: (key, values) => current().t(key, values),
    parts: (key, places) => current().parts(key, places),
    has: (key): key is PageKey => current().has(key),
  };
}
