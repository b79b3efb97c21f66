import { partnerCodes } from '@observatory/data/places/partner-countries.ts';

import { joinNeeds } from '../../joint-needs/join-needs.ts';
import type { FigureSources } from '../routes.ts';
import { inventedComparisons } from './comparisons.ts';
import { inventedCoverage } from './coverage.ts';
import { inventedEstimates, inventedWaves, unweightedWave } from './estimates.ts';
import { inventedObservations } from './observations.ts';

/** Everything that figures are made of, invented by rule: the same in every run, on every machine, without a release. */
export const inventedSources: FigureSources = {
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
};
