import { fontSize, lineHeight, type Drawing, type Shape } from '../drawing/drawing.ts';
import { drawLegend } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { ComparedCell, ComparisonFigure } from './figure.ts';
import { lowBaseEntry, markOf, verdictEntries, verdictMark } from './marks.ts';
import { drawRows, wideFrom } from './rows.ts';

/** Space between a value and what follows it. */
const gap = 11;

/** A value of a low base stands in brackets. */
const written = ({ valueText, isLowBase }: ComparedCell): string =>
  isLowBase ? `(${valueText})` : valueText;

/**
 * Skills down, columns across: each value with the mark of its verdict against the first column, and the difference
 * where there is room for it.
 *
 * @param width px, 280 or more
 * @param cursor the skill that keyboard or pointer is at
 */
export function drawMatrix(
  figure: ComparisonFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const stacked = width < wideFrom;
  const left = stacked ? 0 : Math.round(width * 0.36);
  const each = (width - left) / figure.names.length;
  const x = (k: number) => left + k * each;
  const legend = drawLegend(
    [
      ...verdictEntries(figure, palette),
      ...lowBaseEntry(figure, (x, y) => ({
        kind: 'text',
        x,
        y,
        text: '( )',
        fill: palette.ink,
        align: 'middle',
      })),
    ],
    width,
    palette,
  );
  const withDifference = hasRoom(figure, each);
  const headings = figure.names.map((name, k) => wrapText(name, each - 8, fontSize, k === 0));
  const top = legend.bottom + Math.max(...headings.map((lines) => lines.length)) * lineHeight + 4;
  const { shapes, stripes, targets, bottom } = drawRows(
    figure,
    { width, top, nameWidth: stacked ? width : left - 16, heightOf: () => 22, cursor },
    palette,
  );
  return {
    width,
    height: bottom + 4,
    shapes: [
      ...legend.shapes,
      ...headings.flatMap((lines, k) =>
        lines.map((text, row): Shape => ({
          kind: 'text',
          x: x(k),
          y: legend.bottom + row * lineHeight + lineHeight / 2,
          text,
          fill: k === 0 ? palette.ink : palette.secondary,
          bold: k === 0,
        })),
      ),
      ...shapes,
      ...stripes.flatMap(({ row, top: upper }) =>
        row.cells.flatMap((cell, k) => drawCell(cell, x(k), upper + 11, withDifference, palette)),
      ),
    ],
    targets,
  };
}

/** Whether every difference has room beside its value. */
const hasRoom = (figure: ComparisonFigure, each: number): boolean =>
  figure.groups.every(({ rows }) =>
    rows.every(({ cells }) =>
      cells.every(
        (cell) =>
          !cell.difference ||
          textWidth(written(cell), fontSize, true) +
            gap +
            12 +
            textWidth(cell.difference.text, fontSize, true) <=
            each - 4,
      ),
    ),
  );

function drawCell(
  cell: ComparedCell,
  x: number,
  y: number,
  withDifference: boolean,
  palette: Palette,
): Shape[] {
  const kind = markOf(cell);
  if (kind === 'hidden') return [verdictMark('hidden', x + 6, y, palette)];
  const { difference } = cell;
  const isCertain = kind === 'higher' || kind === 'lower';
  const after = x + textWidth(written(cell), fontSize, isCertain) + gap;
  const text = (at: number, words: string, fill: string): Shape => ({
    kind: 'text',
    x: at,
    y,
    text: words,
    fill,
    bold: isCertain,
  });
  return [
    text(x, written(cell), palette.ink),
    ...(kind ? [verdictMark(kind, after, y, palette)] : []),
    ...(difference && withDifference
      ? [text(after + 12, difference.text, isCertain ? palette.ink : palette.secondary)]
      : []),
  ];
}
