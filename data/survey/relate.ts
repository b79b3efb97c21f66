import { sectorAncestors } from '../sectors/sectors.ts';

/** Where an estimate stands in the lattice. */
export type Place = {
  readonly wave: string;
  readonly country: string;
  readonly sector: string;
  readonly size: string;
};

/**
 * How the respondents of two places relate:
 * - `disjoint`: nobody is in both
 * - `same`: the same respondents
 * - `part`: those of one side are part of the other's along one dimension, up to its total
 * - `overlapping`: neither can be said without the cells
 */
export type PlaceRelation =
  | { readonly kind: 'disjoint' }
  | { readonly kind: 'same' }
  | { readonly kind: 'overlapping' }
  | { readonly kind: 'part'; readonly inner: 'a' | 'b'; readonly dimension: 'country' | 'sector' | 'size' };

type DimensionRelation = 'same' | 'disjoint' | 'a-in-total' | 'b-in-total' | 'overlapping';

/** The relation of two places of the lattice, from their codes alone. */
export function relatePlaces(a: Place, b: Place): PlaceRelation {
  if (a.wave !== b.wave) return { kind: 'disjoint' };
  const dimensions = [
    ['country', relateCountries(a.country, b.country)],
    ['sector', relateSectors(a.sector, b.sector)],
    ['size', relateToTotal(a.size, b.size, 'ALL')],
  ] as const;
  if (dimensions.some(([, relation]) => relation === 'disjoint')) return { kind: 'disjoint' };
  const differing = dimensions.filter(([, relation]) => relation !== 'same');
  if (differing.length === 0) return { kind: 'same' };
  const [dimension, relation] = differing[0]!;
  if (differing.length > 1 || relation === 'overlapping') return { kind: 'overlapping' };
  return { kind: 'part', inner: relation === 'a-in-total' ? 'a' : 'b', dimension };
}

function relateToTotal(a: string, b: string, total: string): DimensionRelation {
  if (a === b) return 'same';
  if (b === total) return 'a-in-total';
  if (a === total) return 'b-in-total';
  return 'disjoint';
}

/** Pooled and equal are two figures of the same respondents. */
function relateCountries(a: string, b: string): DimensionRelation {
  const partnership = (code: string) => code === 'POOLED' || code === 'EQUAL';
  if (a === b) return 'same';
  if (partnership(a) && partnership(b)) return 'overlapping';
  if (partnership(b)) return 'a-in-total';
  if (partnership(a)) return 'b-in-total';
  return 'disjoint';
}

function relateSectors(a: string, b: string): DimensionRelation {
  const relation = relateToTotal(a, b, 'ALL');
  if (relation !== 'disjoint') return relation;
  const nested = sectorAncestors(a).includes(b) || sectorAncestors(b).includes(a);
  return nested ? 'overlapping' : 'disjoint';
}
