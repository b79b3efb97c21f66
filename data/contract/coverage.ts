import * as v from 'valibot';

import { envelope } from './columns.ts';
import { Manifest } from './manifest.ts';

const texts = v.array(v.string());
const numbers = v.array(v.number());
const mayLack = v.array(v.nullable(v.number()));

/**
 * Answers against population by country, sector (groups and sections) and size class. Answers are told as the bands of
 * the quality answer, those of a group as the sums of the bounds of its sections; no other count of respondents is in
 * it, and everything else is worked out from the bands or counted over published statuses.
 */
export const CoverageAnswer = v.object({
  ...envelope,
  thresholds: Manifest.entries.thresholds,
  columns: v.object({
    wave: texts,
    country: texts,
    sector: texts,
    size: texts,
    /** At least so many answers; null where nothing is told about them. */
    answers_at_least: mayLack,
    /** Fewer answers than this; null where the band is open, and where nothing is told. */
    answers_below: mayLack,
    /** Enterprises of the population table; null where it does not cover the sector. */
    enterprises: mayLack,
    /** Bounds of answers over enterprises, 0 to 1; null where a bound or the population is not known. */
    share_at_least: mayLack,
    share_at_most: mayLack,
    /** Estimates of the cell by their status. */
    shown: numbers,
    low_base: numbers,
    hidden_reliability: numbers,
    hidden_confidentiality: numbers,
    no_data: numbers,
    /** So many more answers at most until enough for a figure with a mark, and for one without; null where not told. */
    needed_low_base: mayLack,
    needed_shown: mayLack,
  }),
});
export type CoverageAnswer = v.InferOutput<typeof CoverageAnswer>;
export type CoverageColumns = CoverageAnswer['columns'];
