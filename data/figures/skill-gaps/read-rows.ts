import { domains, type Domain } from '../../competences/skill.ts';
import type { EstimatesAnswer } from '../../contract/columns.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import { numbers } from '../../messages/numbers.ts';
import { reasons, statuses, type Reason, type Status } from '../../survey/status.ts';
import type { PublishedEstimate, SkillGapsRow } from './figure.ts';
import type { SkillGapsLabels } from './labels.ts';
import type { ValueWords } from './values.ts';

/** One row per skill from an answer about one indicator, wave, country, sector and size. */
export function readRows(
  { columns }: EstimatesAnswer,
  labels: SkillGapsLabels,
  words: ValueWords,
  formatter: Translator<FigureKey>,
): SkillGapsRow[] {
  return columns.skill.flatMap((skill, k) => {
    const domain = domains.find((one) => one === columns.domain[k]);
    const label = labels.skills[skill];
    if (!domain || label === undefined) return [];
    const status = statuses.find((one) => one === columns.status[k]) ?? 'no_data';
    const reason = reasons.find((one) => one === columns.reason[k]) ?? 'none';
    const estimate = published(columns, k);
    return [
      row({ skill, domain, label, status, reason, ...(estimate && { estimate }) }, labels, words, formatter),
    ];
  });
}

function published(columns: EstimatesAnswer['columns'], k: number): PublishedEstimate | undefined {
  const value = columns.estimate[k] ?? undefined;
  const low = columns.ci_low[k] ?? undefined;
  const high = columns.ci_high[k] ?? undefined;
  const n = columns.n[k] ?? undefined;
  if (value === undefined || low === undefined || high === undefined || n === undefined) return undefined;
  const [place, best, worst] = [columns.rank[k], columns.rank_low[k], columns.rank_high[k]];
  const rank = place && best && worst ? { place, best, worst } : undefined;
  return { value, low, high, n, nEffective: columns.n_effective[k] ?? n, ...(rank && { rank }) };
}

/** Keeps the ends of an interval in one line. */
const wordJoiner = '\u2060';

type Bare = {
  skill: string;
  domain: Domain;
  label: string;
  status: Status;
  reason: Reason;
  estimate?: PublishedEstimate;
};

function row(
  bare: Bare,
  labels: SkillGapsLabels,
  words: ValueWords,
  formatter: Translator<FigureKey>,
): SkillGapsRow {
  const { t, language } = formatter;
  const { estimate, label, status, reason } = bare;
  if (!estimate) {
    return {
      ...bare,
      valueText: t(`reason.${reason}.short`),
      intervalText: '',
      spoken: t('figure.spoken.hidden', { skill: label, reason: t(`reason.${reason}`) }),
    };
  }
  const range = words.range(estimate.low, estimate.high);
  return {
    ...bare,
    valueText: words.value(estimate.value),
    intervalText: `(${range})`,
    spoken: t('figure.spoken.shown', {
      skill: label,
      value: words.value(estimate.value),
      kind: labels.indicator.kind,
      ofBase: labels.indicator.ofBase,
      range: range.replace('–', `${wordJoiner}–${wordJoiner}`),
      n: estimate.n,
      count: numbers(language).count(estimate.n),
      status,
    }),
  };
}
