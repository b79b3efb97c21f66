import type { DecodedText } from './bytes.ts';
import { datasetCodeOfFile } from './dataset-code.ts';
import { uniteFlags } from './flags.ts';
import type { OpenObservation, OpenTable } from './open-table.ts';
import { normalisePeriod } from './period.ts';
import { lines } from './records.ts';
import { RefusalError } from './refusal.ts';
import { publishedValue } from './value.ts';

/** What the header of a TSV file says. */
interface TsvHeader {
  readonly dimensions: readonly string[];
  /** How many tab-separated cells hold the codes: one, unless somebody has split the first column. */
  readonly keyCells: number;
  readonly periods: readonly string[];
}

/**
 * Reads Eurostat's TSV: one row per series, its codes joined by commas in the first cell, one column per period, in
 * each cell a value, a space and its flags, `:` for a missing value. The layout before 2023 (no `freq`, `\time`,
 * newest period first, `2013Q1`) differs only in its header. The file does not name its dataset: its name does.
 * Throws `RefusalError`: period, duplicate_column; from `observations()` row_cells, row_key, row_length, value.
 */
export function readTsv(text: DecodedText, name: string): OpenTable {
  const header = readHeader(text);
  const dataset = datasetCodeOfFile(name);
  return {
    kind: 'table',
    format: 'tsv',
    dimensions: header.dimensions,
    observations: () => observations(text, header, dataset),
  };
}

function readHeader(text: DecodedText): TsvHeader {
  const cells = [...lines(text).filter(hasText).take(1)][0]?.split('\t') ?? [];
  const last = cells.findIndex((cell) => /[\\/]\s*time/i.test(cell));
  const dimensions = cells
    .slice(0, last + 1)
    .flatMap((cell) => cell.replace(/[\\/][^\\/]*$/, '').split(','))
    .map((id) => id.trim());
  const twice = dimensions.find((id, index) => dimensions.indexOf(id) !== index);
  if (twice !== undefined) throw new RefusalError('duplicate_column', { column: twice });
  const periods = cells.slice(last + 1).map((cell, index) => {
    const period = normalisePeriod(cell);
    if (period !== undefined) return period;
    throw new RefusalError('period', {
      period: cell.trim(),
      where: `column ${index + last + 2} of the header`,
    });
  });
  return { dimensions, keyCells: last + 1, periods };
}

function* observations(text: DecodedText, header: TsvHeader, dataset: string): Generator<OpenObservation> {
  const expected = header.keyCells + header.periods.length;
  const flagsOf = flagReader();
  let row = 0;
  let headerSeen = false;
  for (const line of lines(text)) {
    row += 1;
    if (!hasText(line)) continue;
    if (!headerSeen) {
      headerSeen = true;
      continue;
    }
    const cells = line.split('\t');
    if (cells.length !== expected) throw mismatch('row_cells', row, cells.length, expected);
    const codes = cells
      .slice(0, header.keyCells)
      .flatMap((cell) => cell.split(',').map((code) => code.trim()));
    const dimensions = header.dimensions.length;
    if (codes.length !== dimensions) throw mismatch('row_key', row, codes.length, dimensions);
    for (let at = 0; at < header.periods.length; at += 1) {
      const cell = cells[header.keyCells + at]!;
      if (cell === ': ' || cell === ':') continue;
      const space = cell.indexOf(' ');
      let value = space < 0 ? cell : cell.slice(0, space);
      let flags = space < 0 ? '' : flagsOf(cell.slice(space + 1));
      if (flags === unknownFlags || !plainNumber.test(value)) {
        [value, flags] = readCell(cell, row);
        if (value === '' && flags === '') continue;
      }
      yield { dataset, codes, time: header.periods[at]!, value, flags };
    }
  }
}

/** Flags that stand alone after the space, as nearly all do; each combination is united once. */
function flagReader(): (text: string) => string {
  const known = new Map([['', '']]);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const flags = /^[a-z]{1,5}$/.test(text) ? uniteFlags(text) : unknownFlags;
    known.set(text, flags);
    return flags;
  };
}

const unknownFlags = '?';
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** `12.3 `, `12.3 bu`, `: `, `: u`, and `12.3b` or `:c` as some tools write them. */
function readCell(cell: string, row: number): readonly [value: string, flags: string] {
  const text = cell.trim();
  if (text === ':' || text === '') return ['', ''];
  const match = /^(:|NaN|[-+]?[\d.]+(?:[eE][-+]?\d+)?)\s*([A-Za-z|,; ]*)$/.exec(text);
  const value = match ? publishedValue(match[1] ?? '') : undefined;
  if (value === undefined) throw new RefusalError('value', { value: text, where: `row ${row}` });
  // Eurostat's flags are small letters; a capital C can only be the confidentiality status.
  return [value, uniteFlags((match?.[2] ?? '').replaceAll('C', 'c'))];
}

function hasText(line: string): boolean {
  return line.trim() !== '';
}

function mismatch(code: 'row_cells' | 'row_key', row: number, found: number, expected: number): RefusalError {
  return new RefusalError(code, { row: String(row), found: String(found), expected: String(expected) });
}
