import { describe, expect, test } from 'vitest';

import en from './en/r-code.json' with { type: 'json' };
import { languages } from './language.ts';
import { rCodeText, type RCodeKey } from './r-code-texts.ts';

const keys = Object.keys(en) as RCodeKey[];
const values = { wave: '2026', command: 'npm run' };

describe.each(languages)('in %s', (language) => {
  test.each(keys)('%s is one clean sentence with its places filled', (key) => {
    const text = rCodeText(language, key, values);
    // No leftover syntax, edge or double spaces, em dash, straight apostrophe or quotation mark.
    expect(text).toMatch(/^\p{Lu}(?!.*(?:[{}—"']|undefined|\s\s)).*\S\.$/u);
    for (const [name, value] of Object.entries(values))
      expect(text.includes(value)).toBe(en[key].includes(`{${name}}`));
    if (language !== 'en') expect(text).not.toBe(rCodeText('en', key, values));
  });
});
