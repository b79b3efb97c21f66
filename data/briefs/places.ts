import { partnerCodes } from '../places/partner-countries.ts';
import { partnershipCodes } from '../places/partnership.ts';
import { sectorByCode } from '../sectors/sectors.ts';
import type { BriefKind } from './document.ts';

/** The places that have a brief, by its kind. */
export const briefPlaces: readonly { readonly kind: BriefKind; readonly places: readonly string[] }[] = [
  { kind: 'country', places: partnerCodes },
  { kind: 'partnership', places: partnershipCodes },
  { kind: 'sector', places: [...sectorByCode.keys()].filter((code) => code !== 'ALL') },
];

/** What kind of brief a place has: undefined for a code that is none. */
export const kindOf = (place: string): BriefKind | undefined =>
  briefPlaces.find(({ places }) => places.includes(place))?.kind;
