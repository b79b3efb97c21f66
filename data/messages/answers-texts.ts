import { formatter, type Translator } from './catalogue.ts';
import de from './de/answers.json' with { type: 'json' };
import en from './en/answers.json' with { type: 'json' };
import fi from './fi/answers.json' with { type: 'json' };
import it from './it/answers.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/answers.json' with { type: 'json' };
import sv from './sv/answers.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type AnswersKey = keyof typeof en;

/** The words of the answers behind a share and of the way from need to training. They are put together on the server, so no browser loads them. */
export const answersTexts = (language: Language): Translator<AnswersKey> =>
  formatter(language, texts[language]);
