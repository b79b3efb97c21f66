import { sectorAncestors } from '../sectors/sectors.ts';
import { sizeCodes, type SizeCode } from '../sectors/sizes.ts';
import { fsum } from './sums.ts';

/** What the population table and the respondents say about one cell of a country in a wave. */
export type CellCount = {
  readonly section: string;
  readonly size: SizeCode;
  /** Respondents. */
  readonly n: number;
  /** Sum of the people at work in the respondents' units, as answered. */
  readonly heads: number;
  /** Sum of the squares of these numbers of people, one per respondent. */
  readonly squaredHeads: number;
  /** Enterprises in the population; 0 when the table has none. */
  readonly enterprises: number;
  /** Persons employed in the population. */
  readonly persons: number;
};

/** Cells that are weighted together; the stratum of the design. */
export type Stratum = {
  readonly cells: readonly CellCount[];
  readonly n: number;
  readonly enterprises: number;
  /** Weight of each respondent for figures about employers. */
  readonly unitWeight: number;
  /** Weight of each respondent for figures about staff and vacancies. */
  readonly employmentWeight: number;
  /** Sampling fraction n/N, 0 where the population is unknown, at most 1. */
  readonly fraction: number;
};

/**
 * Fewest respondents of a stratum before it is merged with its neighbour. Practice asks for 5 to 30 (Kish 1965; the
 * Scottish Employer Skills Survey 2020 merges empty cells only); 5 keeps large firms, of which few answer, apart from
 * medium ones, whose weights are another.
 */
export const stratumFloor = 5;

type Group = { readonly cells: readonly CellCount[]; readonly n: number };
const total = (cells: readonly CellCount[], of: 'n' | 'heads' | 'enterprises' | 'persons') =>
  fsum(cells.map((cell) => cell[of]));

/**
 * Weights of one country and wave: enterprises (persons) of the population over respondents (their heads), per
 * stratum. A stratum is a cell of sector x size; one with fewer than `floor` respondents is merged with the
 * neighbouring size class of its sector, then with the other strata of its sector group, then of the country.
 * Source: post-stratification to known cell counts (Kish 1965; Särndal, Swensson and Wretman 1992, 7.6).
 * Sections that the population table does not cover have no weight: they are in no stratum.
 *
 * @param cells every cell that has respondents or population
 * @param floor smallest number of respondents of a stratum, at least 2 so that a variance exists
 */
export function weigh(cells: readonly CellCount[], floor: number): Stratum[] {
  return mergeCells(cells, floor).map(stratumOf);
}

/** The cells of each stratum, see `weigh`. */
export function mergeCells(cells: readonly CellCount[], floor: number): (readonly CellCount[])[] {
  const bySector = new Map<string, CellCount[]>();
  for (const cell of cells) {
    if (cell.n === 0 && cell.enterprises === 0) continue;
    const own = bySector.get(cell.section);
    if (own) own.push(cell);
    else bySector.set(cell.section, [cell]);
  }
  const byGroup = new Map<string, Group[]>();
  for (const [section, own] of [...bySector].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (total(own, 'enterprises') === 0) continue;
    const ordered = own.sort((a, b) => sizeCodes.indexOf(a.size) - sizeCodes.indexOf(b.size));
    const merged = mergeNeighbours(
      ordered.map((cell) => ({ cells: [cell], n: cell.n })),
      floor,
    );
    const group = sectorAncestors(section).at(-2)!;
    byGroup.set(group, [...(byGroup.get(group) ?? []), ...merged]);
  }
  const groups = [...byGroup.values()].flatMap((strata) => mergeNeighbours(strata, floor));
  return mergeNeighbours(groups, floor).map(({ cells: members }) => members);
}

/** Joins the thinnest entry below the floor with its thinner neighbour until none is left or one remains. */
function mergeNeighbours(groups: readonly Group[], floor: number): Group[] {
  const merged = groups.slice();
  while (merged.length > 1) {
    const counts = merged.map(({ n }) => n);
    const thinnest = counts.indexOf(Math.min(...counts));
    if (counts[thinnest]! >= floor) break;
    const left = counts[thinnest - 1] ?? Infinity;
    const right = counts[thinnest + 1] ?? Infinity;
    const at = left <= right ? thinnest - 1 : thinnest;
    const [one, other] = [merged[at]!, merged[at + 1]!];
    merged.splice(at, 2, { cells: [...one.cells, ...other.cells], n: one.n + other.n });
  }
  return merged;
}

function stratumOf(cells: readonly CellCount[]): Stratum {
  const [n, heads] = [total(cells, 'n'), total(cells, 'heads')];
  const [enterprises, persons] = [total(cells, 'enterprises'), total(cells, 'persons')];
  return {
    cells,
    n,
    enterprises,
    unitWeight: n === 0 ? 0 : enterprises / n,
    employmentWeight: heads === 0 ? 0 : persons / heads,
    fraction: enterprises === 0 ? 0 : Math.min(1, n / enterprises),
  };
}

/** One stratum per cell with weight 1: an unweighted, indicative wave. */
export function leaveUnweighted(cells: readonly CellCount[]): Stratum[] {
  return cells
    .filter((cell) => cell.n > 0)
    .map((cell) => ({
      cells: [cell],
      n: cell.n,
      enterprises: 0,
      unitWeight: 1,
      employmentWeight: 1,
      fraction: 0,
    }));
}
