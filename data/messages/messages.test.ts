import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { qualityDetails } from '../contract/quality.ts';
import { domains } from '../competences/skill.ts';
import { reasons, statuses } from '../survey/status.ts';
import { formatter } from './catalogue.ts';
import { languages, type Language } from './language.ts';
import { locales } from './numbers.ts';
import { parseMessage } from './parse.ts';
import { siteName } from './site-name.ts';

const folder = import.meta.dirname;
const root = join(folder, '../..');
const areas = readdirSync(join(folder, 'en')).map((file) => file.replace('.json', ''));
const read = (language: Language, area: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, language, `${area}.json`), 'utf8'));

/** Names, kinds and choices of the places of a message, in any order. */
function places(text: string): string[] {
  const found = new Set<string>();
  const walk = (pieces: readonly object[]): void => {
    for (const piece of pieces as {
      type: number;
      value?: string;
      options?: Record<string, { value: object[] }>;
    }[]) {
      if (piece.type === 0 || piece.type === 7) continue;
      // A plural may have other forms in another language; a choice must have the same ones.
      const choices = piece.type === 5 ? Object.keys(piece.options!).sort().join() : '';
      found.add(
        `${piece.value} ${piece.type === 5 ? 'select' : piece.type === 6 ? 'plural' : 'value'} ${choices}`,
      );
      for (const option of Object.values(piece.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'en').getAst());
  return [...found].sort();
}

/** Messages that are the same in several languages for a good reason: names and forms without words. */
const sameInAll =
  /^(site\.name|explore\.sentence|official\.title\.(range|one)|official\.spoken|official\.revision)$/;

describe.each(areas)('%s', (area) => {
  const english = read('en', area);

  test.each(languages)('has the same messages with the same places in %s', (language) => {
    const messages = read(language, area);
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(messages)) {
      expect(text.trim(), key).not.toBe('');
      expect(places(text), `${language} ${key}`).toEqual(places(english[key]!));
    }
  });

  test.each(languages.filter((language) => language !== 'en'))('is translated into %s', (language) => {
    const messages = read(language, area);
    const untranslated = Object.keys(english).filter(
      (key) => !sameInAll.test(key) && english[key]!.length > 20 && messages[key] === english[key],
    );
    expect(untranslated).toEqual([]);
  });
});

test('braces are the only syntax that messages of pages and figures use', () => {
  for (const area of ['pages', 'methods', 'overview', 'figures', 'states', 'quality', 'official-figures']) {
    for (const language of languages) {
      const faulty = Object.entries(read(language, area)).filter(([, text]) => /['<>]/.test(text));
      expect(faulty).toEqual([]);
    }
  }
});

test('a message says what it lacks, and its pieces stand where its places are', () => {
  const messages = formatter('en', { 'a.b': 'Gaps in {country}, {sector}.', 'a.c': 'no places' });
  expect(() => messages.t('a.b', { country: 'Finland' })).toThrow('sector');
  expect(messages.parts('a.b', ['country', 'sector'])).toEqual([
    { text: 'Gaps in ' },
    { place: 'country' },
    { text: ', ' },
    { place: 'sector' },
    { text: '.' },
  ]);
  expect(messages.parts('a.c', [])).toEqual([{ text: 'no places' }]);
});

test('a message parsed ahead says the same as its text', () => {
  const values = { n: 3, count: 3, others: 2, last: 4, shown: 2, hidden: 1, questions: 5 };
  for (const language of languages) {
    for (const text of Object.values({
      ...read(language, 'pages'),
      ...read(language, 'methods'),
      ...read(language, 'overview'),
      ...read(language, 'figures'),
      ...read(language, 'states'),
    })) {
      const given = Object.fromEntries(places(text).map((place) => [place.split(' ')[0]!, 'other']));
      const parsed = formatter(language, { text: parseMessage(text) }).t('text', { ...given, ...values });
      expect(parsed).toBe(formatter(language, { text }).t('text', { ...given, ...values }));
      // Another reader of ICU syntax says the same.
      expect(parsed).toBe(new IntlMessageFormat(text, locales[language]).format({ ...given, ...values }));
    }
  }
});

const flags = ['b', 'c', 'd', 'e', 'f', 'n', 'p', 'r', 's', 'u', 'z'];
const notes = ['demonstration', 'unweighted', 'partly_weighted', 'pooled', 'equal'];

/** Keys that are put together from a code, with every code there is. */
const built: readonly string[] = [
  ...statuses.map((code) => `status.${code}`),
  ...reasons.flatMap((code) => [`reason.${code}`, `reason.${code}.short`]),
  ...notes.map((code) => `note.${code}`),
  ...flags.map((code) => `flag.${code}`),
  ...qualityDetails.filter((code) => code !== 'full').map((code) => `quality.detail.${code}`),
  ...['parameter_unknown', 'code_unknown'].map((code) => `warning.${code}`),
  ...['light', 'dark', 'system'].map((code) => `theme.${code}`),
  ...['indicator', 'country', 'sector', 'size', 'wave'].map((name) => `filter.${name}`),
  ...['country', 'sector', 'size'].map((name) => `hidden.wider.${name}`),
  ...['missing', 'unready', 'broken'].flatMap((kind) => [`error.${kind}.title`, `error.${kind}.remedy`]),
  ...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((block) => `data.block.${block}`),
  ...['ground', 'ink', 'secondary', 'faint', 'hairline', 'link'].map((name) => `design.colour.${name}`),
];

const sources = ['dashboard/src', 'data', 'server', 'pipelines']
  .flatMap((workspace) =>
    readdirSync(join(root, workspace), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name) && !entry.name.endsWith('.test.ts'),
      )
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .filter((file) => !/node_modules|\.svelte-kit|\/build\//.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('keys of pages and figures', () => {
  const keys = Object.keys({
    ...read('en', 'pages'),
    ...read('en', 'methods'),
    ...read('en', 'overview'),
    ...read('en', 'figures'),
    ...read('en', 'states'),
    ...read('en', 'quality'),
    ...read('en', 'official-figures'),
  });
  const keysOfAllAreas = areas.flatMap((area) => Object.keys(read('en', area)));

  test('are all used: written in a source, or put together from a code', () => {
    const unused = keys.filter(
      (key) => !built.includes(key) && !sources.includes(`'${key}'`) && !sources.includes(`"${key}"`),
    );
    expect(unused).toEqual([]);
  });

  test('are there for every code, and for every key written in a page', () => {
    expect(built.filter((key) => !keys.includes(key))).toEqual([]);
    const written = [...sources.matchAll(/\b(?:words\.)?t\(\s*'([a-z][\w.]+)'/g)].map(([, key]) => key!);
    expect(written.length).toBeGreaterThan(60);
    expect(written.filter((key) => !keysOfAllAreas.includes(key))).toEqual([]);
  });

  test('built from a code are built in the sources', () => {
    const beginnings = [
      ...new Set(built.map((key) => /^[a-z]+\.(?:colour\.|block\.|wider\.|detail\.)?/.exec(key)![0])),
    ];
    expect(beginnings.filter((beginning) => !sources.includes('`' + beginning))).toEqual([]);
  });
});

test('the domains have no words of their own here: their labels are definitions', () => {
  const keys = Object.keys({ ...read('en', 'pages'), ...read('en', 'methods'), ...read('en', 'overview') });
  expect(keys.filter((key) => domains.some((domain) => key.includes(domain)))).toEqual([]);
});

test('the name of the observatory is the same in all languages and in its files', () => {
  for (const language of languages) expect(read(language, 'pages')['site.name']).toBe(siteName);
});
