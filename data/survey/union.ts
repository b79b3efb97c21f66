import { partnerCodes } from '../places/partner-countries.ts';
import { sectors } from '../sectors/sectors.ts';
import { sizeCodes } from '../sectors/sizes.ts';
import { sectorAncestors } from '../sectors/sectors.ts';
import type { CellKey } from './cell.ts';

/** A union of cells that may be published: one country or all pooled, a sector of the tree, a size class or all. */
export type Union = {
  readonly country: string;
  readonly sector: string;
  readonly size: string;
  /** Indices of its cells: one list for all unions of the same cells, such as a sector group of one sector. */
  readonly cells: readonly number[];
};

/** Along one dimension the children are disjoint and make up the parent. All by index of the union. */
export type Relation = { readonly parent: number; readonly children: readonly number[] };

const name = (country: string, sector: string, size: string): string => `${country}|${sector}|${size}`;

/** Every union of the lattice in which a cell lies, in a fixed order. */
export function unionsOf(cells: readonly CellKey[]): Union[] {
  const found = new Map<string, { country: string; sector: string; size: string; cells: number[] }>();
  cells.forEach((cell, at) => {
    for (const sector of sectorAncestors(cell.section)) {
      for (const size of [cell.size, 'ALL']) {
        for (const country of [cell.country, 'POOLED']) {
          const key = name(country, sector, size);
          const union = found.get(key) ?? { country, sector, size, cells: [] };
          union.cells.push(at);
          found.set(key, union);
        }
      }
    }
  });
  const lists = new Map<string, readonly number[]>();
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, union]) => {
      const key = union.cells.join(',');
      const cells = lists.get(key) ?? union.cells;
      lists.set(key, cells);
      return { ...union, cells };
    });
}

/** A function of the cells of a union, worked out once for all unions of the same cells. */
export function onceForCells<Found>(
  work: (cells: readonly number[]) => Found,
): (cells: readonly number[]) => Found {
  const known = new Map<readonly number[], Found>();
  return (cells) => {
    if (!known.has(cells)) known.set(cells, work(cells));
    return known.get(cells)!;
  };
}

/**
 * How detailed a union is: 1 for each of sector and size in which it is a part, and a half for all countries pooled,
 * because readers come for a country.
 */
export function detailOf({ country, sector, size }: Union): number {
  const parts = [sector !== 'ALL', size !== 'ALL'].filter((part) => part).length;
  return parts + (country === 'POOLED' ? 0.5 : 0);
}

/** The ways in which a union is the sum of others: over countries, over sectors, over size classes. */
export function relationsOf(unions: readonly Union[]): Relation[] {
  const index = new Map(unions.map(({ country, sector, size }, at) => [name(country, sector, size), at]));
  const at = (country: string, sector: string, size: string) => index.get(name(country, sector, size));
  const childSectors = new Map(
    sectors.map(({ code }) => [code, sectors.filter(({ parent }) => parent === code).map((one) => one.code)]),
  );
  return unions.flatMap(({ country, sector, size }, parent) => {
    const parts = [
      country === 'POOLED' ? partnerCodes.map((code) => at(code, sector, size)) : [],
      (childSectors.get(sector) ?? []).map((code) => at(country, code, size)),
      size === 'ALL' ? sizeCodes.map((code) => at(country, sector, code)) : [],
    ];
    return parts
      .map((children) => children.filter((child) => child !== undefined))
      .filter((children) => children.length > 0)
      .map((children) => ({ parent, children }));
  });
}
