import type { Domain } from '../../competences/skill.ts';
import type { Language } from '../../messages/language.ts';
import type { Reason } from '../../survey/status.ts';
import type { Place } from '../../survey/relate.ts';
import type { DrawnPanel, PanelRow } from '../panels/draw-panels.ts';
import type { RowGroup } from '../comparison/rows.ts';

export type MultiplesPanel = DrawnPanel & {
  readonly code: string;
  readonly place: Place;
  /** Why all of it is hidden; absent where something is shown. */
  readonly reason?: Reason;
};

/** The same skills in panels on one axis, before anything about how it looks. */
export type MultiplesFigure = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  readonly panels: readonly MultiplesPanel[];
  /** The skills that are drawn, in one group without a heading. */
  readonly groups: readonly RowGroup<PanelRow>[];
  readonly legend: { readonly hidden: string; readonly lowBase: string };
  /** Every skill, by domain. */
  readonly table: readonly {
    readonly domain: Domain;
    readonly label: string;
    readonly rows: readonly Pick<PanelRow, 'skill' | 'label' | 'cells'>[];
  }[];
  readonly columns: {
    readonly skill: string;
    readonly value: string;
    readonly interval: string;
    readonly answers: string;
  };
  readonly published: boolean;
};
