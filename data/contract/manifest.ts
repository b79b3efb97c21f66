import * as v from 'valibot';

import { Quality } from './quality.ts';

/** What was taken in for one upload, without anything about respondents. */
export const UploadEntry = v.object({
  upload: v.string(),
  partner: v.string(),
  wave: v.string(),
  respondents: v.number(),
  demonstration: v.boolean(),
  acceptedAt: v.string(),
});

/** How a country of a wave was weighted. */
export const WaveCountry = v.object({
  country: v.string(),
  respondents: v.number(),
  weighted: v.boolean(),
  populationSource: v.optional(v.string()),
  enterprises: v.number(),
  strata: v.number(),
  /** Strata of more than one cell: `F:S50_249 + F:S250P`; none are listed where the quality does not tell strata. */
  mergedCells: v.array(v.string()),
  /** Sections with respondents that the population table does not cover. */
  uncoveredSections: v.array(v.string()),
  /** Response, weights and margins without small counts; absent in releases made before it existed. */
  quality: v.optional(Quality),
});

const ShareBySize = v.object({
  S1_9: v.number(),
  S10_49: v.number(),
  S50_249: v.number(),
  S250P: v.number(),
});

export const WaveEntry = v.object({
  wave: v.string(),
  countries: v.array(WaveCountry),
  /**
   * The fixed structure that standardised comparisons are made with: shares of the size classes among the enterprises
   * (unit) and persons employed (employment) of all population tables of the wave; absent without any.
   */
  standard: v.optional(v.object({ unit: ShareBySize, employment: ShareBySize })),
});
export type WaveEntry = v.InferOutput<typeof WaveEntry>;

/** What a release is, read by pipelines and server; the only thing besides the release file that they share. */
export const Manifest = v.object({
  format: v.literal(1),
  release: v.string(),
  /** SHA-256 over every number of the release, in a fixed order: equal inputs give an equal hash. */
  contentHash: v.string(),
  publishedAt: v.string(),
  previous: v.optional(v.string()),
  demonstration: v.boolean(),
  thresholds: v.object({
    confidentialBelow: v.number(),
    dominanceShare: v.number(),
    unreliableBelow: v.number(),
    lowBaseBelow: v.number(),
  }),
  waves: v.array(WaveEntry),
  uploads: v.array(UploadEntry),
  /** Every vintage of official statistics that the history of its values goes back to, those of a source in order. */
  vintages: v.array(
    v.object({
      source: v.string(),
      file: v.string(),
      takenAt: v.string(),
      dataset: v.optional(v.string()),
      /** When the producer had changed the data: a moment in UTC or a day. */
      updated: v.optional(v.string()),
    }),
  ),
  /** Indicators that the release has figures of; absent in releases from before they were named. */
  indicators: v.optional(v.array(v.string())),
  rows: v.object({ estimates: v.number(), observations: v.number() }),
  /** Estimates that stay as an earlier release has them, because fewer respondents than the threshold have changed. */
  keptFormer: v.optional(v.number()),
});
export type Manifest = v.InferOutput<typeof Manifest>;
export type WaveCountry = v.InferOutput<typeof WaveCountry>;

/** The manifest in the text of `manifest.json`. Throws a ValiError when it is none. */
export const parseManifest = (text: string): Manifest => v.parse(Manifest, JSON.parse(text));
