import * as v from 'valibot';

const texts = v.array(v.string());
const numbers = v.array(v.number());
const mayLack = v.array(v.nullable(v.number()));

/** Something that was derived, left out or noticed when a population table was taken in; `population.note.<code>`. */
export const PopulationRemark = v.object({ code: v.string(), values: v.record(v.string(), v.string()) });

/**
 * How much is told about the response of a country, see `data/decisions/0010-quality-without-small-counts.md`.
 * `full`; `coarse`: rounded more; `shares`: rounded still more, and not which cells are weighted together; `weights`:
 * without margins; `bands`: without weights; `population`: nothing about the response.
 */
export const qualityDetails = ['full', 'coarse', 'shares', 'weights', 'bands', 'population'] as const;

/** Spread of weights, rounded. */
const Spread = v.object({
  /** Weights as 1, 1.6, 2.5, 4, 6.3 and their tenfolds; absent below `coarse`. */
  range: v.optional(v.object({ minimum: v.number(), maximum: v.number(), ratio: v.number() })),
  /** Kish's 1 + cv², in steps of 0.01, 0.1 or 0.5. */
  designEffect: v.number(),
  /** Respondents over the design effect. */
  effectiveN: v.number(),
});

/** One of the two weights before and after trimming. */
const Weights = v.object({
  /** The cap as a multiple of the mean weight. */
  capMultiple: v.number(),
  /** Left: the cap could not be kept without losing the total. */
  outcome: v.picklist(['within_cap', 'trimmed', 'left']),
  /** Share of the sum of weights that was taken from the strata above the cap, in steps of `step`. */
  moved: v.number(),
  /** Absent below `coarse`. */
  trimmed: v.optional(
    v.object({
      /** Rounds of cutting and spreading until no weight stood above the cap. */
      rounds: v.number(),
      /** Numbers of the strata that were cut. */
      strata: numbers,
      /** Share of the respondents in them, in steps of `step`. */
      respondents: v.number(),
    }),
  ),
  before: Spread,
  after: Spread,
});

/** Shares over sections or size classes; null where a category has too few respondents to say. */
const Margins = v.object({
  code: texts,
  /** Share of respondents: before weighting. */
  sample: mayLack,
  /** Share of the sum of unit weights: after weighting and trimming. */
  weighted: mayLack,
  population: numbers,
});

/** Cells of section x size class of a country in a wave with their population. */
const QualityCells = v.object({
  section: texts,
  size: texts,
  /** Enterprises and persons of the population table; null where it does not cover the section. */
  enterprises: mayLack,
  persons: mayLack,
});

/** Strata of a weighted country. */
const Strata = v.object({
  number: v.number(),
  /** Which stratum each cell lies in, from 1, in the order of the cells; null without weight. Absent below `coarse`. */
  ofCell: v.optional(mayLack),
});

/** Respondents of each cell, in the order of the cells, as a band: at least so many, and below so many (null: open). */
const Response = v.object({ atLeast: numbers, below: mayLack });

/** Quality of the response and the weights of a country in a wave, without any count of few respondents. */
export const Quality = v.object({
  detail: v.picklist(qualityDetails),
  /** What the shares and the margins are rounded to; absent where there are none. */
  step: v.optional(v.number()),
  population: v.optional(v.object({ period: v.optional(v.string()), remarks: v.array(PopulationRemark) })),
  cells: QualityCells,
  /** Absent, as what follows, where nothing is told about the response. */
  strata: v.optional(Strata),
  response: v.optional(Response),
  /** For figures about employers, and for figures about staff and vacancies; absent in an unweighted country. */
  weights: v.optional(v.object({ unit: Weights, employment: Weights })),
  margins: v.optional(v.object({ sections: Margins, sizes: Margins })),
  /** Weighted share of "do not know" among the employers asked, in whole per cent as 0 to 1; null where hidden. */
  doNotKnow: v.object({ indicator: texts, item: texts, share: mayLack }),
});

export type Quality = v.InferOutput<typeof Quality>;
export type QualityDetail = Quality['detail'];
export type QualityWeights = v.InferOutput<typeof Weights>;
export type QualitySpread = v.InferOutput<typeof Spread>;
export type QualityMargins = v.InferOutput<typeof Margins>;
export type PopulationRemark = v.InferOutput<typeof PopulationRemark>;
