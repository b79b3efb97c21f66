import { languages } from '../messages/language.ts';
import { naceSections, type NaceVersion, naceVersions } from './nace.ts';

/** The letter of a section in each version that has it. */
export type SectionLetters = Readonly<Partial<Record<NaceVersion, string>>>;

/**
 * Letters of the sections by their titles in all languages.
 *
 * @param normalise what is left of a title when it is compared
 */
export function lettersByTitle(normalise: (title: string) => string): ReadonlyMap<string, SectionLetters> {
  const titles = new Map<string, SectionLetters>();
  for (const version of naceVersions) {
    for (const { letter, label } of naceSections[version]) {
      for (const language of languages) {
        const title = normalise(label[language]);
        titles.set(title, { ...titles.get(title), [version]: letter });
      }
    }
  }
  return titles;
}
