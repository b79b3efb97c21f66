import type { Domain } from '../../competences/skill.ts';
import type { Language } from '../../messages/language.ts';
import type { Reason, Status } from '../../survey/status.ts';
import type { Axis } from '../axis.ts';

/** One skill as it stands in the figure. Value and interval are in the unit of the indicator: a share is 0 to 1. */
export type SkillGapsRow = {
  readonly skill: string;
  readonly domain: Domain;
  readonly label: string;
  readonly status: Status;
  readonly reason: Reason;
  /** Absent when the cell is hidden or there is no data. */
  readonly estimate?: PublishedEstimate;
  /** `54 %`, or why there is none. */
  readonly valueText: string;
  /** `(46–62)`, empty when there is no value. */
  readonly intervalText: string;
  /** The row as a sentence, to be read aloud. */
  readonly spoken: string;
};

export type PublishedEstimate = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Respondents in the base. */
  readonly n: number;
  readonly nEffective: number;
  /** Place by value among all skills of the figure, 1 the highest, and the places it may have (95 %). */
  readonly rank?: { readonly place: number; readonly best: number; readonly worst: number };
};

export type SkillGapsGroup = {
  readonly domain: Domain;
  readonly label: string;
  readonly rows: readonly SkillGapsRow[];
};

/** The same content for readers and programs that take no picture. */
export type FigureTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly groups: readonly {
    readonly label: string;
    readonly rows: readonly {
      readonly skill: string;
      /** Whether there is a number in it. */
      readonly published: boolean;
      /** As text, in the order of the columns; the first is the name of the row. */
      readonly cells: readonly string[];
    }[];
  }[];
};

/** Everything that the figure says, before anything about how it looks. */
export type SkillGapsFigure = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  readonly axis: Axis;
  readonly tickLabels: readonly string[];
  /** In the fixed order of the domains. */
  readonly groups: readonly SkillGapsGroup[];
  readonly table: FigureTable;
  /** Whether any number is shown. */
  readonly published: boolean;
  /** Whether a country of it has no weights, so that nothing in it is certain. */
  readonly unweighted: boolean;
};

/** A figure's rows from top to bottom. */
export const rowsInOrder = (figure: SkillGapsFigure): readonly SkillGapsRow[] =>
  figure.groups.flatMap(({ rows }) => rows);
