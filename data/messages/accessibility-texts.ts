import { formatter, type Translator } from './catalogue.ts';
import de from './de/accessibility.json' with { type: 'json' };
import en from './en/accessibility.json' with { type: 'json' };
import fi from './fi/accessibility.json' with { type: 'json' };
import it from './it/accessibility.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/accessibility.json' with { type: 'json' };
import sv from './sv/accessibility.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type AccessibilityKey = keyof typeof en;

/** The words of the accessibility statement. They are put together on the server, so no browser loads them. */
export const accessibilityTexts = (language: Language): Translator<AccessibilityKey> =>
  formatter(language, texts[language]);
