import type { Palette } from '../palette.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { fontSize, line, lineHeight, type Shape } from './drawing.ts';

/** A mark with its words; the mark is drawn around a point. */
export type LegendEntry = { readonly text: string; readonly mark: (x: number, y: number) => Shape };

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
