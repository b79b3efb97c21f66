import { inPlaceOf } from '../figures/skill-gaps/labels.ts';
import { partLabel } from '../figures/comparison/names.ts';
import type { Manifest } from '../contract/manifest.ts';
import type { BriefKey } from '../messages/brief-texts.ts';
import type { Translator } from '../messages/catalogue.ts';
import { partnerCodes } from '../places/partner-countries.ts';
import type { Place } from '../survey/relate.ts';
import type { BriefKind, BriefQuestion } from './document.ts';
import { kindOf } from './places.ts';

/** What the figures of a brief are compared with: the partners' average, all sectors, or the same place a wave before. */
export type Reference = { readonly kind: 'partners' | 'sectors' | 'wave'; readonly place: Place };

/** What a brief is about, as places of the lattice. */
export type Subject = {
  readonly kind: BriefKind;
  readonly own: Place;
  /** Absent where a partnership has no earlier wave. */
  readonly reference?: Reference;
  /** The same place one wave earlier; absent in the first wave of the place. */
  readonly before?: Place;
  /** Partner countries of the wave whose answers are in it, in their order. */
  readonly countries: readonly string[];
  /** Whether the answers of all its countries stand for all employers. */
  readonly isWeighted: boolean;
};

/** A place for which no brief can be made: a code that is none, or a wave without answers of it. */
export class NoBrief extends Error {}

/** The place of a question. @throws NoBrief */
export function subjectOf({ kind, place, wave }: BriefQuestion, waves: Manifest['waves']): Subject {
  if (kindOf(place) !== kind) throw new NoBrief(`no ${kind} ${place}`);
  const own: Place = {
    wave,
    // The release tells how a sector and all sectors go together only for pooled countries.
    country: kind === 'sector' ? 'POOLED' : place,
    sector: kind === 'sector' ? place : 'ALL',
    size: 'ALL',
  };
  const of = (entry: Manifest['waves'][number] | undefined) =>
    (entry?.countries ?? []).filter(({ country }) => kind !== 'country' || country === place);
  const asked = of(waves.find((one) => one.wave === wave));
  if (asked.length === 0) throw new NoBrief(`no answers of ${place} in ${wave}`);
  const earlier = waves.filter((one) => one.wave < wave && of(one).length > 0).at(-1);
  const before = earlier && { ...own, wave: earlier.wave };
  const reference: Reference | undefined =
    kind === 'country'
      ? { kind: 'partners', place: { ...own, country: 'EQUAL' } }
      : kind === 'sector'
        ? { kind: 'sectors', place: { ...own, sector: 'ALL' } }
        : before && { kind: 'wave', place: before };
  return {
    kind,
    own,
    ...(reference && { reference }),
    ...(before && { before }),
    countries: partnerCodes.filter((code) => asked.some(({ country }) => country === code)),
    isWeighted: asked.every(({ weighted }) => weighted),
  };
}

/** `in the Netherlands`, `in the sector “Construction” across the partner countries`. */
export function inPlaceOfSubject({ kind, own }: Subject, { t, language }: Translator<BriefKey>): string {
  if (kind !== 'sector') return inPlaceOf(own.country, language)!;
  return t('brief.where.sector', { sector: partLabel('sector', own.sector, language) });
}

/** `Netherlands`, `Construction`. */
export const nameOfSubject = ({ kind, own }: Subject, language: Translator<BriefKey>['language']): string =>
  kind === 'sector' ? partLabel('sector', own.sector, language) : partLabel('country', own.country, language);
