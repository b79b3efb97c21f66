import type { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import type { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import type { CoverageAnswer } from '@observatory/data/contract/coverage.ts';
import type { JointNeedsAnswer } from '@observatory/data/contract/joint-needs.ts';

/** What figures are made of: answers of the interface to its own parameters. */
export type FigureSources = {
  /** Waves of the release, oldest first. */
  readonly waves: () => readonly string[];
  readonly estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>;
  readonly comparisons: (parameters: URLSearchParams) => Promise<ComparisonsAnswer>;
  readonly observations: (parameters: URLSearchParams) => Promise<ObservationsAnswer>;
  readonly coverage: (parameters: URLSearchParams) => Promise<CoverageAnswer>;
  readonly jointNeeds: (parameters: URLSearchParams) => Promise<JointNeedsAnswer>;
};
