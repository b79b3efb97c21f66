import type { Language } from '../../messages/language.ts';

/** An observation as the interface answers it. */
export type Observation = {
  readonly country: string;
  readonly time: string;
  /** As published; empty where there is no value. */
  readonly valueText: string;
  /** In the unit of the publication. */
  readonly value: number | undefined;
  readonly flags: string;
};

/** The names and rules of one indicator that its figures need, in one language. */
export type OfficialLabels = {
  readonly indicator: {
    readonly label: string;
    readonly unitLabel: string;
    readonly isPercent: boolean;
    /** What a published value is multiplied with to be in the unit of `unitLabel`. */
    readonly multiplier: number;
    readonly dataset: string;
    readonly breaks: readonly {
      readonly period: string;
      readonly geo?: readonly string[];
      readonly why: string;
    }[];
  };
  /** Names of the codes that were chosen instead of a total. */
  readonly breakdown: readonly string[];
  /** Names of places by Eurostat code, in the order in which they are listed. */
  readonly places: ReadonlyMap<string, string>;
  readonly partners: readonly string[];
  readonly release: string;
  /** When the producer changed the data last, in words; absent where it is not known. */
  readonly updated?: string;
};

export type OfficialPoint = {
  readonly country: string;
  readonly period: string;
  /** Decimal years, the middle of the period. */
  readonly at: number;
  /** In the unit of the label; absent where there is none. */
  readonly value?: number;
  /** `83.6 %`, or that there is no value. */
  readonly text: string;
  readonly flags: readonly string[];
  /** What the flags say, in words. */
  readonly remarks: readonly string[];
  /** Whether the value does not continue the one before. */
  readonly isBreak: boolean;
};

/** The points of one place, oldest first. */
export type OfficialSeries = {
  readonly country: string;
  readonly label: string;
  readonly points: readonly OfficialPoint[];
};

/** A table that holds everything that a figure shows. */
export type OfficialTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly { readonly text: string; readonly flags: readonly string[] }[];
  }[];
};

/** What every figure of official statistics says, before anything about how it looks. */
export type OfficialWords = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
};
