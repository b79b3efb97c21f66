import type { Quality, QualityWeights } from '@observatory/data/contract/quality.ts';
import type { QualityContext } from './context.server.ts';
import { asRounded } from './context.server.ts';

/** The first paragraphs: whether and to what the country is weighted, what that costs, what was trimmed, what is left out. */
export function leadOf(context: QualityContext): string[] {
  const { t, write, wave, inPlace, country } = context;
  const { respondents, weighted, enterprises, populationSource = '', quality } = country;
  const answers = { n: respondents, count: write.count(respondents), inPlace, wave };
  const first = weighted
    ? t('quality.lead.weighted', {
        ...answers,
        enterprises: write.count(enterprises),
        source: populationSource,
        name: populationSource,
        period: quality?.population?.period ?? 'none',
      })
    : t('quality.lead.unweighted', answers);
  if (!quality) return [first, t('quality.lead.unrecorded')];
  const told = quality.weights && [
    ...effective(quality.weights, context),
    ...trimming(quality.weights, context),
  ];
  // Below full detail another sentence says what is left out.
  const untold = weighted && quality.detail === 'full' ? [t('quality.lead.untold')] : [];
  return [first, (told ?? untold).join(' '), ...detail(quality, context)].filter((text) => text !== '');
}

type Both = NonNullable<Quality['weights']>;

const effective = ({ unit, employment }: Both, { t, write }: QualityContext): string[] => [
  t('quality.lead.effective', {
    effective: write.count(unit.after.effectiveN),
    effect: asRounded(unit.after.designEffect, write),
    effectiveStaff: write.count(employment.after.effectiveN),
    effectStaff: asRounded(employment.after.designEffect, write),
  }),
];

function trimming({ unit, employment }: Both, { t, write }: QualityContext): string[] {
  const isWithin = ({ outcome }: QualityWeights) => outcome === 'within_cap';
  if (isWithin(unit) && isWithin(employment)) {
    return [t('quality.lead.untrimmed', { cap: write.count(unit.capMultiple) })];
  }
  return Object.entries({ unit, employment }).map(([kind, weights]) =>
    t('quality.lead.trimming', {
      kind,
      outcome: weights.outcome,
      cap: write.count(weights.capMultiple),
      before: asRounded(weights.before.designEffect, write),
      after: asRounded(weights.after.designEffect, write),
      moved: write.percent(weights.moved),
    }),
  );
}

/** What is left out; without weights there is nothing of them to leave out. */
function detail({ detail: level }: Quality, { t, country }: QualityContext): string[] {
  if (level === 'full' || (!country.weighted && level !== 'population')) return [];
  return [t(`quality.detail.${level}`)];
}
