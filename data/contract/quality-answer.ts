import * as v from 'valibot';

import { EstimatesAnswer } from './columns.ts';
import { Manifest } from './manifest.ts';

const { release, demonstration, query, notes, warnings } = EstimatesAnswer.entries;
const { waves, thresholds } = Manifest.entries;

/** Response, weights and margins of the waves and countries asked for, as the manifest of the release has them. */
export const QualityAnswer = v.object({
  release,
  demonstration,
  query,
  notes,
  warnings,
  /** What counts as few, and as not enough for a figure. */
  thresholds,
  waves,
});
export type QualityAnswer = v.InferOutput<typeof QualityAnswer>;
