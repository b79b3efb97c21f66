import type { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { domainOfItem } from '@observatory/data/contract/estimates-query.ts';
import { skills } from '@observatory/data/competences/skills.ts';
import { refusalSentence } from '@observatory/data/messages/difference-sentence.ts';
import { parseLanguage } from '@observatory/data/messages/language.ts';
import { differenceOf, judgeDifferences } from '@observatory/data/survey/difference.ts';
import { isPublished } from '@observatory/data/survey/status.ts';

import { inventedCell, unweightedWave } from './estimates.ts';
import { about, rounded } from './invent.ts';

/** Differences of the invented estimates; between a wave with weights and one without there are none. */
export function inventedComparisons(parameters: URLSearchParams): Promise<ComparisonsAnswer> {
  const usual = { indicator: 'skill_gap', country: 'POOLED', sector: 'ALL', size: 'ALL', wave: '2026' };
  const given = Object.fromEntries(
    Object.entries(usual).map(([name, otherwise]) => [name, parameters.get(name) || otherwise]),
  ) as typeof usual;
  const language = parseLanguage(parameters.get('lang') ?? '') ?? 'en';
  const side = (name: 'a' | 'b') => ({
    ...given,
    ...Object.fromEntries((parameters.get(name) ?? '').split('~').map((part) => part.split(':'))),
  });
  const [a, b] = [side('a'), side('b')];
  const isRefused = (a.wave === unweightedWave) !== (b.wave === unweightedWave);
  const rows = skills.map(({ code }) => {
    const [one, other] = [inventedCell(a, code), inventedCell(b, code)];
    const compared = ({ value, error, n }: typeof one) => ({ value, standardError: error, df: n - 9 });
    const [isOne, isOther] = [isPublished(one.status), isPublished(other.status)];
    const difference =
      isRefused || !isOne || !isOther ? undefined : differenceOf(compared(one), compared(other));
    const reason = isRefused ? 'weights_differ' : !isOne ? 'a_hidden' : !isOther ? 'b_hidden' : 'none';
    return { code, one, other, isOne, isOther, difference, reason } as const;
  });
  const judged = rows.flatMap(({ difference }) => (difference ? [difference] : []));
  const verdicts = new Map(judgeDifferences(judged).map((verdict, k) => [judged[k]!, verdict]));
  const each = (of: (difference: (typeof judged)[number]) => number) =>
    rows.map(({ difference }) => (difference ? rounded(of(difference)) : null));
  return Promise.resolve({
    ...about([], {}),
    tests: judged.length,
    columns: {
      skill_a: rows.map(({ code }) => code),
      skill_b: rows.map(({ code }) => code),
      domain: rows.map(({ code }) => domainOfItem(code)),
      estimate_a: rows.map(({ isOne, one }) => (isOne ? one.value : null)),
      estimate_b: rows.map(({ isOther, other }) => (isOther ? other.value : null)),
      n_a: rows.map(({ isOne, one }) => (isOne ? one.n : null)),
      n_b: rows.map(({ isOther, other }) => (isOther ? other.n : null)),
      difference: each(({ value }) => value),
      standard_error: each(({ standardError }) => standardError),
      ci_low: each(({ interval }) => interval.low),
      ci_high: each(({ interval }) => interval.high),
      df: each(({ df }) => df),
      p_value: each(({ pValue }) => pValue),
      p_adjusted: each((difference) => verdicts.get(difference)!.pAdjusted),
      standardised_difference: each(({ value }) => value),
      standardised_ci_low: each(({ interval }) => interval.low),
      standardised_ci_high: each(({ interval }) => interval.high),
      verdict: rows.map(({ difference }) =>
        difference ? verdicts.get(difference)!.verdict : isRefused ? 'refused' : 'hidden',
      ),
      reason: rows.map(({ reason }) => reason),
      sentence: rows.map(({ reason }) => (reason === 'none' ? '' : refusalSentence(language, reason))),
    },
  });
}
