import type { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { remarkText } from '@observatory/data/messages/population-texts.ts';
import { qualityTexts } from '@observatory/data/messages/quality-texts.ts';
import { inPlaceOfPartner, percentWith, qualityContext, type QualityContext } from './context.server.ts';
import { leadOf } from './lead.server.ts';
import { marginsOf } from './margins.server.ts';
import { mergedOf } from './merged.server.ts';
import { responseOf } from './response.server.ts';
import { unknownOf } from './unknown.server.ts';
import { weightsOf } from './weights.server.ts';

/** The page about one wave and country in finished texts, so that a browser loads neither words nor labels for it. */
export function describeQuality(
  answer: QualityAnswer,
  view: { readonly wave: string; readonly country: string },
  language: Language,
) {
  const { t } = qualityTexts(language);
  const inPlace = inPlaceOfPartner(view.country, language);
  const country = answer.waves
    .find(({ wave }) => wave === view.wave)
    ?.countries.find((one) => one.country === view.country);
  const head = {
    title: t('quality.title', { inPlace, wave: view.wave }),
    about: t('quality.about', { inPlace, wave: view.wave }),
    names: { country: t('quality.country'), wave: t('quality.wave') },
    json: t('quality.json'),
    coverage: t('quality.coverage'),
  };
  if (!country) return { ...head, lead: [t('quality.lead.none', { inPlace, wave: view.wave })] };
  const context = qualityContext(language, { wave: view.wave, country, thresholds: answer.thresholds });
  return { ...head, lead: leadOf(context), ...(country.quality && { parts: partsOf(context) }) };
}

/** What is told of each part, with the sentence that says so where it is not. */
function partsOf(context: QualityContext) {
  const { t, language, country, write, thresholds } = context;
  const quality = country.quality!;
  const { strata, weights, margins, population, step, doNotKnow } = quality;
  const weighted = String(country.weighted);
  const isWeighed = country.weighted && strata !== undefined;
  return {
    response: { title: t('quality.response'), table: responseOf(quality, context) },
    ...(country.weighted && {
      weights: {
        title: t('quality.weights'),
        table: weights && weightsOf(weights, context),
        untold: t('quality.lead.untold'),
      },
    }),
    ...(isWeighed && {
      merged: { title: t('quality.merged'), ...mergedOf({ ...quality, strata }, context) },
    }),
    margins: {
      title: t('quality.margins'),
      lead: margins ? t('quality.margins.lead') : t('quality.margins.untold', { weighted }),
      drawn: t('quality.margins.drawn'),
      tables: margins ? marginsOf(margins, context) : [],
      step:
        margins && step !== undefined
          ? t('quality.margins.step', {
              step: percentWith(step, 0, write),
              few: thresholds.confidentialBelow,
            })
          : '',
    },
    unknown: {
      title: t('quality.unknown'),
      lead: t('quality.unknown.lead', { weighted }),
      tables: unknownOf(quality, context),
      hidden: doNotKnow.share.includes(null) ? t('quality.unknown.hidden.note') : '',
    },
    remarks: {
      title: t('quality.remarks'),
      texts: population?.remarks.map((remark) => remarkText(language, remark)) ?? [],
      none: t('quality.remarks.none', { table: population ? 'own' : 'none' }),
    },
  };
}

export type QualityPage = ReturnType<typeof describeQuality>;
export type QualityParts = NonNullable<QualityPage['parts']>;
