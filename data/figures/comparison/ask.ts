import type { EstimatesAnswer } from '../../contract/columns.ts';
import type { ComparisonsAnswer } from '../../contract/comparisons.ts';
import type { Language } from '../../messages/language.ts';
import type { ComparisonAnswers } from './read-rows.ts';
import { comparisonQuestion, type ComparisonView } from './view.ts';

type Question = Readonly<Record<string, string>>;

/** Everything that a comparison is made of: the estimates of each column, and each column against the first. */
export async function askComparison(
  view: ComparisonView,
  language: Language,
  estimatesOf: (question: Question) => Promise<EstimatesAnswer>,
  comparisonsOf: (question: Question) => Promise<ComparisonsAnswer>,
): Promise<ComparisonAnswers> {
  const { indicator, columns } = view;
  const [estimates, comparisons] = await Promise.all([
    Promise.all(columns.map((column) => estimatesOf({ ...column, indicator, lang: language }))),
    Promise.all(
      columns.slice(1).map((_, k) => comparisonsOf({ ...comparisonQuestion(view, k + 1), lang: language })),
    ),
  ]);
  return { estimates, comparisons };
}
