import { formatter, type Translator } from './catalogue.ts';
import de from './de/joint.json' with { type: 'json' };
import en from './en/joint.json' with { type: 'json' };
import fi from './fi/joint.json' with { type: 'json' };
import it from './it/joint.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/joint.json' with { type: 'json' };
import sv from './sv/joint.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type JointKey = keyof typeof en;

/** The words of the page of joint needs. They are put together on the server, so no browser loads them. */
export const jointTexts = (language: Language): Translator<JointKey> => formatter(language, texts[language]);
