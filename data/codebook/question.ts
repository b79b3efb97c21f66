import type { Labels } from '../messages/language.ts';

/** Missing answers, outside of every answer range. An empty cell means: not asked. */
export const missingCodes = { doNotKnow: -97, notApplicable: -98, refused: -99 } as const;

export type Block = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';

export type Answer = { readonly code: string; readonly label: Labels };

/**
 * How a question is answered, and how a cell of its column is written in the template:
 * - `one`: one code, without an order that counts
 * - `scale`: one whole number, the codes in ascending order
 * - `many`: any number of codes in one cell, separated by `;` (also `|`, `,` or a space)
 * - `count`: a whole number from `min` to `max`
 * - `date`: an ISO date, `2026-03-15`
 * - `text`: free text; never stored, never published
 * - `listed`: a code of an outside list that is checked by its own parser
 */
export type AnswerKind =
  | { readonly kind: 'one'; readonly answers: readonly Answer[] }
  | { readonly kind: 'scale'; readonly answers: readonly Answer[] }
  | { readonly kind: 'many'; readonly answers: readonly Answer[]; readonly exclusive?: readonly string[] }
  | { readonly kind: 'count'; readonly min: number; readonly max: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'listed'; readonly list: 'nace' | 'nuts2' };

/** A condition on another variable of the same respondent. `has` is for answers of kind `many`. */
export type Condition =
  | { readonly variable: string; readonly op: '>' | '>=' | '='; readonly value: number }
  | { readonly variable: string; readonly op: 'is' | 'has'; readonly value: string }
  | { readonly any: readonly Condition[] };

/** One column of the template. */
export type Variable = {
  readonly code: string;
  readonly block: Block;
  readonly label: Labels;
  readonly answer: AnswerKind;
  /** Who is asked; everybody when absent. */
  readonly askedIf?: Condition;
  /** The column must be in the file, with a valid value in every row. */
  readonly required?: true;
  /** A count that cannot be larger than the sum of these columns of the same row. */
  readonly atMost?: readonly string[];
};
