import { findingKeys, findingText } from '@observatory/data/messages/finding-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { readingKeys, readingText } from '@observatory/data/messages/reading-texts.ts';
import { recognitionKeys, recognitionText } from '@observatory/data/messages/recognition-texts.ts';

/** One rule: the anchor that findings lead to, what it says and what to do. */
export type Rule = { readonly code: string; readonly says: string; readonly remedy: string };

/** An ellipsis for every place that a sentence fills with what was found in a file; two rows where it counts. */
const places = {
  count: 2,
  columns: 2,
  ...Object.fromEntries(
    (
      'column letter values allowed min max limit from to known kind why mended text row offset found encoding separator ' +
      'sheet sheets more respondents'
    )
      .split(' ')
      .map((name) => [name, '…']),
  ),
};

/** What is said under a key: of a whole rule its two sentences. */
function rulesOf<Key extends string>(
  keys: readonly Key[],
  write: (key: Key, values: typeof places) => string,
): Rule[] {
  // A sentence that ends with what was found would end with four dots.
  const say = (key: Key, values: typeof places) => write(key, values).replaceAll('….', '…');
  return keys
    .filter((key) => key.endsWith('.says'))
    .map((key) => {
      const start = key.slice(0, -'.says'.length);
      return {
        code: start.slice(start.indexOf('.') + 1),
        says: say(key, places),
        remedy: say(`${start}.remedy` as Key, places),
      };
    });
}

const aboutColumns = /^(header|column|mapping|doubt)/;
const aboutFile = /^(file|replaced|respondents_in|no_rows)/;

/** Every rule of reading, recognising and checking a survey file, in the language of the page. */
export function describeRules(language: Language) {
  const words = (key: 'title' | 'lead' | 'file' | 'columns' | 'rows') =>
    findingText(language, `finding.rules.${key}`);
  const findings = rulesOf(findingKeys, (key, values) => findingText(language, key, values));
  const reading = rulesOf(readingKeys, (key, values) => readingText(language, key, values));
  const guesses = readingKeys
    .filter((key) => /^reading\.(mended|unsure)\./.test(key))
    .map((key) => ({
      code: key.slice('reading.'.length),
      says: readingText(language, key, places),
      remedy: findingText(language, `finding.${key.split('.')[1] as 'mended' | 'unsure'}`),
    }));
  const recognition = rulesOf(recognitionKeys, (key, values) => recognitionText(language, key, values));
  const isDamage = ({ code }: Rule) => code.startsWith('damage');
  return {
    title: words('title'),
    lead: words('lead'),
    parts: [
      {
        id: 'file',
        title: words('file'),
        rules: [...findings.filter(({ code }) => aboutFile.test(code)), ...reading, ...guesses],
      },
      {
        id: 'columns',
        title: words('columns'),
        rules: [
          ...findings.filter(({ code }) => aboutColumns.test(code)),
          ...recognition.filter((rule) => !isDamage(rule)),
        ],
      },
      {
        id: 'rows',
        title: words('rows'),
        rules: [
          ...findings.filter(({ code }) => !aboutFile.test(code) && !aboutColumns.test(code)),
          ...recognition.filter(isDamage),
        ],
      },
    ],
  };
}
