import { at, fontSize, line, lineHeight, type Shape } from '../drawing/drawing.ts';
import type { Palette } from '../palette.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { ComparedCell, ComparisonFigure } from './figure.ts';

export type MarkKind = 'higher' | 'lower' | 'cannot_be_told_apart' | 'hidden';

/** Triangle up or down, a grey dot for what cannot be told apart, a crossed square for what is hidden. */
export function verdictMark(kind: MarkKind, x: number, y: number, palette: Palette): Shape {
  if (kind === 'cannot_be_told_apart') return { kind: 'circle', x, y, r: 3.5, fill: palette.faint };
  if (kind === 'hidden') {
    const [l, r, t, b] = [x - 5, x + 5, y - 5, y + 5].map(at);
    return {
      kind: 'path',
      d: `M${l} ${t}L${r} ${t}L${r} ${b}L${l} ${b}ZM${l} ${t}L${r} ${b}M${l} ${b}L${r} ${t}`,
      stroke: palette.faint,
    };
  }
  const tip = kind === 'higher' ? -5 : 5;
  return {
    kind: 'path',
    d: `M${at(x - 6)} ${at(y - tip)}L${at(x + 6)} ${at(y - tip)}L${at(x)} ${at(y + tip)}Z`,
    fill: palette.ink,
  };
}

/** Ways to draw what stands for a column of a dumbbell or a verdict, with its words. */
export type LegendEntry = { readonly text: string; readonly mark: (x: number, y: number) => Shape };

/** What the marks of a figure mean; only those that it has. */
export function verdictEntries({ legend, groups }: ComparisonFigure, palette: Palette): LegendEntry[] {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const used = new Set(cells.map(markOf));
  return (['higher', 'lower', 'cannot_be_told_apart', 'hidden'] as const)
    .filter((kind) => used.has(kind))
    .map((kind) => ({ text: legend[kind], mark: (x, y) => verdictMark(kind, x, y, palette) }));
}

/** What stands for a value of few answers, where there is one. */
export const lowBaseEntry = (
  { legend, groups }: ComparisonFigure,
  mark: LegendEntry['mark'],
): LegendEntry[] =>
  groups.some(({ rows }) => rows.some(({ cells }) => cells.some(({ isLowBase }) => isLowBase)))
    ? [{ text: legend.lowBase, mark }]
    : [];

/** The mark of a cell; none where a value is not compared. */
export const markOf = ({ estimate, difference }: ComparedCell): MarkKind | undefined =>
  estimate ? difference?.verdict : 'hidden';

/** Marks with their words in lines from the top, as many beside each other as there is room for. */
export function drawLegend(
  entries: readonly LegendEntry[],
  width: number,
  palette: Palette,
): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, lineHeight / 2];
  for (const { text, mark } of entries) {
    const lines = wrapText(text, width - 20, fontSize);
    const wide = 20 + Math.max(...lines.map((one) => textWidth(one, fontSize)));
    if (x > 0 && x + wide > width) [x, y] = [0, y + lineHeight + 2];
    shapes.push(mark(x + 7, y));
    for (const [k, one] of lines.entries())
      shapes.push({ kind: 'text', x: x + 20, y: y + k * lineHeight, text: one, fill: palette.secondary });
    y += (lines.length - 1) * lineHeight;
    x += wide + 18;
  }
  return { shapes, bottom: y + lineHeight / 2 + 8 };
}

/** Edges of the row that keyboard or pointer is at. */
export const drawCursor = (top: number, bottom: number, width: number, palette: Palette): Shape[] =>
  [top, bottom].map((edge) => line([0, edge], [width, edge], palette.ink));
