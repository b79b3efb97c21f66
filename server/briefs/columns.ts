import type { Block, BriefSection, BriefTable } from '@observatory/data/briefs/document.ts';

/** Characters of a line in a column of half a page: in the size of the brief, and in that of its method page. */
const lineLengths: Readonly<Record<BriefSection['part'], number>> = { brief: 64, method: 76 };
const linesOf = (text: string, lineLength: number): number =>
  Math.max(1, Math.ceil(text.length / lineLength));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whether a block needs the width of the page. */
const isWide = (block: Block): boolean =>
  block.kind === 'figure' ||
  block.kind === 'key-figures' ||
  block.kind === 'findings' ||
  (block.kind === 'table' && needsPage(block.table));

/** Characters that a column takes at least: texts and heads may be broken between words, figures are not. */
const narrowest = ({ head, rows, numeric }: BriefTable, column: number): number =>
  Math.max(
    ...head[column]!.split(/\s/).map(({ length }) => length),
    ...rows.map((row) => Math.min((row[column] ?? '').length, numeric.includes(column) ? 20 : 24)),
  );

const needsPage = (table: BriefTable): boolean =>
  sum(table.head.map((_, column) => narrowest(table, column))) > 64;

/** Lines that a block takes in a column, as they came out on pages of this template: an estimate. */
function heightOf(block: Block, lineLength: number): number {
  const lines = (text: string) => linesOf(text, lineLength);
  if (block.kind === 'paragraphs') return sum(block.texts.map((text) => lines(text) + 0.2));
  if (block.kind === 'list') return sum(block.items.map((text) => lines(text) + 0.1));
  if (block.kind === 'remarks') return sum(block.remarks.map(({ text }) => lines(text) + 2.5));
  if (block.kind !== 'table') return 0;
  const { table } = block;
  const { head, rows, numeric, caption } = table;
  // The first text column takes what figures leave; where there are several, each takes its part.
  const widths = numeric.map((k) => 4 + narrowest(table, k));
  const room = Math.max(12, (lineLength - sum(widths)) / (head.length - numeric.length));
  const rowLines = (row: readonly string[]) =>
    Math.max(1, ...row.map((cell, k) => (numeric.includes(k) ? 1 : Math.ceil(cell.length / room))));
  return lines(caption) + 1 + sum([head, ...rows].map((row) => 0.1 + 0.85 * rowLines(row)));
}

/** What stands in the width of the page, or in two columns, each from top to bottom. */
export type Row<Item> =
  { readonly wide: Item } | { readonly left: readonly Item[]; readonly right: readonly Item[] };

/** A piece of a section: its heading with the first block, or a later block. */
export type Piece = { readonly heading?: string; readonly block?: Block };

/**
 * The pieces of sections of one part in rows: runs of short blocks in two columns of about the same height, in reading order;
 * figures and large tables in the width of the page.
 */
export function inRows(sections: readonly BriefSection[]): Row<Piece>[] {
  const lineLength = lineLengths[sections[0]?.part ?? 'brief'];
  const rows: Row<Piece>[] = [];
  let run: Piece[] = [];
  const endRun = () => {
    if (run.length > 0) rows.push(...balanced(run, lineLength));
    run = [];
  };
  for (const { title, blocks } of sections) {
    const pieces = (blocks.length > 0 ? blocks : [undefined]).map((block, k): Piece => ({
      ...(k === 0 && { heading: title }),
      ...(block && { block }),
    }));
    for (const piece of pieces) {
      if (!piece.block || !isWide(piece.block)) {
        run.push(piece);
        continue;
      }
      endRun();
      rows.push({ wide: piece });
    }
  }
  endRun();
  return rows;
}

const pieceHeight = ({ heading, block }: Piece, lineLength: number): number =>
  (heading === undefined ? 0 : 2.2) + (block ? heightOf(block, lineLength) : 0);

/** A piece, or one item of it where it is a list, which may end in another column than it began in. */
type Atom = { readonly piece: Piece; readonly list?: Piece };

const atomsOf = (piece: Piece): Atom[] => {
  const { heading, block } = piece;
  if (block?.kind !== 'list' || block.items.length < 2) return [{ piece }];
  return block.items.map((item, k) => ({
    piece: {
      ...(k === 0 && heading !== undefined && { heading }),
      block: { kind: 'list', items: [item] },
    },
    list: piece,
  }));
};

/** Atoms as pieces, with the items of a list together again. */
function joined(atoms: readonly Atom[]): Piece[] {
  const pieces: { piece: Piece; list?: Piece }[] = [];
  for (const { piece, list } of atoms) {
    const last = pieces.at(-1);
    const [before, next] = [last?.piece.block, piece.block];
    if (last && list && last.list === list && before?.kind === 'list' && next?.kind === 'list')
      last.piece = { ...last.piece, block: { kind: 'list', items: [...before.items, ...next.items] } };
    else pieces.push({ piece, ...(list && { list }) });
  }
  return pieces.map(({ piece }) => piece);
}

/** A run in two columns; a run of one piece, or of a few lines, has the width of the page. */
function balanced(run: readonly Piece[], lineLength: number): Row<Piece>[] {
  const height = (piece: Piece) => pieceHeight(piece, lineLength);
  if (run.length < 2 || sum(run.map(height)) < 7) return run.map((wide) => ({ wide }));
  const atoms = run.flatMap(atomsOf);
  const heights = atoms.map(({ piece }) => height(piece));
  const splits = atoms.slice(1).map((_, k) => {
    const [left, right] = [sum(heights.slice(0, k + 1)), sum(heights.slice(k + 1))];
    return { at: k + 1, tallest: Math.max(left, right) };
  });
  const { at } = splits.reduce((best, one) => (one.tallest < best.tallest ? one : best));
  return [{ left: joined(atoms.slice(0, at)), right: joined(atoms.slice(at)) }];
}
