import { noOrYes } from '@observatory/data/codebook/no-or-yes.ts';
import { languages } from '@observatory/data/messages/language.ts';

import { answerTexts, missingCode } from './answer-texts.ts';
import { bare, plain } from './plain-text.ts';

const [no, yes] = noOrYes.map(({ label }) => new Set(languages.map((language) => plain(label[language]))));

/** What tools write into the column of an answer that was given: a tick, a number, or the answer itself. */
const ticks = new Set([
  'y',
  '1',
  'x',
  'true',
  'wahr',
  'tosi',
  'vero',
  'waar',
  'sant',
  'checked',
  'selected',
  'quoted',
]);
const blanks = new Set(['n', '0', 'false', 'falsch', 'epatosi', 'falso', 'onwaar', 'falskt', 'unchecked']);
const moreBlanks = new Set(['not selected', 'not checked', 'not quoted']);

/**
 * Whether the answer of a column was given; undefined when the cell does not say so clearly. A 2 is not clear: one
 * tool writes it for no, another as the number of the second answer.
 *
 * @param said texts of this column that somebody has explained: the option, or an empty text
 */
export function optionTicked(
  code: string,
  option: string,
  cell: string,
  said: Readonly<Record<string, string>>,
): boolean | undefined {
  const explained = said[cell];
  if (explained !== undefined) return explained !== '';
  const text = plain(cell);
  if (ticks.has(text) || yes!.has(text)) return true;
  if (text === '' || blanks.has(text) || moreBlanks.has(text) || no!.has(text)) return false;
  const { codes, labels } = answerTexts(code);
  const named = labels.get(text) ?? codes.get(bare(cell)) ?? missingCode(cell);
  return named === option ? true : undefined;
}
