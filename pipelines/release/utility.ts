import { indicators, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { lattice, weightedCells, type WaveCube } from '@observatory/data/survey/lattice.ts';
import { isPublished, type Thresholds } from '@observatory/data/survey/status.ts';
import { unionsOf, type Union } from '@observatory/data/survey/union.ts';

/** Kinds of table cells that readers of one country look at. */
export const cellKinds = ['country x section', 'country x group', 'country x size', 'sector x size'] as const;
export type CellKind = (typeof cellKinds)[number];

/** Cells of one kind over all measures: in the tables, with enough respondents to be reliable, and shown. */
export type Utility = { readonly cells: number; readonly reliable: number; readonly shown: number };

type Place = Pick<Union, 'country' | 'sector' | 'size'>;

const placeOf = ({ country, sector, size }: Place): string => [country, sector, size].join('|');

function kindOf({ country, sector, size }: Place): CellKind | undefined {
  if (country === 'POOLED' || (sector === 'ALL' && size === 'ALL')) return undefined;
  if (sector === 'ALL') return 'country x size';
  if (size !== 'ALL') return 'sector x size';
  return sector.length === 1 ? 'country x section' : 'country x group';
}

/** What confidentiality costs: how many cells of each kind stay visible of those that could be by their number. */
export function utilityOf(cube: WaveCube, thresholds: Thresholds): Map<CellKind, Utility> {
  const unions = new Map(unionsOf(cube.cells).map((union) => [placeOf(union), union]));
  const found = new Map<CellKind, Utility>(
    cellKinds.map((kind) => [kind, { cells: 0, reliable: 0, shown: 0 }]),
  );
  const cellsOf = new Map(
    indicators.flatMap((indicator) =>
      itemsOf(indicator).map((item) => [`${indicator.id}|${item}`, weightedCells(cube, indicator, item)]),
    ),
  );
  const respondents = (indicator: string, item: string, union: Union): number => {
    const cells = cellsOf.get(`${indicator}|${item}`)!;
    return union.cells.reduce((sum, cell) => sum + (cells[cell]!.weight > 0 ? cells[cell]!.moments.n : 0), 0);
  };
  for (const group of lattice(cube, thresholds)) {
    const union = unions.get(placeOf(group));
    const kind = union && kindOf(union);
    if (!kind) continue;
    for (const { item, verdict } of group.entries) {
      const { cells, reliable, shown } = found.get(kind)!;
      found.set(kind, {
        cells: cells + 1,
        reliable:
          reliable + (respondents(group.indicator, item, union) >= thresholds.unreliableBelow ? 1 : 0),
        shown: shown + (isPublished(verdict.status) ? 1 : 0),
      });
    }
  }
  return found;
}
