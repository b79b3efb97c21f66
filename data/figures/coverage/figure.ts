import type { Language } from '../../messages/language.ts';

/** What can be shown of a cell: figures, only marked ones, none of those who answered, nobody answered, nobody to ask. */
export const coverageMarks = ['shown', 'low_base', 'hidden', 'nobody', 'no_population'] as const;
export type CoverageMark = (typeof coverageMarks)[number];

export type CoverageCell = {
  /** `F|S10_49` */
  readonly id: string;
  readonly mark: CoverageMark;
  /** Band of answers: `10–29`. */
  readonly answers: string;
  /** Everything about the cell as sentences, to be read aloud. */
  readonly spoken: string;
};

export type CoverageRow = {
  readonly sector: string;
  readonly label: string;
  readonly isGroup: boolean;
  /** Whether the row above it that is a group holds it. */
  readonly isPart: boolean;
  /** From small to large. */
  readonly cells: readonly CoverageCell[];
};

/** Texts of a table. */
export type CoverageTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
};

/** Everything that the figure says, before anything about how it looks. */
export type CoverageFigure = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  /** Words above the sizes. */
  readonly staff: string;
  /** Sizes as numbers of staff: `10–49`. */
  readonly sizes: readonly string[];
  readonly legend: Readonly<Record<CoverageMark, string>>;
  readonly rows: readonly CoverageRow[];
  readonly table: CoverageTable;
};
