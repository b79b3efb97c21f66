import type { EstimatesAnswer } from '../../contract/columns.ts';
import type { ComparisonsAnswer } from '../../contract/comparisons.ts';
import type { Language } from '../../messages/language.ts';
import type { TrendView } from './view.ts';

type Question = Readonly<Record<string, string>>;

/** The expectation that stands beside what has changed. */
export const outlookIndicator = 'future_need';

/** What the interface answered about a place over the waves. */
export type TrendAnswers = {
  /** Every wave of the release, oldest first, with the estimates of its skills. */
  readonly waves: readonly { readonly wave: string; readonly estimates: EstimatesAnswer }[];
  /** Each wave but the first, less the one before it: whether a line may join them. */
  readonly steps: readonly ComparisonsAnswer[];
  /** The newest wave less the one that the view names; absent when there is one wave. */
  readonly change?: ComparisonsAnswer;
  /** What employers expected in the newest wave; absent where that is the indicator of the view itself. */
  readonly outlook?: EstimatesAnswer;
};

/** The question for the differences of all skills between two waves; of some skills only, verdicts would be milder. */
export function changeQuestion(
  { indicator, country, sector, size }: TrendView,
  since: string,
  until: string,
): Record<string, string> {
  return { indicator, country, sector, size, a: `wave:${until}`, b: `wave:${since}` };
}

/** Everything that a trend is made of. */
export async function askTrend(
  view: TrendView,
  waves: readonly string[],
  language: Language,
  estimatesOf: (question: Question) => Promise<EstimatesAnswer>,
  comparisonsOf: (question: Question) => Promise<ComparisonsAnswer>,
): Promise<TrendAnswers> {
  const { indicator, country, sector, size, since } = view;
  const newest = waves.at(-1) ?? '';
  const estimates = (wave: string, of: string) =>
    estimatesOf({ indicator: of, country, sector, size, wave, lang: language });
  const step = (from: string, until: string) =>
    comparisonsOf({ ...changeQuestion(view, from, until), lang: language });
  const [asked, steps, change, outlook] = await Promise.all([
    Promise.all(waves.map(async (wave) => ({ wave, estimates: await estimates(wave, indicator) }))),
    Promise.all(waves.slice(1).map((wave, k) => step(waves[k]!, wave))),
    since === '' ? undefined : step(since, newest),
    indicator === outlookIndicator ? undefined : estimates(newest, outlookIndicator),
  ]);
  return { waves: asked, steps, ...(change && { change }), ...(outlook && { outlook }) };
}
