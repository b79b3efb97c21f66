import type { Drawing } from '../figures/drawing/drawing.ts';
import type { Palette } from '../figures/palette.ts';
import type { Language } from '../messages/language.ts';

/** What a brief is about: one country, all partners, or one sector; a summary is one page of any of them. */
export const briefKinds = ['country', 'partnership', 'sector'] as const;
export type BriefKind = (typeof briefKinds)[number];

/** A brief of two pages with its method page, or one page. */
export const briefExtents = ['full', 'summary'] as const;
export type BriefExtent = (typeof briefExtents)[number];

/** What was asked for; the same question of the same release always has the same answer. */
export type BriefQuestion = {
  readonly kind: BriefKind;
  /** A partner country, `POOLED` (or `EQUAL` where countries cannot be pooled), or a sector of NACE Rev. 2. */
  readonly place: string;
  readonly wave: string;
  readonly language: Language;
  readonly extent: BriefExtent;
  /** Sections in their order; those that are left out are told in the brief. */
  readonly sections: readonly string[];
};

/** A number that stands in the brief, with what it takes to check it. */
export type QuotedNumber = {
  /** Short and stable within a brief from edition to edition: `k1`, `skills.DIG_AI`. */
  readonly id: string;
  /** What it says, in the language of the brief: "Skill gap, Using AI tools responsibly". */
  readonly label: string;
  readonly value: number;
  /** As printed. */
  readonly text: string;
  readonly low?: number;
  readonly high?: number;
  /** Answers behind it. */
  readonly n?: number;
  /** Path and parameters of the interface that answers it, from the release on: `estimates?indicator=…`. */
  readonly query: string;
};

/** Heads and rows of texts as printed; the first column names the rows. */
export type BriefTable = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that are set as numbers, counted from 0. */
  readonly numeric: readonly number[];
};

export type BriefFigure = {
  /** Unique in the brief: the name of its data file. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  /** The same values for reading; the data file of the figure. */
  readonly table: BriefTable;
  /**
   * @param width px
   * @param isOpen with the space between rows that a pointer needs on a screen; in print they stand closer
   */
  readonly draw: (palette: Palette, width: number, isOpen?: boolean) => Drawing;
};

export type Block =
  | { readonly kind: 'findings'; readonly texts: readonly string[] }
  | { readonly kind: 'paragraphs'; readonly texts: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What partners added: a remark with who said it. */
  | {
      readonly kind: 'remarks';
      readonly remarks: readonly { readonly text: string; readonly from: string }[];
    }
  | {
      readonly kind: 'key-figures';
      readonly figures: readonly {
        readonly label: string;
        /** As printed, or why there is none. */
        readonly value: string;
        readonly isShown: boolean;
        /** Interval and base in words. */
        readonly about: string;
        /** Beside what it is to be seen; empty where nothing is comparable. */
        readonly comparator: string;
      }[];
    }
  | { readonly kind: 'figure'; readonly figure: BriefFigure }
  | { readonly kind: 'table'; readonly table: BriefTable };

export type BriefSection = {
  readonly id: string;
  readonly title: string;
  /** The first two pages are for all readers, the last for those who check. */
  readonly part: 'brief' | 'method';
  readonly blocks: readonly Block[];
};

/** A brief in one language: everything that its forms (PDF, page, JSON, archive) are made from. */
export type Brief = {
  readonly question: BriefQuestion;
  readonly release: { readonly id: string; readonly publishedAt: string; readonly demonstration: boolean };
  /** The finding, in a sentence. */
  readonly title: string;
  /** What it is: "Skills brief Finland 2026". */
  readonly name: string;
  readonly sections: readonly BriefSection[];
  /** Every number of the sections, in their order. */
  readonly numbers: readonly QuotedNumber[];
  /** Disclaimer and funding line in the wording of the language, as the settings ask for. */
  readonly imprint: readonly string[];
};
