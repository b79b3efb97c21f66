import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import type { JointNeedsAnswer } from '@observatory/data/contract/joint-needs.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';

import type { FigureSources } from '../figure-sources.ts';
import { inventedComparisons } from './comparisons.ts';
import { inventedCoverage } from './coverage.ts';
import { inventedEstimates, inventedWaves, unweightedWave } from './estimates.ts';
import { inventedObservations } from './observations.ts';

/** What makes joint needs of estimates; another room of the server has it. */
type JoinNeeds = (
  answer: EstimatesAnswer,
  isWeighted: (country: string) => boolean,
) => JointNeedsAnswer['columns'];

/** Everything that figures are made of, invented by rule: the same in every run, on every machine, without a release. */
export const inventedSources = (joinNeeds: JoinNeeds): FigureSources => ({
  waves: () => inventedWaves,
  estimates: inventedEstimates,
  comparisons: inventedComparisons,
  observations: inventedObservations,
  coverage: inventedCoverage,
  jointNeeds: async (parameters) => {
    const asked = {
      country: parameters.get('country') || partnerCodes.join('~'),
      sector: parameters.get('sector') || 'ALL',
      wave: parameters.get('wave') || inventedWaves.at(-1)!,
    };
    const answer = await inventedEstimates(new URLSearchParams({ ...asked, indicator: 'skill_gap' }));
    return {
      ...answer,
      query: asked,
      columns: joinNeeds(answer, () => asked.wave !== unweightedWave),
    };
  },
});
