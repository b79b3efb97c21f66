import { personalWords } from '@observatory/data/codebook/profiles/personal-words.ts';
import { eusurveyWords } from '@observatory/data/codebook/profiles/eusurvey-words.ts';

import { plain, withoutNumbering } from './plain-text.ts';
import { toolColumn } from './tool-column.ts';

/** A question about something else may mention a telephone; a heading that asks for a number is short. */
const mostWords = 9;
const mostWordsAlone = 4;

const rules = personalWords.map(({ why, anywhere, alone }) => ({
  why,
  anywhere: [...new Set(anywhere.map((text) => ` ${plain(text)}`))],
  alone: new Set(alone.map((text) => plain(text))),
}));

const users = new Set(Object.values(eusurveyWords).map(({ user }) => plain(user)));

/** Words that may stand beside a heading that says it alone: `Your city`, `Name (optional)`. */
const small = new Set(
  (
    'the a your of our my optional required s teidan sinun oma valinnainen ditt din er ihr ihre euer freiwillig ' +
    'il la lo suo sua vostro facoltativo uw je jouw optioneel 1 2 3 de het der die das den'
  ).split(' '),
);

/** `RecipientEmail`, `first_name`, `IPAddress` in words. */
const inWords = (name: string): string =>
  plain(
    withoutNumbering(name)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll})/gu, '$1 $2'),
  );

/**
 * Why a column of this name may identify a person: by the signatures of survey tools, then by words of the 24 official
 * languages of the Union. A code such as `email` or `ip`, or undefined.
 */
export function personalColumn(name: string): string | undefined {
  const tool = toolColumn(name);
  if (tool) return tool.kind === 'personal' ? tool.why : undefined;
  const text = inWords(name);
  const words = text.split(' ');
  if (text === '' || words.length > mostWords) return undefined;
  if (users.has(text)) return 'user';
  const spaced = ` ${text}`;
  const told = words.length <= mostWordsAlone ? words.filter((word) => !small.has(word)).join(' ') : '';
  return rules.find(
    ({ anywhere, alone }) =>
      anywhere.some((start) => spaced.includes(start)) || alone.has(text) || (told !== '' && alone.has(told)),
  )?.why;
}
