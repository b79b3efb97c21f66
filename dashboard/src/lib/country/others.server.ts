import { domainCodes, domainLabels } from '@observatory/data/competences/domains.ts';
import { domains } from '@observatory/data/competences/skill.ts';
import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { valueWords } from '@observatory/data/figures/skill-gaps/values.ts';
import { indicatorById, indicators } from '@observatory/data/indicators/catalogue.ts';
import type { FigureKey, Translator } from '@observatory/data/messages/catalogue.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { reasons } from '@observatory/data/survey/status.ts';

/** Indicators that are not about one skill, but for what employers do not know, which the page of quality tells, and answers one by one. */
export const otherIndicators = indicators
  .filter(({ detail, id }) => detail !== 'skill' && detail !== 'answer' && id !== 'gap_do_not_know')
  .map(({ id }) => id);

export type OtherLine = {
  readonly indicator: string;
  readonly item: string;
  readonly label: string;
  /** `% of employers that hire VET graduates` */
  readonly base: string;
  /** `54 %`, or why there is none. */
  readonly value: string;
  readonly interval: string;
  readonly answers: string;
  readonly remark: string;
};

/** One line per indicator, or per indicator and domain, from an answer about one country. */
export function othersOf(
  { columns }: EstimatesAnswer,
  { country }: { readonly country: string },
  figure: Translator<FigureKey>,
): OtherLine[] {
  const { t, language } = figure;
  return columns.indicator.flatMap((id, row) => {
    const indicator = indicatorById.get(id);
    if (!indicator || columns.country[row] !== country) return [];
    const item = columns.skill[row]!;
    const domain = domains.find((one) => domainCodes[one] === item);
    const write = valueWords(indicator.kind, figure);
    const [value, low, high, n] = [columns.estimate, columns.ci_low, columns.ci_high, columns.n].map(
      (column) => column[row] ?? undefined,
    );
    const reason = reasons.find((one) => one === columns.reason[row]) ?? 'none';
    const isShown = value !== undefined && low !== undefined && high !== undefined && n !== undefined;
    return [
      {
        indicator: id,
        item,
        label: [indicator.label[language], ...(domain ? [domainLabels[domain][language]] : [])].join(': '),
        base: `% ${indicator.ofBase[language]}`,
        value: isShown ? write.value(value) : t(`reason.${reason}.short`),
        interval: isShown ? `(${write.range(low, high)})` : '',
        answers: isShown ? numbers(language).count(n) : '',
        remark: reason === 'none' ? '' : t(`reason.${reason}`),
      },
    ];
  });
}
