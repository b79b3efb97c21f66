import { fontSize, line, lineHeight, type Shape, type Target } from '../drawing/drawing.ts';
import { drawCursor } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import { wrapText } from '../text-width.ts';
import type { ComparedRow, ComparisonFigure } from './figure.ts';

/** From this width on, the name of a skill stands left of its values; below, above them. */
export const wideFrom = 640;

type Room = {
  readonly width: number;
  readonly top: number;
  /** Where names are broken. */
  readonly nameWidth: number;
  /** Height of the values of a row, in px. */
  readonly heightOf: (row: ComparedRow) => number;
  readonly cursor: string | undefined;
};

/** Where the values of a row stand. */
export type Stripe = {
  readonly row: ComparedRow;
  /** Middle of the first line of the name. */
  readonly nameY: number;
  /** Upper edge of the values. */
  readonly top: number;
};

/** Headings and names of all rows from top to bottom, and where the values of each have their place. */
export function drawRows(
  { groups }: Pick<ComparisonFigure, 'groups'>,
  { width, top, nameWidth, heightOf, cursor }: Room,
  palette: Palette,
): { shapes: Shape[]; stripes: Stripe[]; targets: Target[]; bottom: number } {
  const stacked = width < wideFrom;
  const shapes: Shape[] = [];
  const stripes: Stripe[] = [];
  const targets: Target[] = [];
  let y = top;
  for (const { domain, label, rows } of groups) {
    y += 10;
    shapes.push({
      kind: 'text',
      x: 0,
      y: y + lineHeight / 2,
      text: label,
      fill: palette.domain[domain],
      bold: true,
    });
    y += lineHeight + 4;
    for (const row of rows) {
      const lines = wrapText(row.label, nameWidth, fontSize, row.isCertain);
      const names = lines.length * lineHeight;
      const values = heightOf(row);
      const height = 8 + (stacked ? names + values : Math.max(names, values));
      const nameTop = stacked ? y + 4 : y + (height - names) / 2;
      const nameY = nameTop + lineHeight / 2;
      for (const [k, text] of lines.entries())
        shapes.push({
          kind: 'text',
          x: 0,
          y: nameY + k * lineHeight,
          text,
          fill: palette.ink,
          bold: row.isCertain,
        });
      shapes.push(line([0, y + height], [width, y + height], palette.hairline));
      if (row.skill === cursor) shapes.push(...drawCursor(y, y + height, width, palette));
      stripes.push({ row, nameY, top: stacked ? nameTop + names : y + (height - values) / 2 });
      targets.push({ id: row.skill, x: 0, y, width, height, spoken: row.spoken });
      y += height;
    }
  }
  return { shapes, stripes, targets, bottom: y };
}
