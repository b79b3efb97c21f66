import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import { numbers } from '../../messages/numbers.ts';
import type { FigureTable, SkillGapsGroup } from './figure.ts';
import type { ValueWords } from './values.ts';

/** `2 (1–4)`: a place is never given without the places that it may be. */
const rankText = ({ place, best, worst }: { place: number; best: number; worst: number }): string =>
  `${place} (${best === worst ? best : `${best}–${worst}`})`;

/** The rows of a figure as a table: skill, value, interval, rank, answers, effective answers, status in words. */
export function tableOf(
  caption: string,
  groups: readonly SkillGapsGroup[],
  words: ValueWords,
  { t, language }: Translator<FigureKey>,
): FigureTable {
  const write = numbers(language);
  return {
    caption,
    columns: [
      t('table.skill'),
      t('table.value'),
      t('table.interval'),
      t('table.rank'),
      t('table.n'),
      t('table.n_effective'),
      t('table.status'),
    ],
    groups: groups.map((group) => ({
      label: group.label,
      rows: group.rows.map(({ skill, label, status, reason, estimate }) => ({
        skill,
        published: estimate !== undefined,
        cells: [
          label,
          estimate ? words.value(estimate.value) : '',
          estimate ? words.range(estimate.low, estimate.high) : '',
          estimate?.rank ? rankText(estimate.rank) : '',
          estimate ? write.count(estimate.n) : '',
          estimate ? write.count(estimate.nEffective) : '',
          reason === 'none' ? t(`status.${status}`) : `${t(`status.${status}`)}: ${t(`reason.${reason}`)}`,
        ],
      })),
    })),
  };
}
