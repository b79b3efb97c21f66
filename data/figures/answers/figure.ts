import type { Domain } from '../../competences/skill.ts';
import type { Language } from '../../messages/language.ts';
import type { ComparedRow } from '../comparison/figure.ts';
import type { PublishedEstimate } from '../skill-gaps/figure.ts';

/** What staff can do beside what the job needs, and how much of a skill will be needed in three years. */
export const answerQuestions = ['level', 'outlook'] as const;
export type AnswerQuestion = (typeof answerQuestions)[number];

/**
 * The answers to each question from left to right, and how many of them stand left of the line. `main` is the published
 * share that begins at the line and carries an interval; `asks` are the indicators that the parts are made from.
 */
export const answerParts = {
  level: {
    codes: ['well_below', 'below', 'meets', 'above'],
    left: 2,
    main: 'skill_gap',
    asks: ['skill_gap', 'gap_well_below', 'above_need'],
  },
  outlook: {
    codes: ['less', 'same', 'more'],
    left: 2,
    main: 'future_more',
    asks: ['future_more', 'future_need'],
  },
} as const satisfies Record<
  AnswerQuestion,
  { codes: readonly string[]; left: number; main: string; asks: readonly string[] }
>;

/** The answers in one cell: `skill` names the row, which is a skill, or a country where one skill is shown. */
export type AnswerRow = ComparedRow & {
  /** Shares of the answers from left to right, which add up to 1; absent when one of them is hidden. */
  readonly parts?: readonly number[];
  readonly main?: PublishedEstimate;
  /** `54 %`, or shortly why there is none. */
  readonly mainText: string;
  readonly isLowBase: boolean;
  readonly remark: string;
};

export type AnswersTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
};

/** The answers behind a share, before anything about how they look. */
export type AnswersFigure = {
  readonly language: Language;
  readonly question: AnswerQuestion;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  readonly parts: readonly string[];
  readonly legend: { readonly hidden: string; readonly lowBase: string; readonly interval: string };
  readonly groups: readonly {
    readonly domain: Domain;
    readonly label: string;
    readonly rows: readonly AnswerRow[];
  }[];
  readonly table: AnswersTable;
  readonly published: boolean;
};
