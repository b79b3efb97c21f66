import * as v from 'valibot';

import { Manifest, WaveCountry, WaveEntry } from './manifest.ts';

const entry = { code: v.string(), label: v.string() };

/** What can be asked for, labelled in the language of the request. */
export const CatalogueAnswer = v.object({
  release: v.string(),
  demonstration: v.boolean(),
  language: v.string(),
  languages: v.array(v.string()),
  waves: v.array(v.string()),
  countries: v.array(v.object({ ...entry, kind: v.picklist(['country', 'partnership']) })),
  sectors: v.array(
    v.object({
      ...entry,
      parent: v.optional(v.string()),
      level: v.picklist(['all', 'group', 'section']),
      classification: v.literal('NACE_R2'),
    }),
  ),
  sizes: v.array(v.object(entry)),
  domains: v.array(v.object(entry)),
  skills: v.array(v.object({ ...entry, domain: v.string(), meaning: v.string(), tags: v.array(v.string()) })),
  indicators: v.array(
    v.object({
      ...entry,
      concept: v.string(),
      kind: v.picklist(['share', 'density', 'balance', 'mean']),
      detail: v.picklist(['none', 'skill', 'domain', 'answer']),
      /** What an indicator with detail `answer` has a figure for. */
      answers: v.optional(v.array(v.object(entry))),
      unitCounted: v.string(),
      weight: v.picklist(['unit', 'employment']),
      referencePeriod: v.string(),
      populationFloor: v.number(),
      base: v.string(),
      definition: v.string(),
    }),
  ),
  series: v.array(
    v.object({
      ...entry,
      dataset: v.string(),
      unit: v.string(),
      unitLabel: v.string(),
      group: v.string(),
      definition: v.string(),
    }),
  ),
  profiles: v.array(v.string()),
  statuses: v.array(v.string()),
  reasons: v.array(v.string()),
  thresholds: Manifest.entries.thresholds,
});
export type CatalogueAnswer = v.InferOutput<typeof CatalogueAnswer>;

/** A release in the list: its manifest without the quality of its waves, which `quality` answers. */
export const ListedRelease = v.object({
  ...v.omit(Manifest, ['format']).entries,
  waves: v.array(
    v.object({
      ...WaveEntry.entries,
      countries: v.array(v.strictObject(v.omit(WaveCountry, ['quality']).entries)),
    }),
  ),
});
export type ListedRelease = v.InferOutput<typeof ListedRelease>;

export const ReleasesAnswer = v.object({ current: v.string(), releases: v.array(ListedRelease) });
export type ReleasesAnswer = v.InferOutput<typeof ReleasesAnswer>;
