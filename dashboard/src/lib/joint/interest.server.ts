import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { valueWords } from '@observatory/data/figures/skill-gaps/values.ts';
import { indicatorById, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { itemLabel } from '@observatory/data/indicators/item-label.ts';
import type { FigureKey, Translator } from '@observatory/data/messages/catalogue.ts';
import { reasons } from '@observatory/data/survey/status.ts';

/** What employers answered about a joint qualification: a line per answer, a value per country, or why there is none. */
export function interestOf(
  { columns }: EstimatesAnswer,
  countries: readonly string[],
  figure: Translator<FigureKey>,
) {
  const indicator = indicatorById.get('joint_interest')!;
  const write = valueWords(indicator.kind, figure);
  return itemsOf(indicator).map((item) => ({
    item,
    label: itemLabel(indicator, item)?.[figure.language] ?? item,
    values: countries.map((country) => {
      const row = columns.skill.findIndex((code, k) => code === item && columns.country[k] === country);
      const [value, low, high] = [columns.estimate[row], columns.ci_low[row], columns.ci_high[row]];
      const reason = reasons.find((one) => one === columns.reason[row]) ?? 'nobody_asked';
      const isShown = typeof value === 'number' && typeof low === 'number' && typeof high === 'number';
      return isShown
        ? { country, text: write.value(value), interval: `(${write.range(low, high)})` }
        : { country, text: figure.t(`reason.${reason}.short`), interval: '' };
    }),
  }));
}
