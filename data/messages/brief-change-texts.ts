import type { BriefChanges, ChangeReason } from '../briefs/changes.ts';
import { briefFileTexts } from './brief-file-texts.ts';
import type { Language } from './language.ts';

/** How many numbers of an edition changed, came and went, in a sentence: "2 of 14 numbers changed." */
export const changesSentence = (
  { compared, changed, added, withdrawn }: BriefChanges,
  language: Language,
): string =>
  briefFileTexts(language).t('changes.summary', {
    ...{ changed: changed.length, compared, added: added.length, withdrawn: withdrawn.length },
  });

/** Why a number changed, in a sentence. */
export const reasonSentence = (reason: ChangeReason, language: Language): string =>
  briefFileTexts(language).t(`changes.reason.${reason}`);
