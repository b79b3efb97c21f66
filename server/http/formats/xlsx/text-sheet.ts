import { Strings, workbook, type Sheet, type SheetColumn } from './workbook.ts';

/** Rows of texts under a name. */
export type Texts = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** Widest that a column is made for its texts, in characters. */
const widest = 60;

/** Width in characters at which texts are seen whole, or the widest. */
export const widthOf = (texts: Iterable<string>): number => {
  let longest = 0;
  for (const { length } of texts) longest = Math.max(longest, length + 2);
  return Math.min(widest, longest);
};

/** A sheet of texts, one list per row, with or without heads. Rows shorter than `widths` end in empty cells. */
export function textSheet(
  strings: Strings,
  { name, rows }: Texts,
  widths: readonly number[],
  heads: readonly string[] = [],
): Sheet {
  const columns = widths.map((width, at): SheetColumn => {
    const cell = (row: number) => strings.cell(rows[row]![at] ?? '');
    return heads[at] === undefined ? { width, cell } : { head: heads[at], width, cell };
  });
  return { name, rows: rows.length, columns };
}

/** A workbook (XLSX) with sheets of texts: no cell is a formula, so a spreadsheet runs none of them. */
export function textWorkbook(sheets: readonly Texts[]): Promise<Uint8Array<ArrayBuffer>> {
  const strings = new Strings();
  return workbook(
    sheets.map((sheet) => {
      const columns = Math.max(0, ...sheet.rows.map(({ length }) => length));
      const widths = Array.from({ length: columns }, (_, at) =>
        widthOf(sheet.rows.map((cells) => cells[at] ?? '')),
      );
      return textSheet(strings, sheet, widths);
    }),
    strings,
  );
}
