import { inertText } from '@observatory/data/contract/inert-text.ts';

import { breathe, rowsAtATime } from './breathe.ts';
import { isCoded, nameOf, textAt, type Coded, type Measure, type Table } from './table.ts';

/** What stands in columns of codes: the code, its name, or both side by side. */
export const labelings = ['id', 'name', 'both'] as const;
export type Labeling = (typeof labelings)[number];

type Cells = readonly (string | number | null)[];
type Field = { readonly header: string; readonly cell: (row: number) => string };

/**
 * An answer as CSV (RFC 4180); each row names release and demonstration; a text that a spreadsheet could run is made
 * inert, numbers are written with all their digits.
 *
 * @param table code lists, where codes are to be named
 */
export function csv(
  answer: { readonly columns: object; readonly release: string; readonly demonstration: boolean },
  table: Table | undefined,
  labeling: Labeling,
): Promise<Buffer<ArrayBuffer>> {
  const columns = Object.entries(answer.columns as Record<string, Cells>);
  const fields = columns.flatMap(([name, cells]): Field[] => {
    const column = table?.columns.find((one) => one.name === name);
    const labels = column && column.kind !== 'measure' ? column.labels : {};
    const code = { header: name, cell: plainCell(cells) };
    if (labeling === 'id' || Object.keys(labels).length === 0) return [code];
    const named = plainCell(cells, labels);
    if (labeling === 'name') return [{ header: name, cell: named }];
    return [code, { header: `${name}_label`, cell: named }];
  });
  const constant = (header: string, text: string): Field => ({ header, cell: () => text });
  fields.push(
    constant('release', quote(answer.release)),
    constant('demonstration', String(answer.demonstration)),
  );
  return lines(fields, columns[0]?.[1].length ?? 0);
}

/** Columns as CSV, some rows at a time. */
export async function lines(fields: readonly Field[], rows: number): Promise<Buffer<ArrayBuffer>> {
  const pieces = [Buffer.from(`${fields.map(({ header }) => quote(header)).join(',')}\r\n`)];
  for (let from = 0; from < rows; from += rowsAtATime) {
    let text = '';
    for (let row = from; row < Math.min(rows, from + rowsAtATime); row += 1) {
      text += `${fields.map(({ cell }) => cell(row)).join(',')}\r\n`;
    }
    pieces.push(Buffer.from(text));
    await breathe();
  }
  return Buffer.concat(pieces);
}

/** The cells of a column of a table: texts written once for each code. */
export function cellOf(cells: Coded | Measure['cells']): Field['cell'] {
  if (!isCoded(cells)) return (row) => String(cells[row] ?? '');
  const coded = { at: cells.at, values: cells.values.map(quote) };
  return (row) => textAt(coded, row);
}

function plainCell(cells: Cells, labels: Readonly<Record<string, string>> = {}): Field['cell'] {
  const known = new Map<string, string>();
  return (row) => {
    const value = cells[row];
    if (value === null || value === undefined) return '';
    if (typeof value !== 'string') return String(value);
    let written = known.get(value);
    if (written === undefined) known.set(value, (written = quote(nameOf(labels, value))));
    return written;
  };
}

/** A text in quotes where it needs them; an apostrophe keeps a spreadsheet from taking it for a formula. */
export function quote(text: string): string {
  const inert = inertText(text);
  return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
