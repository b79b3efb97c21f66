import type { Labels } from '../messages/language.ts';

/** The three domains in their fixed order. */
export const domains = ['digital', 'green', 'soft'] as const;
export type Domain = (typeof domains)[number];

/** A competence of a framework, its version in the key: `DC22:4.4`, `DC30:AI`, `GC:2.2`, `LC:L2`, `ESCO:green`. */
export type FrameworkTag = string;

export type Skill = {
  readonly code: string;
  readonly domain: Domain;
  /** Short wording, at most about 45 characters in any language, as it stands beside a mark in a chart. */
  readonly label: Labels;
  /** One sentence: what staff who have the skill do. */
  readonly meaning: Labels;
  readonly tags: readonly FrameworkTag[];
  /** The nearest official item, in words of its source, or absent when there is none. */
  readonly officialNeighbour?: string;
};
