import { indicatorById } from '../../indicators/catalogue.ts';
import type { TrendKey } from '../../messages/trends-texts.ts';
import type { Translator } from '../../messages/catalogue.ts';
import { cellOf, judged, spokenCell, type ComparisonWords } from '../comparison/read-rows.ts';
import type { ComparedCell } from '../comparison/figure.ts';
import { skillGapsLabels } from '../skill-gaps/labels.ts';
import { readRows } from '../skill-gaps/read-rows.ts';
import { valueWords } from '../skill-gaps/values.ts';
import { outlookIndicator, type TrendAnswers } from './ask.ts';
import type { TrendRow } from './figure.ts';
import { isInView, type TrendView } from './view.ts';

export type TrendWords = ComparisonWords & { readonly trends: Translator<TrendKey> };

/** Reasons for which two values are not compared though both are published: the waves do not measure the same. */
const isBroken = (reason: string | undefined): boolean =>
  !['none', 'a_hidden', 'b_hidden', undefined].includes(reason);

/** The skills of a view over the waves, one row each; verdicts are adjusted over all skills, shown or not. */
export function readTrendRows(
  { waves, steps, change, outlook }: TrendAnswers,
  view: TrendView,
  words: TrendWords,
): TrendRow[] {
  const skillsOf = (indicator: string, wave: string, answer: TrendAnswers['waves'][number]['estimates']) => {
    const labels = skillGapsLabels({ ...view, indicator, wave }, words.figure.language);
    const values = valueWords(indicatorById.get(indicator)!.kind, words.figure);
    return new Map(readRows(answer, labels, values, words.figure).map((row) => [row.skill, row]));
  };
  const byWave = waves.map(({ wave, estimates }) => skillsOf(view.indicator, wave, estimates));
  const newest = waves.at(-1)!.wave;
  const expected = outlook && skillsOf(outlookIndicator, newest, outlook);
  const changes = change ? judged([change], words)[0]! : new Map<string, never>();
  const breaks = steps.map(
    ({ columns }) => new Set(columns.skill_a.filter((_, row) => isBroken(columns.reason[row]))),
  );
  const known = new Map(byWave.flatMap((rows) => [...rows]));
  return [...known.values()]
    .filter((row) => isInView(view, row))
    .map(({ skill, domain, label }): TrendRow => {
      const difference = changes.get(skill);
      const cells = byWave.map((rows, k) =>
        cellOf(rows.get(skill), k === waves.length - 1 ? difference : undefined, words),
      );
      const own = expected && cellOf(expected.get(skill), undefined, words);
      const said = [
        ...cells.map((cell, k) => spokenCell(cell, waves[k]!.wave, view.since, words)),
        ...(own ? [spokenOutlook(own, words)] : []),
      ];
      return {
        skill,
        domain,
        label,
        cells,
        joined: breaks.map((broken) => !broken.has(skill)),
        against: waves.findIndex(({ wave }) => wave === view.since),
        ...(difference && { change: difference }),
        ...(own && { outlook: own }),
        isCertain: difference !== undefined && difference.verdict !== 'cannot_be_told_apart',
        spoken: `${label}: ${said.join('; ')}.`,
      };
    });
}

const spokenOutlook = (
  { estimate, valueText, remark }: ComparedCell,
  { trends: { t } }: TrendWords,
): string =>
  estimate
    ? t('trends.spoken.outlook', { value: valueText })
    : t('trends.spoken.no_outlook', { reason: remark });
