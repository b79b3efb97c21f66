import { briefFileTexts } from '../messages/brief-file-texts.ts';
import { numbers } from '../messages/numbers.ts';
import { siteName } from '../messages/site-name.ts';
import type { Brief } from './document.ts';

type Edition = Pick<Brief, 'name' | 'title' | 'release'> & {
  readonly question: Pick<Brief['question'], 'language'>;
};

/** When and as what a brief was published, in words of its language or another. */
export const editionText = (
  { release, question }: Pick<Edition, 'release' | 'question'>,
  language = question.language,
): string =>
  briefFileTexts(language).t('edition', {
    release: release.id,
    day: numbers(language).day(release.publishedAt),
  });

/** How to cite a brief: who, what, from which release, and the address where it can be checked. */
export function citationOf({ name, title, release, question }: Edition, address: string): string {
  const day = numbers(question.language).day(release.publishedAt);
  const sentence = /[.!?]$/.test(title) ? title : `${title}.`;
  return briefFileTexts(question.language).t('readme.cite', {
    ...{ author: siteName, name, title: sentence, release: release.id, day, address },
  });
}
