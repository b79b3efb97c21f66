import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { askTrend } from '@observatory/data/figures/trend/ask.ts';
import { describeTrend } from '@observatory/data/figures/trend/describe.ts';
import { trendDimensions } from '@observatory/data/figures/trend/view.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { compareTexts } from '@observatory/data/messages/compare-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { trendsTexts } from '@observatory/data/messages/trends-texts.ts';
import { ask } from '#lib/api/ask.server.ts';
import { printView } from '#lib/view/view.ts';

/** Changes that are named for each direction. */
const named = 3;

/** What changed beyond doubt in the skill gaps of a place since the wave before, in one language. */
export async function whatChanged(
  fetch: typeof globalThis.fetch,
  { waves }: CatalogueAnswer,
  country: string,
  language: Language,
) {
  const dimensions = trendDimensions(waves);
  const usual = { indicator: 'skill_gap', sector: 'ALL', size: 'ALL', skill: 'ALL' };
  const view = { ...usual, country, since: dimensions.since.usual };
  const answers = await askTrend(
    view,
    waves.slice(-2),
    language,
    (question) => ask(fetch, 'estimates', question, EstimatesAnswer),
    (question) => ask(fetch, 'comparisons', question, ComparisonsAnswer),
  );
  const trends = trendsTexts(language);
  const words = { trends, compare: compareTexts(language), figure: await figureFormatter(language) };
  const { title, changed } = describeTrend(answers, view, words);
  const { t } = trends;
  const newest = waves.at(-1) ?? '';
  return {
    heading: t('trends.changes'),
    title,
    lists: changed
      .filter(({ rows }) => rows.length > 0)
      .map(({ verdict, rows }) => ({
        verdict,
        heading: t(`trends.changes.${verdict}`, { newest, since: view.since }),
        rows: rows.slice(0, named).map(({ skill, label, change }) => ({
          skill,
          label,
          text: t('trends.change', { difference: change!.text, range: change!.range }),
        })),
      })),
    link: { label: t('trends.link'), tail: printView(view, dimensions) },
  };
}
