import type { Domain } from '../../competences/skill.ts';
import type { Language } from '../../messages/language.ts';
import type { Axis } from '../axis.ts';
import type { ComparedCell } from '../comparison/figure.ts';
import type { MapPlace, MiddleBand } from './place.ts';

export const mapIndicators = ['skill_relevance', 'skill_gap'] as const;

export type MapPoint = {
  readonly skill: string;
  readonly domain: Domain;
  readonly label: string;
  readonly need: ComparedCell;
  readonly gap: ComparedCell;
  readonly place: MapPlace;
  readonly placeText: string;
  readonly spoken: string;
};

export type MapAxis = Axis & {
  readonly label: string;
  readonly tickLabels: readonly string[];
  readonly band: MiddleBand;
};

/** Need against gap, each skill once, before anything about how it looks. */
export type MapFigure = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  readonly need: MapAxis;
  readonly gap: MapAxis;
  /** The four corners in words, as in `MapPlace`. */
  readonly corners: Readonly<Record<'high_high' | 'high_low' | 'low_high' | 'low_low', string>>;
  /** In the order of domains, within a domain by gap. */
  readonly points: readonly MapPoint[];
  readonly domains: readonly { readonly domain: Domain; readonly label: string }[];
  readonly columns: {
    readonly skill: string;
    readonly need: string;
    readonly gap: string;
    readonly place: string;
    readonly interval: string;
  };
  readonly published: boolean;
};
