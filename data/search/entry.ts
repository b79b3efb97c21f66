/** What can be found, in the order in which equal hits stand. */
export const hitKinds = [
  'view',
  'skill',
  'indicator',
  'sector',
  'country',
  'official',
  'page',
  'term',
] as const;
export type HitKind = (typeof hitKinds)[number];

/** One thing that can be found, in one language. */
export type SearchEntry = {
  readonly kind: HitKind;
  /** As readers know it: `DIG_AI`, `skill_gap`, `C`; of a page or a term its own name. */
  readonly code: string;
  readonly label: string;
  /** One sentence that says more. */
  readonly detail: string;
  /** Where it leads, behind the language: `skills/DIG_AI`, `explore?sector=F`; empty for the overview. */
  readonly path: string;
  /** Other codes: of a sector its divisions, of an official indicator its dataset. */
  readonly codes?: readonly string[];
  /** Other words for it. */
  readonly also?: readonly string[];
};
