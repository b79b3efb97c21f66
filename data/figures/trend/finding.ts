import { midSentence } from '../mid-sentence.ts';
import { inPlaceOf } from '../skill-gaps/labels.ts';
import { partLabel } from '../comparison/names.ts';
import type { TrendFigure, TrendRow } from './figure.ts';
import type { TrendWords } from './read-rows.ts';
import type { TrendView } from './view.ts';

/** Skills that changed beyond doubt by direction, those that rose first, the largest change first. */
export function changedOf(rows: readonly TrendRow[]): TrendFigure['changed'] {
  return (['higher', 'lower'] as const).map((verdict) => ({
    verdict,
    rows: rows
      .filter(({ change }) => change?.verdict === verdict)
      .sort((a, b) => Math.abs(b.change!.value) - Math.abs(a.change!.value)),
  }));
}

/** How many skills changed beyond doubt and in which direction, that none did, or why nothing can be said. */
export function trendTitle(
  rows: readonly TrendRow[],
  view: TrendView,
  { newest, weighted }: { readonly newest: string; readonly weighted: boolean },
  { trends: { t, language } }: TrendWords,
): string {
  const filters = (['sector', 'size'] as const)
    .filter((name) => view[name] !== 'ALL')
    .map((name) => midSentence(partLabel(name, view[name], language), language));
  const [higher, lower] = changedOf(rows).map((one) => one.rows.length) as [number, number];
  const judged = rows.filter(({ change }) => change);
  const said = {
    what: t('trends.what', { indicator: view.indicator }),
    where: [inPlaceOf(view.country, language) ?? view.country, ...filters].join(', '),
    since: view.since,
    newest,
    certainty: weighted ? 'sure' : 'among',
  };
  const [only] = judged;
  if (only && rows.length === 1) {
    const from = only.cells.find((_, k) => k === only.against);
    return t('trends.title.single', {
      ...said,
      skill: midSentence(only.label, language),
      from: from!.valueText,
      until: only.cells.at(-1)!.valueText,
      verdict: only.change!.verdict,
    });
  }
  const published = rows.some(({ cells }) => cells.some(({ estimate }) => estimate));
  const kind = !published
    ? 'hidden'
    : view.since === ''
      ? 'first'
      : judged.length === 0
        ? 'refused'
        : higher > 0 && lower > 0
          ? 'both'
          : higher > 0
            ? 'up'
            : lower > 0
              ? 'down'
              : 'none';
  const changed = changedOf(rows).flatMap((one) => one.rows.map(({ label }) => midSentence(label, language)));
  return t('trends.title', {
    ...said,
    kind,
    up: higher,
    down: lower,
    tests: judged.length,
    // Names of skills have commas of their own.
    named: changed.length > 2 ? 'none' : changed.join('; '),
  });
}
