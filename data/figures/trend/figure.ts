import type { Domain } from '../../competences/skill.ts';
import type { Language } from '../../messages/language.ts';
import type { Axis } from '../axis.ts';
import type { ColumnDifference, ComparedCell, ComparedRow, ComparisonTable } from '../comparison/figure.ts';

/** One skill over the waves: a cell per wave, oldest first. It is certain when its change is beyond doubt. */
export type TrendRow = ComparedRow & {
  /** For each wave but the first: whether it may be compared with the one before, so that a line joins them. */
  readonly joined: readonly boolean[];
  /** Place of the wave that the newest is compared with; -1 when there is none. */
  readonly against: number;
  /** The newest wave less the one that it is compared with. */
  readonly change?: ColumnDifference;
  /** What employers expected in the newest wave: a balance. */
  readonly outlook?: ComparedCell;
};

/** A place over the waves, before anything about how it looks. */
export type TrendFigure = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  /** Oldest first. */
  readonly waves: readonly string[];
  /** Where a wave stands between the first, 0, and the last, 1. */
  readonly places: readonly number[];
  readonly groups: readonly {
    readonly domain: Domain;
    readonly label: string;
    readonly rows: readonly TrendRow[];
  }[];
  /** Stretch of values that the height of every row stands for, in whole: 0.1 is ten percentage points. */
  readonly span: number;
  readonly scale: { readonly value: number; readonly text: string };
  /** Axis of the expectations, with the words of its ticks; absent where none stand beside. */
  readonly outlook?: { readonly axis: Axis; readonly tickLabels: readonly string[] };
  readonly heads: { readonly change: string; readonly outlook: string };
  readonly legend: {
    readonly higher: string;
    readonly lower: string;
    readonly cannot_be_told_apart: string;
    readonly hidden: string;
    readonly lowBase: string;
  };
  /** Where the line has a gap, and why, as sentences. */
  readonly breaks: readonly string[];
  /** Skills that changed beyond doubt, those that rose first, the largest change first. */
  readonly changed: readonly {
    readonly verdict: 'higher' | 'lower';
    readonly rows: readonly TrendRow[];
  }[];
  readonly table: ComparisonTable;
  /** Whether any number is shown. */
  readonly published: boolean;
};
