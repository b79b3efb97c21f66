import { partnerCodes } from '../../places/partner-countries.ts';
import { sectors } from '../../sectors/sectors.ts';
import { sizeCodes } from '../../sectors/sizes.ts';
import type { Place } from '../../survey/relate.ts';

/** What differs between the panels. */
export const panelDimensions = ['country', 'size', 'sector'] as const;
export type PanelDimension = (typeof panelDimensions)[number];

/** What the panels have in common; the dimension that differs between them is not read. */
export type MultiplesView = Place & { readonly by: PanelDimension };

/** Groups of sections, and sections that stand in none: together they are all sectors. */
export const sectorPanels = sectors.filter(({ parent }) => parent === 'ALL').map(({ code }) => code);

const codes: Readonly<Record<PanelDimension, readonly string[]>> = {
  country: partnerCodes,
  size: sizeCodes,
  sector: sectorPanels,
};
const totals: Readonly<Record<PanelDimension, string>> = { country: 'POOLED', size: 'ALL', sector: 'ALL' };

const placeAt = ({ by, wave, country, sector, size }: MultiplesView, code: string): Place => ({
  ...{ wave, country, sector, size },
  [by]: code,
});

/** The places of the panels in their order, and the one that holds them all. */
export const panelPlaces = (view: MultiplesView) => ({
  panels: codes[view.by].map((code) => placeAt(view, code)),
  reference: placeAt(view, totals[view.by]),
});

/** The question to the interface for estimates that holds every panel and what holds them all. */
export const multiplesQuestion = (view: MultiplesView): Record<string, string> => ({
  indicator: 'skill_gap',
  ...placeAt(view, [...codes[view.by], totals[view.by]].join('~')),
});
