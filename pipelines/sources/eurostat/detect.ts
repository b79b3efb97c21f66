import type { DecodedText } from './bytes.ts';
import { refusalOfMarkup } from './markup.ts';
import { firstRecord } from './records.ts';
import { RefusalError } from './refusal.ts';

/** Which of the three formats a text is in. */
export type Recognised =
  | { readonly format: 'tsv' }
  | { readonly format: 'json-stat' }
  | { readonly format: 'sdmx-csv'; readonly delimiter: string };

/** Delimiters that SDMX-CSV is written with: the comma, and those that spreadsheet locales put in its place. */
const delimiters = [',', ';', '\t', '|'] as const;

/**
 * Tells the format of a text by its first characters. Throws `RefusalError` that says what the text is instead.
 */
export function recognise(text: DecodedText): Recognised {
  const start = text.head.trimStart();
  if (start === '') throw new RefusalError('empty');
  if (start.startsWith('<')) throw refusalOfMarkup(start);
  if (start.startsWith('{') || start.startsWith('[')) return { format: 'json-stat' };
  if (isTsvHeader(start)) return { format: 'tsv' };
  const headers = delimiters.map((delimiter) => ({
    delimiter,
    ids: componentIds(firstRecord(start, delimiter)),
  }));
  const sdmx = headers.find(({ ids }) => ids.includes('OBS_VALUE') && ids.some(isTimeId));
  if (sdmx) return { format: 'sdmx-csv', delimiter: sdmx.delimiter };
  throw refusalOfTable(start, headers);
}

/** `freq,age,geo\TIME_PERIOD` and the periods; `\time` before 2023; a slash in Eurostat's own user guide. */
function isTsvHeader(start: string): boolean {
  const line = start.slice(0, /[\r\n]|$/.exec(start)?.index);
  return line.split('\t').some((cell) => /^[^\\/]+[\\/]\s*time(_period)?$/i.test(cell.trim()));
}

/**
 * Ids of the components of an SDMX-CSV header, in capitals: the id before `: Name` (labels=both), without the
 * brackets that announce several values (`STRUCTURE[;]`, `TITLE[]`).
 */
export function componentIds(header: readonly string[]): string[] {
  return header.map((cell) => componentId(cell).toUpperCase());
}

/** The id in one header cell as the file spells it. */
export function componentId(cell: string): string {
  const text = cell.trim();
  return (/^([\w@$.-]+(?:\[[^\]]*\])?)\s*:\s*\S/.exec(text)?.[1] ?? text).replace(/\[[^\]]*\]$/, '');
}

/** Whether a component id in capitals is the time dimension. */
export function isTimeId(id: string): boolean {
  return id === 'TIME_PERIOD' || id === 'TIME';
}

function refusalOfTable(
  start: string,
  headers: readonly { readonly delimiter: string; readonly ids: readonly string[] }[],
): RefusalError {
  const widest = headers.reduce((best, candidate) =>
    candidate.ids.length > best.ids.length ? candidate : best,
  );
  const columns = firstRecord(start, widest.delimiter).map((cell) => cell.trim());
  const shown = `${columns.slice(0, 8).join(', ')}${columns.length > 8 ? ', …' : ''}`;
  const sdmx = headers.find(({ ids }) =>
    ids.some((id) => ['DATAFLOW', 'STRUCTURE_ID', 'OBS_VALUE'].includes(id)),
  );
  if (sdmx)
    return new RefusalError(sdmx.ids.includes('OBS_VALUE') ? 'no_time' : 'no_observations', {
      columns: shown,
    });
  if (columns.length > 1) return new RefusalError('other_csv', { columns: shown });
  return new RefusalError('text', { start: start.slice(0, 60).split(/[\r\n]/)[0] ?? '' });
}
