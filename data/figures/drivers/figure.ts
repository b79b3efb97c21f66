import type { Language } from '../../messages/language.ts';
import type { Axis } from '../axis.ts';
import type { ComparedCell } from '../comparison/figure.ts';
import type { NamedRow, RowGroup } from '../comparison/rows.ts';
import type { PanelRow, PanelsFigure } from '../panels/draw-panels.ts';

type Said = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  readonly columns: Readonly<Record<'skill' | 'value' | 'interval' | 'answers', string>>;
  readonly published: boolean;
};

/** Drivers of gaps in each country, before anything about how it looks; the chosen country is the first panel. */
export type DriversFigure = Said & PanelsFigure & { readonly groups: readonly RowGroup<PanelRow>[] };

/** One form of cooperation: now and wished for. */
export type CooperationRow = NamedRow & {
  readonly cells: readonly [now: ComparedCell, wished: ComparedCell];
};

/** Cooperation now and wished for in one country. */
export type CooperationFigure = Said & {
  readonly axis: Axis;
  readonly tickLabels: readonly string[];
  readonly groups: readonly RowGroup<CooperationRow>[];
  readonly panels: readonly { readonly label: string }[];
  readonly legend: { readonly hidden: string };
};
