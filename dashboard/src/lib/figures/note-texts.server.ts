import type { FigureKey, Formatter } from '@observatory/data/messages/catalogue.ts';

/** The remarks on an answer as sentences; a code that has none is left out. */
export const noteTexts = (notes: readonly string[], { has, t }: Formatter<FigureKey>): string[] =>
  notes
    .map((code) => `note.${code}`)
    .filter(has)
    .map((key) => t(key));
