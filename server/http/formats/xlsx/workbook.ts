import { rowsAtATime } from '../breathe.ts';
import {
  cellName,
  contentTypes,
  escapeXml,
  mostDecimals,
  relationships,
  styles,
  workbookXml,
} from './markup.ts';
import { zip } from '../zip.ts';

/** A column of a sheet: what stands in its cells is made by `Strings` or `numberCell`. */
export type SheetColumn = {
  readonly head?: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: number) => string;
};

/** A sheet; where its columns have heads, the first row has them, stays in view and filters. */
export type Sheet = {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly SheetColumn[];
};

/** The texts of a workbook, each kept once. */
export class Strings {
  readonly #places = new Map<string, number>();

  /** What stands in a cell with this text. It is a text whatever it looks like, never a formula. */
  cell(text: string, style = 0): string {
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return `${style === 0 ? '' : ` s="${style}"`} t="s"><v>${place}</v></c>`;
  }

  *xml(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.#places.size}">`;
    for (const text of this.#places.keys()) yield `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`;
    yield '</sst>';
  }
}

/** What stands in a cell with a number, shown with so many decimals; an empty text is an empty cell. */
export const numberCell = (value: number | null | undefined, decimals: number): string =>
  value === null || value === undefined
    ? ''
    : ` s="${2 + Math.min(decimals, mostDecimals)}"><v>${value}</v></c>`;

/**
 * A workbook (ECMA-376, SpreadsheetML) of texts and numbers. Rows are written some at a time and packed beside the
 * process, so that a large one keeps nobody waiting.
 */
export function workbook(sheets: readonly Sheet[], strings: Strings): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheets.map(({ name }) => name);
  return zip([
    { path: '[Content_Types].xml', pieces: [contentTypes(names.length)] },
    { path: '_rels/.rels', pieces: [relationships(['officeDocument xl/workbook.xml'])] },
    { path: 'xl/workbook.xml', pieces: [workbookXml(names)] },
    {
      path: 'xl/_rels/workbook.xml.rels',
      pieces: [
        relationships([
          ...names.map((_, at) => `worksheet worksheets/sheet${at + 1}.xml`),
          'styles styles.xml',
          'sharedStrings sharedStrings.xml',
        ]),
      ],
    },
    { path: 'xl/styles.xml', pieces: [styles] },
    ...sheets.map((sheet, at) => ({
      path: `xl/worksheets/sheet${at + 1}.xml`,
      pieces: sheetXml(sheet, strings),
    })),
    // Last, when every text is known.
    { path: 'xl/sharedStrings.xml', pieces: { [Symbol.iterator]: () => strings.xml() } },
  ]);
}

const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';

function* sheetXml({ rows, columns }: Sheet, strings: Strings): Generator<string> {
  const hasHead = columns.some(({ head }) => head !== undefined);
  const last = rows + (hasHead ? 1 : 0);
  const names = columns.map((_, at) => cellName(at));
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">${hasHead ? frozen : ''}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  const written = (row: number, cells: readonly string[]) =>
    `<row r="${row}">${cells.map((cell, at) => (cell === '' ? '' : `<c r="${names[at]}${row}"${cell}`)).join('')}</row>`;
  if (hasHead)
    yield written(
      1,
      columns.map(({ head = '' }) => strings.cell(head, 1)),
    );
  for (let from = 0; from < rows; from += rowsAtATime) {
    let text = '';
    for (let row = from; row < Math.min(rows, from + rowsAtATime); row += 1) {
      text += written(
        row + (hasHead ? 2 : 1),
        columns.map(({ cell }) => cell(row)),
      );
    }
    yield text;
  }
  const filter = `<autoFilter ref="A1:${names.at(-1)}${last}"/>`;
  yield `</sheetData>${hasHead ? filter : ''}</worksheet>`;
}
