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
  const first = [...rows(text, delimiter).take(sampleRecords + 1)];
  const header = first[0]?.cells ?? [];
  const columns = sdmxColumns(
    header,
    first.slice(1).map(({ cells }) => cells),
  );
  return {
    kind: 'table',
    format: 'sdmx-csv',
    dimensions: columns.dimensions.map(({ id }) => id),
    observations: () =>
      observations(rows(text, delimiter), columns, delimiter !== ',', datasetCodeOfFile(name)),
  };
}

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Records that are not empty lines, with their number in the file. */
function* rows(text: DecodedText, delimiter: string): Generator<Row> {
  let row = 0;
  for (const cells of records(text, delimiter)) {
    row += 1;
    if (cells.length > 1 || cells[0]?.trim() !== '') yield { row, cells };
  }
}

function* observations(
  all: Iterable<Row>,
  columns: SdmxColumns,
  decimalComma: boolean,
  fallback: string,
): Generator<OpenObservation> {
  const dataset = remembered((cell) => (cell.trim() === '' ? fallback : datasetCode(cell)));
  const code = columns.labelled ? remembered(codeOf) : (cell: string) => cell.trim();
  const period = remembered((cell) => normalisePeriod(code(cell)) ?? '');
  let expected = 0;
  for (const { row, cells } of all) {
    if (expected === 0) {
      expected = cells.length;
      continue;
    }
    refuseOtherLength(cells, row, expected);
    if (columns.action !== undefined && /^D\b|^Delete\b/i.test(cells[columns.action] ?? '')) continue;
    const cell = cells[columns.value] ?? '';
    const value = publishedValue(cell, decimalComma);
    if (value === undefined) throw new RefusalError('value', { value: cell.trim(), where: `row ${row}` });
    const flags = flagsOf(cells, columns);
    if (value === '' && flags === '') continue;
    const time = period(cells[columns.time] ?? '');
    if (time === '') {
      throw new RefusalError('period', { period: cells[columns.time] ?? '', where: `row ${row}` });
    }
    yield {
      dataset: columns.dataset === undefined ? fallback : dataset(cells[columns.dataset] ?? ''),
      codes: columns.dimensions.map(({ index }) => code(cells[index] ?? '')),
      time,
      value,
      flags,
    };
  }
}

function flagsOf(cells: readonly string[], columns: SdmxColumns): string {
  const code = (index: number) => codeOf(cells[index] ?? '');
  const status = columns.statuses.map((index) => withoutNormal(code(index))).join('');
  const secret = columns.confidentialities.map(code).find((each) => each !== '' && each !== 'F');
  return uniteFlags(status, secret ?? '');
}

/** Spreadsheets append empty cells; any other difference means that the row was cut or shifted. */
function refuseOtherLength(cells: readonly string[], row: number, expected: number): void {
  if (cells.length === expected) return;
  if (cells.length > expected && cells.slice(expected).every((cell) => cell.trim() === '')) return;
  throw new RefusalError('row_cells', {
    row: String(row),
    found: String(cells.length),
    expected: String(expected),
  });
}

/** Cells repeat: each different one is worked out once. */
function remembered(work: (cell: string) => string): (cell: string) => string {
  const known = new Map<string, string>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const result = work(cell);
    known.set(cell, result);
    return result;
  };
}
