import type { Labels } from '../messages/language.ts';

/** A word of the observatory that not every reader knows. */
export type GlossaryTerm = {
  /** Its place on the page of the glossary. */
  readonly id: string;
  readonly label: Labels;
  /** One or two sentences, as a note beside a word shows them. */
  readonly definition: Labels;
};

type Said = readonly [label: string, definition: string];

/** A term with its name and meaning in each language. */
export const term = (
  id: string,
  said: Readonly<Record<'en' | 'fi' | 'sv' | 'de' | 'it' | 'nl', Said>>,
): GlossaryTerm => {
  const { en, fi, sv, de, it, nl } = said;
  return {
    id,
    label: { en: en[0], fi: fi[0], sv: sv[0], de: de[0], it: it[0], nl: nl[0] },
    definition: { en: en[1], fi: fi[1], sv: sv[1], de: de[1], it: it[1], nl: nl[1] },
  };
};
