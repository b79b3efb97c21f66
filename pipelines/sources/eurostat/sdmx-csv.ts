import type { DecodedText } from './bytes.ts';
import { datasetCode, datasetCodeOfFile } from './dataset-code.ts';
import { uniteFlags, withoutNormal } from './flags.ts';
import type { OpenObservation, OpenTable } from './open-table.ts';
import { normalisePeriod } from './period.ts';
import { records } from './records.ts';
import { RefusalError } from './refusal.ts';
import { codeOf, sdmxColumns, type SdmxColumns } from './sdmx-columns.ts';
import { publishedValue } from './value.ts';

/** So many records are looked at to tell whether cells hold `code: label`. */
const sampleRecords = 50;

/**
 * Reads SDMX-CSV 1.0 (DATAFLOW, …) and 2.0 (STRUCTURE, STRUCTURE_ID, …) of Eurostat, OECD and others, and the ECB's
 * form (KEY, …, without dataset: the file name tells it). Names stay where a file has no codes. Attributes other than
 * flags are not given out; UNIT_MULT is not applied. Rows with ACTION `D`, delete, are left out. Where cells are
 * separated by another character than the comma, a decimal comma is understood.
 * Throws `RefusalError`: duplicate_column, quotes; from `observations()` row_cells, row_length, quotes, period, value.
 */
export function readSdmxCsv(text: DecodedText, delimiter: string, name: string): OpenTable {
  const [header = [], ...sample] = records(text, delimiter)
    .filter((cells) => !isEmptyLine(cells))
    .take(sampleRecords + 1);
  const columns = sdmxColumns(header, sample);
  return {
    kind: 'table',
    format: 'sdmx-csv',
    dimensions: columns.dimensions.map(({ id }) => id),
    observations: () =>
      observations(records(text, delimiter), columns, delimiter !== ',', datasetCodeOfFile(name)),
  };
}

const isEmptyLine = (cells: readonly string[]): boolean => cells.length === 1 && cells[0]!.trim() === '';

function* observations(
  all: Iterable<readonly string[]>,
  columns: SdmxColumns,
  decimalComma: boolean,
  fallback: string,
): Generator<OpenObservation> {
  const dataset = remembered((cell) => (cell.trim() === '' ? fallback : datasetCode(cell)));
  const period = remembered((cell) => normalisePeriod(columns.labelled ? codeOf(cell) : cell) ?? '');
  const codesOf = codeReader(columns);
  const flagsOf = flagReader(columns);
  let expected = 0;
  let row = 0;
  for (const cells of all) {
    row += 1;
    if (isEmptyLine(cells)) continue;
    if (expected === 0) {
      expected = cells.length;
      continue;
    }
    if (cells.length !== expected) refuseOtherLength(cells, row, expected);
    if (columns.action !== undefined && /^D\b|^Delete\b/i.test(cells[columns.action] ?? '')) continue;
    const cell = cells[columns.value] ?? '';
    const value = publishedValue(cell, decimalComma);
    if (value === undefined) throw new RefusalError('value', { value: cell.trim(), where: `row ${row}` });
    const flags = flagsOf(cells);
    if (value === '' && flags === '') continue;
    const time = period(cells[columns.time] ?? '');
    if (time === '') {
      throw new RefusalError('period', { period: cells[columns.time] ?? '', where: `row ${row}` });
    }
    yield {
      dataset: columns.dataset === undefined ? fallback : dataset(cells[columns.dataset] ?? ''),
      codes: codesOf(cells),
      time,
      value,
      flags,
    };
  }
}

/** The codes of a row: the same list again while they are those of the row before, as within a series. */
function codeReader({ dimensions, labelled }: SdmxColumns): (cells: readonly string[]) => readonly string[] {
  const code = labelled ? remembered(codeOf) : (cell: string) => cell.trim();
  const indexes = dimensions.map(({ index }) => index);
  let former: readonly string[] = [];
  let codes: readonly string[] = indexes.map(() => '');
  return (cells) => {
    for (const index of indexes) {
      if (cells[index] === former[index]) continue;
      codes = indexes.map((at) => code(cells[at] ?? ''));
      break;
    }
    former = cells;
    return codes;
  };
}

function flagReader({ statuses, confidentialities }: SdmxColumns): (cells: readonly string[]) => string {
  const united = remembered((packed) => {
    const codes = packed.split('\u001f').map(codeOf);
    const status = codes.slice(0, statuses.length).map(withoutNormal).join('');
    const secret = codes.slice(statuses.length).find((each) => each !== '' && each !== 'F');
    return uniteFlags(status, secret ?? '');
  });
  const [first, ...others] = [...statuses, ...confidentialities];
  if (first === undefined) return () => '';
  return (cells) => {
    let packed = cells[first] ?? '';
    for (const index of others) packed += `\u001f${cells[index] ?? ''}`;
    return united(packed);
  };
}

/** Spreadsheets append empty cells; any other difference means that the row was cut or shifted. */
function refuseOtherLength(cells: readonly string[], row: number, expected: number): void {
  if (cells.length > expected && cells.slice(expected).every((cell) => cell.trim() === '')) return;
  throw new RefusalError('row_cells', {
    row: String(row),
    found: String(cells.length),
    expected: String(expected),
  });
}

/**
 * Cells repeat: each different one is worked out once. A copy is remembered, since a piece of a text keeps the whole
 * text in memory.
 */
function remembered(work: (cell: string) => string): (cell: string) => string {
  const known = new Map<string, string>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const own = Buffer.from(cell).toString();
    const result = work(own);
    known.set(own, result);
    return result;
  };
}
