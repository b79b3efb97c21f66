import * as v from 'valibot';

import { hitKinds } from '../search/entry.ts';

/** What answers a question, best first, in the names of one language. */
export const SearchAnswer = v.object({
  language: v.string(),
  query: v.string(),
  /** How many there are in all. */
  total: v.number(),
  /** The same in a sentence; empty without a question. */
  said: v.string(),
  hits: v.array(
    v.object({
      kind: v.picklist(hitKinds),
      /** The kind in words. */
      kindLabel: v.string(),
      code: v.string(),
      label: v.string(),
      detail: v.string(),
      /** Its page on this site. */
      href: v.string(),
    }),
  ),
});
export type SearchAnswer = v.InferOutput<typeof SearchAnswer>;
