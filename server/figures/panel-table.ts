import type { ComparedCell } from '@observatory/data/figures/comparison/figure.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import type { Described } from './figure.ts';

type Panels = {
  readonly panels: readonly { readonly label: string }[];
  readonly columns: Readonly<Record<'skill' | 'value' | 'interval' | 'answers', string>>;
};
type Group = {
  readonly label?: string;
  readonly rows: readonly { readonly label: string; readonly cells: readonly ComparedCell[] }[];
};

/**
 * One line per row and panel of a figure; a hidden cell has its reason and no number.
 *
 * @param heads headings of the panels, and of the groups where these have a name
 */
export function panelTable(
  { panels, columns }: Panels,
  groups: readonly Group[],
  heads: { readonly panel: string; readonly group?: string },
  language: Language,
): Described['table'] {
  const grouped = (text: string | undefined) => (heads.group === undefined ? [] : [text ?? '']);
  return {
    columns: [
      ...grouped(heads.group),
      ...[columns.skill, heads.panel, columns.value, columns.interval, columns.answers],
      countryTexts(language).t('country.column.remark'),
    ],
    rows: groups.flatMap(({ label, rows }) =>
      rows.flatMap((row) =>
        row.cells.map(({ estimate, valueText, intervalText, remark }, k) => [
          ...grouped(label),
          ...[row.label, panels[k]!.label],
          ...(estimate ? [valueText, bare(intervalText), String(estimate.n)] : ['', '', '']),
          remark,
        ]),
      ),
    ),
  };
}

/** An interval without the brackets that it has beside its value. */
export const bare = (interval: string): string => interval.replace(/[()]/g, '');
