import type { Answer } from '../codebook/question.ts';
import type { Labels } from '../messages/language.ts';
import type { TakeColumn } from '../survey/column.ts';

/**
 * What one respondent adds to a ratio: `z` to the denominator, `x` to the numerator.
 * `z` is 0 outside of the base, and `x` is then 0 too. Both are finite numbers.
 */
export type Measure = {
  readonly x: (row: number) => number;
  readonly z: (row: number) => number;
};

/**
 * A measure as R expressions over vectors with one value per respondent, for readers who check it with other software.
 * Outside of the base `z` is 0 or FALSE and so is `x`; neither is ever NA.
 */
export type RMeasure = {
  /** What the expressions call the columns of the template: a vector for one, a matrix for several. */
  readonly reads: Readonly<Record<string, string | readonly string[]>>;
  /** Set where missing codes are answers that count; elsewhere they are NA like the questions not asked. */
  readonly missingCounts?: true;
  /** Vectors on the way, in order; a later expression may use them. */
  readonly steps?: Readonly<Record<string, string>>;
  readonly z: string;
  /** May use `z`. */
  readonly x: string;
};

/**
 * What an indicator has one figure for: the whole answer, each skill, each domain of skills, or each answer to one
 * question, which the indicator lists itself.
 */
export type IndicatorDetail = Itemised['detail'];

export type Itemised =
  | { readonly detail: 'none' | 'skill' | 'domain' }
  | { readonly detail: 'answer'; readonly answers: readonly Answer[] };

/**
 * An indicator is a ratio: the sum of w·x over the sum of w·z. Its identity is concept, unit counted, base,
 * reference period and population floor: two series share an axis only when all five agree.
 */
export type Indicator = Itemised & {
  readonly id: string;
  readonly concept: string;
  readonly kind: 'share' | 'density' | 'balance' | 'mean';
  readonly unitCounted: 'employers' | 'staff' | 'vacancies';
  readonly weight: 'unit' | 'employment';
  readonly referencePeriod: 'interview' | 'past-12-months' | 'next-3-years';
  /** Smallest number of people at work in an employer that counts. */
  readonly populationFloor: number;
  readonly label: Labels;
  /** Who or what the figure is about, in the nominative: "employers that need the skill". */
  readonly base: Labels;
  /** The same to stand right after a percentage: "of employers that need the skill". */
  readonly ofBase: Labels;
  /** One sentence that defines the figure. */
  readonly definition: Labels;
  /**
   * Reads the columns once and returns the measure per row. `item` is the skill or domain code, or `ALL`
   * for an indicator without detail.
   */
  readonly measure: (take: TakeColumn, item: string) => Measure;
  /**
   * Whether a share of 0 of the item leaves open what each respondent answered, because it is one of several answers:
   * not so when absent, as for a question of yes and no, where 0 tells that all said no.
   */
  readonly openAtZero?: (item: string) => boolean;
  /** The same measure in R, on the answers as the template has them. */
  readonly rMeasure: (item: string) => RMeasure;
};
