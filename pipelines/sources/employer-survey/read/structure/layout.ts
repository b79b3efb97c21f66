import type { Dialect, RawRow } from '../delimited/dialect.ts';
import type { ReadLimits } from '../limits.ts';
import { ReadError, type MendedKind, type Unsure } from '../report.ts';
import { profileColumns, type ColumnProfile } from './column-profile.ts';
import { commonWidth, findHeader } from './find-header.ts';
import { otherSeparator } from './other-separator.ts';
import { repair } from './repair.ts';

/** Where the table stands in the file, decided from its first rows. */
export type Layout = {
  readonly header: readonly string[];
  readonly headerRows: readonly (readonly string[])[];
  readonly preamble: readonly (readonly string[])[];
  /** Number of the first header row; 0 when the columns have no names in the file. */
  readonly headerRow: number;
  /** Number of the first row that may be an answer. */
  readonly bodyFrom: number;
  readonly columns: readonly ColumnProfile[];
  readonly unsure: readonly Unsure[];
  readonly mended: readonly (readonly [MendedKind, number])[];
};

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Share of rows that must be as wide as the header, for the header's width to count and not the usual one. */
const enoughAsHeader = 0.12;

type Width = {
  readonly width: number;
  readonly header: string[];
  readonly faulty: boolean;
  readonly unsure: boolean;
};

/** Brings the header and the rows below to one width. */
function agree(header: readonly string[], body: readonly (readonly string[])[]): Width {
  const usual = body.length === 0 ? header.length : commonWidth(body);
  const same = body.filter((row) => row.length === header.length).length;
  if (usual === header.length || (same > 0 && same >= body.length * enoughAsHeader)) {
    return { width: header.length, header: [...header], faulty: false, unsure: false };
  }
  const over = header.length - usual;
  if (over > 0) {
    const unnamed = header.flatMap((name, at) => (name.trim() === '' ? [at] : [])).slice(-over);
    return unnamed.length === over && body.length > 1
      ? { width: usual, header: header.filter((_, at) => !unnamed.includes(at)), faulty: true, unsure: false }
      : { width: header.length, header: [...header], faulty: false, unsure: false };
  }
  // One name too few is how R writes row names: the first column is the one without a name.
  const lastIsEmpty = body.every((row) => row.length < usual || row[usual - 1]!.trim() === '');
  const missing: string[] = Array(-over).fill('');
  const named =
    over === -1 && !lastIsEmpty && body.length > 1 ? [...missing, ...header] : [...header, ...missing];
  return { width: usual, header: named, faulty: true, unsure: true };
}

/** Finds header, preamble and columns in the first rows of a file. `dialect` is that of delimited text. */
export function layOut(sample: readonly RawRow[], limits: ReadLimits, dialect?: Dialect): Layout {
  const usual = Math.max(...sample.slice(0, 3).map(({ cells }) => cells.length), 0);
  if (usual > limits.columns) {
    throw new ReadError('columns_too_many', { row: 1, found: usual, limit: limits.columns });
  }
  const mended: [MendedKind, number][] = [];
  const width = sample.some(({ cells }) => !isEmpty(cells))
    ? commonWidth(sample.map(({ cells }) => cells))
    : 1;
  const rows = sample.map(({ cells, number }, at) => {
    const names =
      at < 3 && cells.length !== width && dialect ? otherSeparator(cells, width, dialect) : undefined;
    if (names) mended.push(['other_separator', number]);
    return (names ?? cells).map((cell) => repair(cell, () => undefined));
  });
  const place = findHeader(rows);
  const end = place.first + place.rows;
  const all = rows.slice(place.first, end);
  const body = rows.slice(end).filter((row) => !isEmpty(row));
  const fitted = agree(all[0] ?? Array<string>(width).fill(''), body);
  const unsure: Unsure[] = place.unsure || fitted.unsure ? ['header'] : [];
  const headerRow = place.rows === 0 ? 0 : sample[place.first]!.number;
  if (fitted.faulty && headerRow > 0) {
    mended.push([all[0]!.length > fitted.width ? 'ragged_long' : 'unnamed_column', headerRow]);
  }
  for (const [at, row] of all.slice(1).entries()) {
    const beyond = row.slice(fitted.width).some((cell) => cell.trim() !== '');
    if (beyond) mended.push(['ragged_long', sample[place.first + 1 + at]!.number]);
  }
  const header =
    place.rows === 0
      ? fitted.header.map((_, at) => `col_${at + 1}`)
      : fitted.header.map((name) => name.replace(/\p{Cc}+/gu, ' ').trim());
  for (const [at, name] of header.entries()) {
    if (name.length > limits.headerCharacters) {
      const found = name.slice(0, 60);
      throw new ReadError('header_too_long', {
        row: headerRow,
        column: at + 1,
        found,
        limit: limits.headerCharacters,
      });
    }
  }
  return {
    header,
    headerRows: place.rows === 0 ? [] : [header, ...all.slice(1).map((row) => toWidth(row, fitted.width))],
    preamble: rows.slice(0, place.first).filter((row) => !isEmpty(row)),
    headerRow,
    bodyFrom: sample[end]?.number ?? (sample.at(-1)?.number ?? 0) + 1,
    columns: profileColumns(
      body.filter((row) => row.length === fitted.width),
      fitted.width,
    ),
    unsure,
    mended,
  };
}

const toWidth = (row: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, at) => (row[at] ?? '').trim());
