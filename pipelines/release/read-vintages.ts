import {
  officialIndicatorByName,
  officialIndicators,
} from '@observatory/data/indicators/official-indicators.ts';
import { breakdownOf, readCodes } from '@observatory/data/indicators/official/select.ts';

import { readKeptVintage } from '../sources/eurostat/kept-vintages.ts';
import { readOfficialFigures, type OfficialFigure } from '../sources/eurostat/official-figures.ts';
import { byDataset } from '../sources/eurostat/wanted.ts';
import type { Home } from '../storage/home.ts';
import { readRaw } from '../storage/raw-store.ts';
import type { Inputs } from './inputs.ts';
import type { VintageFigure, VintageFigures } from './observation-history.ts';

/**
 * What the vintages say, the oldest first: the newest table of figures that ships with the repository, then every file
 * of each dataset. A file of a dataset has its indicators whole, but for those that its record leaves out.
 */
export async function readVintages(home: Home, { vintages }: Inputs): Promise<VintageFigures[]> {
  const shipped = vintages.filter(({ source }) => source === 'official-figures').slice(-1);
  const read: VintageFigures[] = [];
  for (const { file } of shipped) {
    const text = (await readRaw(home, file)).toString('utf8');
    const figures = readOfficialFigures(text).map(shippedFigure);
    read.push({ vintage: vintageId(file), whole: new Set(), figures });
  }
  for (const [dataset, indicators] of byDataset(officialIndicators)) {
    for (const record of vintages.filter((one) => one.dataset === dataset)) {
      const reading = await readKeptVintage(home, record, indicators);
      if (reading.kind === 'refusal') continue;
      const figures = reading.selected.map((one): VintageFigure => ({
        ...one,
        dataset,
        source: ['Eurostat', dataset, ...(record.updated ? [record.updated.slice(0, 10)] : [])].join(', '),
      }));
      const whole = new Set(figures.map(({ indicator }) => indicator));
      read.push({ vintage: vintageId(record.file), whole, figures });
    }
  }
  return read;
}

/** Enough of the hash of a file to tell it from others. */
const vintageId = (file: string): string => file.slice(0, 12);

/** A figure of the table that ships, at its place in the breakdowns of its indicator. */
function shippedFigure(figure: OfficialFigure): VintageFigure {
  const indicator = officialIndicatorByName.get(figure.indicator);
  const codes = readCodes(figure.dimensions);
  return { ...figure, breakdown: indicator && codes ? breakdownOf(indicator, codes) : '' };
}
