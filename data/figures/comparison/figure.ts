import type { Domain } from '../../competences/skill.ts';
import type { Language } from '../../messages/language.ts';
import type { DifferenceVerdict } from '../../survey/difference.ts';
import type { Axis } from '../axis.ts';
import type { PublishedEstimate } from '../skill-gaps/figure.ts';

/** The difference of a column to the first one; shares and balances in whole: 0.1 is ten percentage points. */
export type ColumnDifference = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Adjusted by Holm over all differences of the figure. */
  readonly pAdjusted: number;
  readonly verdict: DifferenceVerdict;
  /** `+12` */
  readonly text: string;
  /** `+3 to +21` */
  readonly range: string;
  /** The difference if both had the same sizes of employers; absent where a size class is hidden. */
  readonly standardised?: { readonly low: number; readonly high: number; readonly text: string };
};

/** One skill in one column. */
export type ComparedCell = {
  readonly estimate?: PublishedEstimate;
  readonly isLowBase: boolean;
  /** `54 %`, or shortly why there is none. */
  readonly valueText: string;
  readonly intervalText: string;
  /** Why there is no value, or that the base is low; empty when there is nothing to say. */
  readonly remark: string;
  readonly difference?: ColumnDifference;
};

export type ComparedRow = {
  readonly skill: string;
  readonly domain: Domain;
  readonly label: string;
  readonly cells: readonly ComparedCell[];
  readonly isCertain: boolean;
  /** All values and verdicts of the row as sentences, to be read aloud. */
  readonly spoken: string;
};

export type ComparisonTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly groups: readonly {
    readonly label: string;
    readonly rows: readonly {
      readonly skill: string;
      readonly label: string;
      /** One line per column of the comparison, in the order of the headings after the first. */
      readonly lines: readonly (readonly string[])[];
    }[];
  }[];
};

/** Everything that the figure says, before anything about how it looks. */
export type ComparisonFigure = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  /** Names of the columns by what differs between them. */
  readonly names: readonly string[];
  readonly legend: {
    readonly higher: string;
    readonly lower: string;
    readonly cannot_be_told_apart: string;
    readonly hidden: string;
    readonly lowBase: string;
  };
  readonly groups: readonly {
    readonly domain: Domain;
    readonly label: string;
    readonly rows: readonly ComparedRow[];
  }[];
  readonly axis: Axis;
  readonly tickLabels: readonly string[];
  readonly table: ComparisonTable;
  /** Whether any number is shown. */
  readonly published: boolean;
};
