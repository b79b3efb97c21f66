import type { BriefExtent, BriefKind } from './document.ts';

/** Every section that a brief can have, in their order. */
export const sectionIds = [
  'findings',
  'answered',
  'key-figures',
  'parts',
  'skills',
  'countries',
  'outlook',
  'official',
  'vet',
  'drivers',
  'notes',
  'method',
  'provenance',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The sections of a kind and extent when nobody chooses. */
export function usualSections(kind: BriefKind, extent: BriefExtent): readonly SectionId[] {
  const ofKind = sectionIds.filter((id) => kind !== 'country' || id !== 'countries');
  if (extent === 'full') return ofKind;
  return ofKind.filter((id) => ['findings', 'key-figures', 'drivers', 'method'].includes(id));
}
