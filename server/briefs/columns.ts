import type { Block, BriefSection, BriefTable } from '@observatory/data/briefs/document.ts';

/** Characters of a line and lines of a block, as they come out in a column of half a page; estimates do. */
const lineLength = 56;
const linesOf = (text: string): number => Math.max(1, Math.ceil(text.length / lineLength));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whether a block needs the width of the page. */
const isWide = (block: Block): boolean =>
  block.kind === 'figure' ||
  block.kind === 'key-figures' ||
  block.kind === 'findings' ||
  (block.kind === 'table' && needsPage(block.table));

function needsPage({ head, rows }: BriefTable): boolean {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => Math.min((row[column] ?? '').length, 24))),
  );
  return sum(widths) > 60;
}

/** Lines that a block takes in a column. */
function heightOf(block: Block): number {
  if (block.kind === 'paragraphs') return sum(block.texts.map((text) => linesOf(text) + 0.5));
  if (block.kind === 'list') return sum(block.items.map((text) => linesOf(text) + 0.5));
  if (block.kind === 'remarks') return sum(block.remarks.map(({ text }) => linesOf(text) + 2.5));
  if (block.kind !== 'table') return 0;
  const { head, rows, numeric, caption } = block.table;
  // The first text column takes what figures leave; where there are several, each takes its part.
  const room = Math.max(12, (lineLength - 8 * numeric.length) / (head.length - numeric.length));
  const rowLines = (row: readonly string[]) =>
    Math.max(...row.map((cell, column) => (numeric.includes(column) ? 1 : Math.ceil(cell.length / room))));
  return linesOf(caption) + 1.5 + sum([head, ...rows].map((row) => 1.25 * Math.max(1, rowLines(row))));
}

/** What stands in the width of the page, or in two columns, each from top to bottom. */
export type Row<Item> =
  { readonly wide: Item } | { readonly left: readonly Item[]; readonly right: readonly Item[] };

/** A piece of a section: its heading with the first block, or a later block. */
export type Piece = { readonly heading?: string; readonly block?: Block };

/**
 * The pieces of sections in rows: runs of short blocks in two columns of about the same height, in reading order;
 * figures and large tables in the width of the page.
 */
export function inRows(sections: readonly BriefSection[]): Row<Piece>[] {
  const rows: Row<Piece>[] = [];
  let run: Piece[] = [];
  const endRun = () => {
    if (run.length > 0) rows.push(...balanced(run));
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

const pieceHeight = ({ heading, block }: Piece): number =>
  (heading === undefined ? 0 : 2.6) + (block ? heightOf(block) : 0);

/** A run in two columns; a run of one piece, or of a few lines, has the width of the page. */
function balanced(run: readonly Piece[]): Row<Piece>[] {
  const heights = run.map(pieceHeight);
  if (run.length < 2 || sum(heights) < 7) return run.map((wide) => ({ wide }));
  const splits = run.slice(1).map((_, k) => {
    const [left, right] = [sum(heights.slice(0, k + 1)), sum(heights.slice(k + 1))];
    return { at: k + 1, tallest: Math.max(left, right) };
  });
  const { at } = splits.reduce((best, one) => (one.tallest < best.tallest ? one : best));
  return [{ left: run.slice(0, at), right: run.slice(at) }];
}
