import type { Domain } from '../../competences/skill.ts';
import type { Language } from '../../messages/language.ts';
import type { Axis } from '../axis.ts';
import type { ComparedRow } from '../comparison/figure.ts';

/** Indicators that stand beside each other for every skill, from left to right. */
export const profileIndicators = ['skill_relevance', 'skill_gap', 'future_need'] as const;
export type ProfileIndicator = (typeof profileIndicators)[number];

/** One indicator of the figure: what it is called in it, and the axis of its values (shares and balances in whole). */
export type ProfilePanel = {
  readonly indicator: string;
  readonly label: string;
  readonly axis: Axis;
  readonly tickLabels: readonly string[];
};

/** One skill: its cells are those of the panels; it is certain when its gap is beyond doubt among the wider half. */
export type ProfileRow = ComparedRow;

/** What is drawn of indicators beside each other: panels from left to right, a row for each skill or country. */
export type ProfileDrawing = {
  readonly panels: readonly ProfilePanel[];
  readonly groups: readonly {
    readonly domain: Domain;
    readonly label: string;
    readonly rows: readonly ProfileRow[];
  }[];
  readonly legend: { readonly hidden: string; readonly lowBase: string };
};

/** Need, gap and outlook of every skill in one place, before anything about how it looks. */
export type ProfileFigure = ProfileDrawing & {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  readonly columns: {
    readonly skill: string;
    readonly value: string;
    readonly interval: string;
    readonly answers: string;
    readonly remark: string;
  };
  /** Whether any number is shown. */
  readonly published: boolean;
};
