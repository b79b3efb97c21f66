import type { ProblemCode } from '../contract/problem.ts';
import { formatter } from './catalogue.ts';
import de from './de/problems.json' with { type: 'json' };
import en from './en/problems.json' with { type: 'json' };
import fi from './fi/problems.json' with { type: 'json' };
import it from './it/problems.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/problems.json' with { type: 'json' };
import sv from './sv/problems.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

/** Title and sentence of a problem in a language; `detail` fills the places of the sentence. */
export function problemText(
  language: Language,
  code: ProblemCode,
  detail: Readonly<Record<string, string>>,
): { title: string; message: string } {
  const { t } = formatter(language, texts[language]);
  return { title: t(`problem.${code}.title`, detail), message: t(`problem.${code}.message`, detail) };
}
