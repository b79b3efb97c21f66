import { type Labels, languages } from '../messages/language.ts';

/** What is asked, then what it is asked about: "Level of present staff: Team working". */
export function composeLabel(question: Labels, about: Labels): Labels {
  const texts = languages.map((language) => [language, `${question[language]}: ${about[language]}`]);
  return Object.fromEntries(texts) as Labels;
}
