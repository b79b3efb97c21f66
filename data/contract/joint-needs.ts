import * as v from 'valibot';

import { needParts, needVerdicts } from '../survey/joint-needs.ts';
import { envelope } from './columns.ts';

const texts = v.array(v.string());
const numbers = v.array(v.nullable(v.number()));

/** One row per skill and country; the part is the same in all rows of a skill. */
export const JointNeedsAnswer = v.object({
  ...envelope,
  columns: v.object({
    skill: texts,
    domain: texts,
    /** common: short in all countries beyond doubt; national: in some; open: in none. */
    part: v.array(v.picklist(needParts)),
    country: texts,
    verdict: v.array(v.picklist(needVerdicts)),
    status: texts,
    reason: texts,
    estimate: numbers,
    ci_low: numbers,
    ci_high: numbers,
    n: numbers,
    n_effective: numbers,
    /** Place by value among the published skills of the country, and the places that it may have (95 %). */
    rank: numbers,
    rank_low: numbers,
    rank_high: numbers,
  }),
});
export type JointNeedsAnswer = v.InferOutput<typeof JointNeedsAnswer>;
