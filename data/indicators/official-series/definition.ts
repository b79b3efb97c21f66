import type { Labels } from '../../messages/language.ts';

/** Subject under which a series of official statistics is shown. */
export type OfficialGroup =
  'people' | 'ict' | 'vacancies' | 'training' | 'vet' | 'labour' | 'green' | 'enterprises';

/**
 * A series of official statistics: one concept, one unit, one population. Two series share an axis only when these
 * agree, so a concept that is published for two populations is two series.
 */
export type OfficialSeries = {
  /** Our own stable name, kebab-case. */
  readonly series: string;
  /** Plain code of the dataset at Eurostat, small letters. */
  readonly dataset: string;
  /** Unit code of the dataset, `PC` where the publication only says per cent. */
  readonly unit: string;
  readonly group: OfficialGroup;
  /** Smallest number of people at work in an enterprise that counts; 0 where people are counted or none is left out. */
  readonly populationFloor: number;
  readonly label: Labels;
  /** One sentence that defines the figure. */
  readonly definition: Labels;
  readonly unitLabel: Labels;
  /** What a reader must know before comparing: breaks, withdrawn tables, derived values. */
  readonly remark?: Labels;
};
