import type { Messages } from './catalogue.ts';
import de from './de/upload.json' with { type: 'json' };
import en from './en/upload.json' with { type: 'json' };
import fi from './fi/upload.json' with { type: 'json' };
import it from './it/upload.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/upload.json' with { type: 'json' };
import sv from './sv/upload.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type UploadKey = keyof typeof en;

/**
 * The words about accounts and uploads whose keys begin as given. They go to a browser with the data of the page that
 * needs them, so that no other page loads them.
 */
export const uploadMessages = (language: Language, beginnings: readonly string[]): Messages<UploadKey> =>
  Object.fromEntries(
    Object.entries(texts[language]).filter(([key]) =>
      beginnings.some((beginning) => key.startsWith(`upload.${beginning}.`)),
    ),
  ) as Messages<UploadKey>;
