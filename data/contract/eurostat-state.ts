import * as v from 'valibot';

/**
 * A change by the producer, in one of two exactnesses: a moment `2026-09-10T21:00:00Z` or, where only the catalogue
 * told it, a day `2026-09-10`.
 */
const ProducerTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/));

/** The last file that was taken of a dataset, from the service or from a folder. */
const Taken = v.object({
  at: v.string(),
  /** Address or file name of the bytes. */
  from: v.string(),
  /** Address that was first asked; absent for a file from a folder. */
  wanted: v.optional(v.string()),
  /** SHA-256 of the bytes as they are kept, and unpacked. */
  file: v.string(),
  content: v.string(),
  updated: v.optional(ProducerTime),
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
});

/** What is known of a dataset of the service. */
export const DatasetState = v.object({
  /** When the service was last asked about it, and what came of it; absent while only files were taken. */
  asked: v.optional(
    v.object({
      at: v.string(),
      answer: v.picklist(['unchanged', 'taken', 'failed']),
      /** Code of the problem where it failed. */
      problem: v.optional(v.string()),
      /** When the producer last changed the data, as the service said. */
      updated: v.optional(ProducerTime),
    }),
  ),
  taken: v.optional(Taken),
});
export type DatasetState = v.InferOutput<typeof DatasetState>;
export type TakenFile = v.InferOutput<typeof Taken>;

/** The file `eurostat.json` in the folder of the observatory: what the service said when it was last asked. */
export const EurostatState = v.object({
  format: v.literal(1),
  datasets: v.record(v.string(), DatasetState),
});
export type EurostatState = v.InferOutput<typeof EurostatState>;

/** The state in the text of the file. Throws where it is none. */
export const parseEurostatState = (text: string): EurostatState => v.parse(EurostatState, JSON.parse(text));

/** What may be said of how current a vintage is. */
export type Currency =
  /** The service was never asked. */
  | { readonly kind: 'not_asked' }
  /** The service said at `on` that it has nothing newer. */
  | { readonly kind: 'current'; readonly on: string }
  /** The producer has changed the data since: `since` is when, `on` when the service said so. */
  | { readonly kind: 'newer'; readonly since: string; readonly on: string }
  /** The service was asked at `on` and did not say. */
  | { readonly kind: 'unknown'; readonly on: string };

/**
 * How current a vintage of a dataset is, by what the service said when it was last asked. A later file of the same
 * content is not kept again, so the vintage is as new as that file was.
 *
 * @param vintage SHA-256 of its file, and when the producer had changed its data, as the vintage's record has them
 */
export function currencyOf(
  state: EurostatState,
  dataset: string,
  vintage: { readonly file: string; readonly updated?: string | undefined },
): Currency {
  const { asked, taken } = state.datasets[dataset] ?? {};
  if (!asked) return { kind: 'not_asked' };
  const on = asked.at;
  const updated = (taken?.file === vintage.file ? taken.updated : undefined) ?? vintage.updated;
  if (updated !== undefined && asked.updated !== undefined)
    return isLater(asked.updated, updated)
      ? { kind: 'newer', since: asked.updated, on }
      : { kind: 'current', on };
  return asked.answer === 'failed' ? { kind: 'unknown', on } : { kind: 'current', on };
}

/** Whether one change was after another, as far as the less exact of the two tells. */
export function isLater(a: string, b: string): boolean {
  const exact = Math.min(a.length, b.length);
  return a.slice(0, exact) > b.slice(0, exact);
}
