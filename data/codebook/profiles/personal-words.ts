import words from './personal-words.json' with { type: 'json' };

/** Words that name personal data in a heading, in the languages of the Union. */
export type PersonalWords = {
  /** Code of what the column holds, such as `email`. */
  readonly why: string;
  /** Beginnings of words, or of runs of words, that say so wherever they stand in a short heading. */
  readonly anywhere: readonly string[];
  /** Headings that say so when they stand alone, or with one or two small words. */
  readonly alone: readonly string[];
};

/**
 * The first entry that fits counts: an IP address is no postal address. Words are compared without case and marks.
 * Places (towns, coordinates) and names of firms are here too, because a firm with few staff is a person.
 */
export const personalWords: readonly PersonalWords[] = words;
