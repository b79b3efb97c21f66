import { glossaryTerms } from '@observatory/data/glossary/terms.ts';
import type { Language } from '@observatory/data/messages/language.ts';

export type NamedTerm = { readonly id: string; readonly label: string };

/** Terms as a list of links says them, in the order given. Throws for a term that is not in the glossary. */
export const namedTerms = (language: Language, ids: readonly string[]): readonly NamedTerm[] =>
  ids.map((id) => {
    const term = glossaryTerms.find((one) => one.id === id);
    if (!term) throw new TypeError(`the glossary has no ${id}`);
    return { id, label: term.label[language] };
  });
