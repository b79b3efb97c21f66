import { read, type WorkBook } from '@e965/xlsx';

import type { ByteSource } from '../byte-source.ts';
import type { RawRow } from '../delimited/dialect.ts';
import type { ReadLimits } from '../limits.ts';
import type { ReadHints, ReadTable } from '../read-table.ts';
import { ReadError, type Unsure } from '../report.ts';
import { openTable, type Rows } from '../structure/open-table.ts';
import { checkArchive } from './archive.ts';
import { gridOf, rejoinOverflow, sideBySide, type Grid } from './sheet-rows.ts';

type Format = 'xlsx' | 'xls' | 'ods';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** A compound document says in its directory which program made it. */
function checkCompound(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const encrypted = file.indexOf(utf16('EncryptedPackage'));
  if (encrypted >= 0) throw new ReadError('workbook_encrypted', { byte: encrypted });
  if (file.includes(utf16('WordDocument')))
    throw new ReadError('not_a_table_document', { found: 'Word', byte: 0 });
  if (file.includes(utf16('PowerPoint Document'))) {
    throw new ReadError('not_a_table_document', { found: 'PowerPoint', byte: 0 });
  }
  if (!file.includes(utf16('Workbook')) && !file.includes(utf16('Book'))) {
    throw new ReadError('not_a_table_document', { found: 'OLE', byte: 0 });
  }
}

function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      cellText: true,
      sheetStubs: false,
      bookVBA: false,
    });
  } catch (error) {
    const encrypted = /password|encrypt/i.test((error as Error).message);
    throw new ReadError(encrypted ? 'workbook_encrypted' : 'workbook_broken');
  }
}

/** EUSurvey divides answers with more than 254 columns over the sheets Content, Content1, Content2 … */
const eusurvey = /^Content\d*$/;

type Sheet = { readonly name: string; readonly grid: Grid; readonly unsure: readonly Unsure[] };

function chooseSheet(book: WorkBook, limits: ReadLimits, hint: string | undefined): Sheet {
  const grid = (name: string): Grid => gridOf(book, book.Sheets[name]!, limits);
  if (hint !== undefined) {
    if (!book.SheetNames.includes(hint)) {
      throw new ReadError('sheet_unknown', { found: hint, sheets: book.SheetNames.join(', ') });
    }
    return { name: hint, grid: grid(hint), unsure: [] };
  }
  const parts = book.SheetNames.filter((name) => eusurvey.test(name));
  if (parts.includes('Content')) {
    const inOrder = parts.toSorted((one, other) => Number(one.slice(7)) - Number(other.slice(7)));
    return { name: 'Content', grid: sideBySide(inOrder.map(grid)), unsure: [] };
  }
  const hidden = (at: number): boolean => Boolean(book.Workbook?.Sheets?.[at]?.Hidden);
  const tables = book.SheetNames.filter((_, at) => !hidden(at))
    .map((name) => ({ name, grid: grid(name) }))
    .map((sheet) => ({ ...sheet, cells: sheet.grid.reduce((sum, row) => sum + row.length, 0) }))
    .filter(({ cells }) => cells > 0);
  if (tables.length === 0) throw new ReadError('workbook_empty');
  const largest = tables.reduce((one, other) => (other.cells > one.cells ? other : one));
  const rivals = tables.filter(({ cells }) => cells * 5 > largest.cells);
  return { name: largest.name, grid: largest.grid, unsure: rivals.length > 1 ? ['sheet'] : [] };
}

const batchRows = 2_000;

async function* rowsOf(grid: Grid): Rows {
  for (let from = 0; from < grid.length; from += batchRows) {
    const rows: RawRow[] = grid
      .slice(from, from + batchRows)
      .map((cells, at) => ({ cells: [...cells], number: from + at + 1, faults: 0 }));
    yield { rows, harmed: true };
  }
}

/** Reads a workbook: XLSX, XLS or ODS, its values only. Throws a ReadError when it cannot or must not be opened. */
export async function readWorkbook(
  source: ByteSource,
  kind: 'zip' | 'compound',
  limits: ReadLimits,
  hints: ReadHints,
): Promise<ReadTable> {
  const bytes = await source.read(0, source.size);
  let format: Format = 'xls';
  if (kind === 'zip') format = checkArchive(bytes, limits).includes('content.xml') ? 'ods' : 'xlsx';
  else checkCompound(bytes);
  const sheet = chooseSheet(open(bytes), limits, hints.sheet);
  const { grid, joined } = rejoinOverflow(sheet.grid);
  const wide = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const square = grid.map((row) =>
    row.length === 0 ? row : [...row, ...Array<string>(wide - row.length).fill('')],
  );
  return openTable({
    rows: () => rowsOf(square),
    limits,
    unsure: sheet.unsure,
    mended: [...joined].map((row) => ['overflow_row', row] as const),
    found: { file: source.name, format, sheet: sheet.name, encoding: '', separator: '', quote: '' },
  });
}
