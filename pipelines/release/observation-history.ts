import type { OfficialFigure } from '../sources/eurostat/official-figures.ts';

/** An observation as a vintage has it; `source` is a sentence for readers. */
export type VintageFigure = OfficialFigure & {
  /** `size_emp=10-49;sex=F`, empty for all totals. */
  readonly breakdown: string;
};

/** What one vintage says. */
export type VintageFigures = {
  readonly vintage: string;
  /** Indicators that it has whole: what it does not have of them is no longer published. */
  readonly whole: ReadonlySet<string>;
  readonly figures: readonly VintageFigure[];
};

/** An observation from the vintage on in which it appeared or changed. */
export type HistoryFigure = VintageFigure & {
  readonly vintage: string;
  /** Count of the changes of this observation before, 0 for the first. */
  readonly revision: number;
  /** `withdrawn`: not published any more in the newest vintage. A row of a withdrawal has neither value nor flags. */
  readonly state: 'current' | 'former' | 'withdrawn';
};

const keyOf = ({ indicator, breakdown, geo, time }: VintageFigure): string =>
  [indicator, breakdown, geo, time].join('\u001f');

/**
 * What was published of each observation over time, a row per change: values that are the same number with the same
 * flags are one row, that of the vintage in which they came. In the order in which observations first came.
 *
 * @param vintages the oldest first
 */
export function observationHistory(vintages: readonly VintageFigures[]): HistoryFigure[] {
  const histories = new Map<string, HistoryFigure[]>();
  const add = (key: string, figure: VintageFigure, vintage: string) => {
    const history = histories.get(key) ?? [];
    histories.set(key, history);
    const last = history.at(-1);
    if (last && isSame(last, figure)) return;
    if (last) history[history.length - 1] = { ...last, state: 'former' };
    const state = isWithdrawal(figure) ? 'withdrawn' : 'current';
    history.push({ ...figure, vintage, revision: history.length, state });
  };
  for (const { vintage, whole, figures } of vintages) {
    const present = new Set<string>();
    for (const figure of figures) {
      const key = keyOf(figure);
      present.add(key);
      add(key, figure, vintage);
    }
    for (const [key, history] of histories) {
      const last = history.at(-1)!;
      if (whole.has(last.indicator) && !present.has(key))
        add(key, { ...last, value: '', flags: '' }, vintage);
    }
  }
  return [...histories.values()].flat();
}

/** Readers leave out an observation without value and without flag, so that no vintage has one. */
const isWithdrawal = ({ value, flags }: VintageFigure): boolean => value === '' && flags === '';

const isSame = (last: HistoryFigure, { value, flags }: VintageFigure): boolean =>
  last.flags === flags &&
  (last.value === value || (last.value !== '' && value !== '' && Number(last.value) === Number(value)));
