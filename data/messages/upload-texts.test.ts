import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

import { languages } from './language.ts';
import { uploadMessages, type UploadKey } from './upload-texts.ts';

const parts = [
  ...['signIn', 'invitation', 'account', 'send', 'preview', 'uploads', 'state', 'job', 'do', 'withdraw'],
  ...['verdict', 'findings', 'severity', 'columns', 'rehearsal', 'receipt', 'history', 'replaces', 'erase'],
];
const english = uploadMessages('en', parts);
const keys = Object.keys(english) as UploadKey[];
const text = (language: (typeof languages)[number], key: UploadKey) =>
  String(uploadMessages(language, parts)[key]);

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Each place of a message, with the cases that it tells apart. */
function places(elements: Elements): string[] {
  const found = elements.flatMap((element) => {
    if ('options' in element) {
      const inner = Object.values(element.options).flatMap(({ value }) => places(value));
      return [`${element.value} ${Object.keys(element.options).toSorted().join('|')}`, ...inner];
    }
    return !('value' in element) || element.type === 0 ? [] : [`${element.value} ${element.type}`];
  });
  return [...new Set(found)].toSorted();
}

describe.each(languages)('words about uploads in %s', (language) => {
  test('have the keys, places and cases of the English', () => {
    expect(Object.keys(uploadMessages(language, parts))).toEqual(keys);
    for (const key of keys)
      expect(places(new IntlMessageFormat(text(language, key)).getAst()), key).toEqual(
        places(new IntlMessageFormat(text('en', key)).getAst()),
      );
  });

  test('are typeset: no straight quotation mark, apostrophe before a letter, edge or double space', () => {
    for (const key of keys) expect(text(language, key), key).not.toMatch(/[—"]|\p{L}'\p{L}|^\s|\s$|\s\s/u);
  });
});

test('there are words for every page', () => {
  expect(keys.length).toBeGreaterThan(100);
});
