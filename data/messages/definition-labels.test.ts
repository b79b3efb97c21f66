import { describe, expect, test } from 'vitest';
import * as codebook from '../codebook/codebook.ts';
import * as missing from '../codebook/missing-labels.ts';
import * as domains from '../competences/domains.ts';
import * as skills from '../competences/skills.ts';
import * as catalogue from '../indicators/catalogue.ts';
import * as countries from '../places/countries.ts';
import * as partners from '../places/partner-countries.ts';
import * as partnership from '../places/partnership.ts';
import * as nace from '../sectors/nace.ts';
import * as sectors from '../sectors/sectors.ts';
import * as sizes from '../sectors/sizes.ts';
import { type Labels, languages } from './language.ts';

const modules = {
  codebook,
  missing,
  domains,
  skills,
  catalogue,
  countries,
  partners,
  partnership,
  nace,
  sectors,
  sizes,
};

/** Every object under `value` that has a text in English, which makes it a table of labels. */
function labelTables(value: unknown, seen = new Set<unknown>()): Labels[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof Map) return labelTables([...value.values()], seen);
  if ('en' in value) return [value as Labels];
  return Object.values(value).flatMap((each) => labelTables(each, seen));
}

describe.each(Object.entries(modules))('labels of %s', (_name, module) => {
  const tables = labelTables(module);

  test('exist, one in each language and no more', () => {
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(Object.keys(table)).toEqual(languages);
  });

  test('are clean texts', () => {
    // No edge or double spaces, no em dash, no straight apostrophe within a word.
    for (const text of tables.flatMap((table) => Object.values(table)))
      expect(text).toMatch(/^(?!\s)(?!.*(?:\s\s|—|\p{L}'\p{L})).+(?<!\s)$/u);
  });

  test('that are longer than a name are translated', () => {
    const same = tables.flatMap((table) =>
      languages.filter((each) => each !== 'en' && table.en.length > 20 && table[each] === table.en),
    );
    expect(same).toEqual([]);
  });
});
