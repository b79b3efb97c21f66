import type { Labels } from '../../messages/language.ts';

/** Subject under which an indicator of official statistics is shown. */
export type OfficialGroup =
  'people' | 'ict' | 'vacancies' | 'training' | 'learning' | 'vet' | 'labour' | 'green' | 'enterprises';

/** What a share is a share of, or what is counted. */
export type OfficialBase =
  | 'people'
  | 'employed-people'
  | 'unemployed-people'
  | 'labour-force'
  | 'ict-specialists'
  | 'graduates'
  | 'pupils'
  | 'jobs'
  | 'enterprises'
  | 'recruiting-enterprises'
  | 'enterprises-with-courses'
  | 'number';

/** The time that the answers are about. */
export type OfficialReference =
  | 'last-4-weeks'
  | 'last-3-months'
  | 'last-12-months'
  | 'during-education'
  | 'quarter'
  | 'survey-date'
  | 'year'
  | 'year-before'
  | 'three-years'
  | 'next-years';

/** A dimension of the dataset that stays open: its codes in the order of display. */
export type Breakdown = {
  /** Id of the dimension as the dataset spells it, small letters (`size_emp`, `nace_r2`, `sex`, `skills`). */
  readonly dimension: string;
  readonly label: Labels;
  /** Code that is shown when nobody chooses: the whole, or one of several answers where there is no whole. */
  readonly total: string;
  /** Set where `total` is one of several answers: then a figure always tells which one it shows. */
  readonly isAnswer?: true;
  readonly codes: Readonly<Record<string, Labels>>;
};

/** A period from which values do not continue those before, for reasons that no flag of the data tells. */
export type Break = {
  /** First period of the new values. */
  readonly period: string;
  /** Areas concerned; all when absent. */
  readonly geo?: readonly string[];
  readonly why: Labels;
};

/** Codes by dimension that choose a part of a dataset. */
export type Codes = Readonly<Record<string, string>>;

/**
 * An indicator of official statistics: one concept, one unit, one base, one reference period, one population floor.
 * What is published for two populations is two indicators; what one dataset breaks down is one with breakdowns.
 */
export type OfficialIndicator = {
  /** Our own stable name, kebab-case. */
  readonly name: string;
  readonly group: OfficialGroup;
  /** Plain code of the dataset at Eurostat, small letters. */
  readonly dataset: string;
  /** Withdrawn datasets of the same figures, from which older values were read. */
  readonly formerDatasets?: readonly string[];
  /** Set where no table of Eurostat has the values: those that come with the repository are all there are. */
  readonly shippedOnly?: true;
  readonly frequency: 'A' | 'Q';
  /** Fixed codes of every dimension of the dataset but `geo`, time and those of `breakdowns`. */
  readonly filters: Codes;
  readonly breakdowns: readonly Breakdown[];
  /**
   * For a share that the dataset does not publish: the value is that of `filters` divided by that of `filters` with
   * these codes instead, in per cent.
   */
  readonly dividedBy?: Codes;
  /** Unit code: that of the dataset, or `PC` or `NR` where it has no dimension of units or the share is computed. */
  readonly unit: string;
  readonly unitLabel: Labels;
  /** What a published value is multiplied with to be in the unit of `unitLabel`: 1000 for thousands of persons. */
  readonly multiplier: number;
  /** What is measured, in one word of our own: indicators with the same word ask the same of different groups. */
  readonly concept: string;
  readonly base: OfficialBase;
  readonly reference: OfficialReference;
  /** Smallest number of people at work in an enterprise that counts; 0 where people are counted or none is left out. */
  readonly populationFloor: number;
  /** First and last age of the people in the base, where it has limits. */
  readonly ages?: readonly [from: number, to: number];
  readonly naceVersion?: '2' | '2.1';
  readonly label: Labels;
  /** One sentence that defines the figure. */
  readonly definition: Labels;
  /** Whom or what the figure leaves out, in some areas or always. */
  readonly coverage?: Labels;
  /** What a reader must know before comparing: rounds, withdrawn tables, derived values. */
  readonly remark?: Labels;
  readonly breaks: readonly Break[];
  /** Rows with a value that the dataset must at least give for the partner countries at the totals of the breakdowns. */
  readonly minimumRows: number;
  /** Indicator whose values come before those of this one under another definition or classification. */
  readonly continues?: string;
  /** Dataset that takes the place of this one, where it is known. */
  readonly successor?: string;
  /** Names of indicators of the same concept, unit, base, period and population: they may share an axis. */
  readonly comparableWith: readonly string[];
};
