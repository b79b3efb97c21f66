export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** A workbook (XLSX) with sheets of texts: no cell is a formula, so a spreadsheet runs none of them. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  // Only who asks for a workbook waits for the library.
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const { name, rows } of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((cells) => [...cells])), name);
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}
