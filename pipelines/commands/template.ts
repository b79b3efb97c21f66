import { codebookCsv, templateCsv } from '@observatory/data/codebook/template.ts';

import { parseLanguage } from '@observatory/data/messages/language.ts';

import { print, readWords, type Command } from './command.ts';

/** `template [--codebook] [--lang l]`: the header that a survey file must have, or the codebook with its labels. */
export const template: Command = async (words) => {
  const { values } = readWords(words, {
    codebook: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
  });
  print((values.codebook ? codebookCsv(parseLanguage(values.lang) ?? 'en') : templateCsv()).trimEnd());
  return 0;
};
