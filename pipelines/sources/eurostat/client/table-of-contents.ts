import { datasetCode } from '../dataset-code.ts';
import { records } from '../records.ts';
import type { DecodedText } from '../bytes.ts';
import { producerTime } from './producer-time.ts';

/** What the catalogue says of a dataset. */
export type CatalogueEntry = {
  readonly title: string;
  /** Day `YYYY-MM-DD` of the last change of data and of structure, where the catalogue has one. */
  readonly updated?: string;
  readonly restructured?: string;
};

const columns = ['title', 'code', 'type', 'last update of data', 'last table structure change'] as const;

/**
 * Reads the table of contents: tab separated, quoted, a row per folder (7 cells) and dataset (8); four spaces per level
 * before a title; a dataset is listed under each of its folders.
 *
 * @returns entries by plain dataset code, or undefined where the text has not the columns of a table of contents
 */
export function readContents(text: DecodedText): ReadonlyMap<string, CatalogueEntry> | undefined {
  const entries = new Map<string, CatalogueEntry>();
  let places: number[] | undefined;
  for (const cells of records(text, '\t')) {
    if (!places) {
      const header = cells.map((cell) => cell.trim().toLowerCase());
      places = columns.map((name) => header.indexOf(name));
      if (places.includes(-1)) return undefined;
      continue;
    }
    const [title = '', code = '', type = '', data = '', structure = ''] = places.map((at) => cells[at] ?? '');
    if (!/^(?:dataset|table)$/i.test(type.trim())) continue;
    const updated = producerTime(data);
    const restructured = producerTime(structure);
    entries.set(datasetCode(`ESTAT:${code.trim()}`), {
      title: title.trim(),
      ...(updated !== undefined && { updated }),
      ...(restructured !== undefined && { restructured }),
    });
  }
  return entries;
}
