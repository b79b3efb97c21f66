export const languages = ['en', 'fi', 'sv', 'de', 'it', 'nl'] as const;
export type Language = (typeof languages)[number];

/** One text in every language of the observatory. */
export type Labels = Readonly<Record<Language, string>>;

/** The text as a language of the observatory, or undefined when it is none. */
export function parseLanguage(text: string | undefined): Language | undefined {
  return languages.find((language) => language === text);
}
