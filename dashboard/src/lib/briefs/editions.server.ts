import { BriefChangesAnswer } from '@observatory/data/contract/brief-answer.ts';
import type { ReleasesAnswer } from '@observatory/data/contract/catalogue.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { answerOf } from '#lib/api/answer-of.server.ts';
import { tailOf } from './brief-view.ts';
import { filesOf } from './describe-brief.server.ts';
import { describeChanges } from './describe-changes.server.ts';

/** Editions that are told. */
const told = 3;

/**
 * The last editions of a brief, newest first: when they were published, their files, and what each says otherwise than
 * the one before.
 *
 * @param parameters of the brief, with its wave and its language
 * @param language of the words around it
 */
export async function editionsOf(
  fetch: typeof globalThis.fetch,
  { current, releases }: ReleasesAnswer,
  place: string,
  parameters: Readonly<Record<string, string>>,
  language: Language,
) {
  const { t } = briefsPageTexts(language);
  return Promise.all(
    releases.slice(0, told).map(async ({ release, publishedAt }, k) => {
      const since = releases[k + 1]?.release;
      const given = await answerOf(
        fetch,
        `releases/${release}/briefs/${place}/changes`,
        { ...parameters, since: since ?? release },
        BriefChangesAnswer,
      );
      const isCurrent = release === current;
      const isThere = 'answer' in given || given.code === 'release_unknown';
      const changes = 'answer' in given && since !== undefined ? given.answer : undefined;
      return {
        release,
        label: t('briefs.edition', { day: numbers(language).day(publishedAt), current: String(isCurrent) }),
        said: changes
          ? changes.summary
          : t(`briefs.edition.${!isThere ? 'none' : since === undefined ? 'first' : 'alone'}`),
        // The interface tells changes in the language of the brief.
        isOfBrief: changes !== undefined,
        changes: changes && describeChanges(changes, language),
        page: `/${parameters['lang']}/briefs/${place}${tailOf({ ...withoutLanguage(parameters), ...(!isCurrent && { release }) })}`,
        files: isThere
          ? filesOf(place, parameters, language, isCurrent ? undefined : release).slice(0, 3)
          : [],
      };
    }),
  );
}

const withoutLanguage = (parameters: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => name !== 'lang'));
