import { domainOfItem } from '@observatory/data/contract/estimates-query.ts';
import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import type { Reason, Status } from '@observatory/data/survey/status.ts';

type Sample =
  | readonly [skill: string, value: number, low: number, high: number, n: number]
  | readonly [skill: string, status: Status, reason: Reason];

/** An answer with invented numbers, to show every state of a figure. */
export function sampleAnswer(samples: readonly Sample[]): EstimatesAnswer {
  const published = samples.map((sample) => (sample.length === 5 ? sample : undefined));
  const hidden = samples.map((sample) => (sample.length === 3 ? sample : undefined));
  const none = samples.map(() => '');
  const low = published.map((sample) => sample !== undefined && sample[4] < 50);
  return {
    release: '–',
    demonstration: true,
    query: {},
    notes: [],
    warnings: [],
    columns: {
      wave: none,
      country: none,
      sector: none,
      size: none,
      indicator: none,
      skill: samples.map(([skill]) => skill),
      domain: samples.map(([skill]) => domainOfItem(skill)),
      status: hidden.map((sample, at) => sample?.[1] ?? (low[at] ? 'low_base' : 'shown')),
      reason: hidden.map((sample, at) => sample?.[2] ?? (low[at] ? 'base_30_49' : 'none')),
      estimate: published.map((sample) => sample?.[1] ?? null),
      standard_error: samples.map(() => null),
      ci_low: published.map((sample) => sample?.[2] ?? null),
      ci_high: published.map((sample) => sample?.[3] ?? null),
      n: published.map((sample) => sample?.[4] ?? null),
      n_effective: published.map((sample) => sample?.[4] ?? null),
      design_effect: samples.map(() => null),
      df: samples.map(() => null),
      rank: samples.map(() => null),
      rank_low: samples.map(() => null),
      rank_high: samples.map(() => null),
    },
  };
}
