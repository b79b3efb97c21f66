import type { CoverageAnswer } from '@observatory/data/contract/coverage.ts';
import { coverageTexts } from '@observatory/data/messages/coverage-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { inPlaceOfPartner } from '#lib/quality/context.server.ts';

/** The sentences around the figure of coverage, in one language. */
export function coverageSentences(
  { columns, thresholds }: CoverageAnswer,
  { country, wave }: { readonly country: string; readonly wave: string },
  language: Language,
) {
  const { t } = coverageTexts(language);
  const limits = { enough: thresholds.unreliableBelow, most: thresholds.lowBaseBelow };
  const isUntold = columns.answers_at_least.length > 0 && columns.answers_at_least.every((n) => n === null);
  return {
    about: t('coverage.about', { inPlace: inPlaceOfPartner(country, language), wave }),
    lead: [t('coverage.lead', limits), ...(isUntold ? [t('coverage.lead.untold')] : [])],
    most: t('coverage.most'),
    mostNote: t('coverage.most.note', limits),
    mostNone: isUntold ? t('coverage.lead.untold') : t('coverage.most.none'),
    quality: t('coverage.quality'),
    upload: t('coverage.upload'),
  };
}
