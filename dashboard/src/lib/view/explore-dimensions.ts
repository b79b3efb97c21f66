import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import type { Dimensions } from './view.ts';

export const exploreNames = ['indicator', 'country', 'sector', 'size', 'wave'] as const;
export type ExploreName = (typeof exploreNames)[number];

/** What the page Explore can show: indicators with a figure per skill, one code of each other dimension. */
export function exploreDimensions(catalogue: CatalogueAnswer): Dimensions<ExploreName> {
  const codes = (entries: readonly { code: string }[]) => entries.map(({ code }) => code);
  return {
    indicator: {
      codes: codes(catalogue.indicators.filter(({ detail }) => detail === 'skill')),
      usual: 'skill_gap',
    },
    country: { codes: codes(catalogue.countries), usual: 'POOLED' },
    sector: { codes: codes(catalogue.sectors), usual: 'ALL' },
    size: { codes: codes(catalogue.sizes), usual: 'ALL' },
    wave: { codes: catalogue.waves, usual: catalogue.waves.at(-1) ?? '' },
  };
}
