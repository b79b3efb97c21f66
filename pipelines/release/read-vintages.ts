import { officialIndicators } from '@observatory/data/indicators/official-indicators.ts';

import { formerObservations } from '../sources/eurostat/kept-vintages.ts';
import { readOfficialFigures, type OfficialFigure } from '../sources/eurostat/official-figures.ts';
import type { Selected } from '../sources/eurostat/selected.ts';
import { byDataset } from '../sources/eurostat/wanted.ts';
import type { Home } from '../storage/home.ts';
import { readRaw } from '../storage/raw-store.ts';
import type { Inputs } from './inputs.ts';
import type { VintageFigures } from './write-release.ts';

/**
 * The figures of the vintages in force: of each dataset the newest, for all totals, and from the newest table of
 * figures that ships those for which no dataset was fetched.
 */
export async function readVintages(home: Home, { vintages }: Inputs): Promise<VintageFigures[]> {
  const fetched: VintageFigures[] = [];
  const known = new Set<string>();
  for (const [dataset, indicators] of byDataset(officialIndicators)) {
    const records = vintages.filter((one) => one.dataset === dataset);
    const newest = records.at(-1);
    if (!newest) continue;
    const observations = [...(await formerObservations(home, records, indicators)).values()].flat();
    const figures = observations
      .filter(({ breakdown }) => breakdown === '')
      .map((one) => figureOf(one, dataset, newest.updated ?? newest.at));
    for (const { indicator, geo, time } of figures) known.add([indicator, geo, time].join());
    fetched.push({ vintage: newest.file.slice(0, 12), figures });
  }
  const shipped = vintages.filter(({ source }) => source === 'official-figures').at(-1);
  if (!shipped) return fetched;
  const figures = readOfficialFigures((await readRaw(home, shipped.file)).toString('utf8'));
  return [
    {
      vintage: shipped.file.slice(0, 12),
      figures: figures.filter(({ indicator, geo, time }) => !known.has([indicator, geo, time].join())),
    },
    ...fetched,
  ];
}

function figureOf(one: Selected, dataset: string, updated: string): OfficialFigure {
  const { indicator, dimensions, unit, geo, time, value, flags } = one;
  const source = `Eurostat, ${dataset}, ${updated.slice(0, 10)}`;
  return { indicator, dataset, dimensions, unit, geo, time, value, flags, source };
}
