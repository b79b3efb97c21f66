import * as v from 'valibot';

import { glossaryParts } from '../glossary/terms.ts';

const parts = Object.keys(glossaryParts) as (keyof typeof glossaryParts)[];

/** The words of the observatory and what they mean, in one language, in the order of the page. */
export const GlossaryAnswer = v.object({
  language: v.string(),
  terms: v.array(
    v.object({ id: v.string(), part: v.picklist(parts), label: v.string(), definition: v.string() }),
  ),
});
export type GlossaryAnswer = v.InferOutput<typeof GlossaryAnswer>;
