import { fontSize, line, lineHeight, type Shape, type Target } from '../drawing/drawing.ts';
import { drawCursor } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import { wrapText } from '../text-width.ts';
import type { Domain } from '../../competences/skill.ts';
import type { ComparedRow } from './figure.ts';

/** From this width on, the name of a skill stands left of its values; below, above them. */
export const wideFrom = 640;

/** What every row has, whatever its values are. */
export type NamedRow = Pick<ComparedRow, 'skill' | 'label' | 'isCertain' | 'spoken'>;

/** Rows under a heading; without a label there is none, without a domain it is in the colour of words. */
export type RowGroup<Row extends NamedRow> = {
  readonly label?: string;
  readonly domain?: Domain;
  readonly rows: readonly Row[];
};

/** px around the names and values of a row together, and above and below a heading. */
const spaces = { usual: { padding: 8, above: 10, below: 4 }, dense: { padding: 0, above: 6, below: 0 } };

type Room<Row> = {
  readonly width: number;
  readonly top: number;
  /** Where names are broken. */
  readonly nameWidth: number;
  /** Height of the values of a row, in px. */
  readonly heightOf: (row: Row) => number;
  readonly cursor: string | undefined;
  /** For print, where nobody points at a row: no space around rows, little around headings. */
  readonly isDense?: boolean;
};

/** Where the values of a row stand. */
export type Stripe<Row = ComparedRow> = {
  readonly row: Row;
  /** Middle of the first line of the name. */
  readonly nameY: number;
  /** Upper edge of the values. */
  readonly top: number;
};

/** Headings and names of all rows from top to bottom, and where the values of each have their place. */
export function drawRows<Row extends NamedRow>(
  { groups }: { readonly groups: readonly RowGroup<Row>[] },
  { width, top, nameWidth, heightOf, cursor, isDense = false }: Room<Row>,
  palette: Palette,
): { shapes: Shape[]; stripes: Stripe<Row>[]; targets: Target[]; bottom: number } {
  const stacked = width < wideFrom;
  const { padding, above, below } = isDense ? spaces.dense : spaces.usual;
  // Apart from the words, and so one path.
  const edges: Shape[] = [];
  const shapes: Shape[] = [];
  const stripes: Stripe<Row>[] = [];
  const targets: Target[] = [];
  let y = top;
  for (const { domain, label, rows } of groups) {
    if (label !== undefined) {
      y += above;
      for (const text of wrapText(label, width, fontSize, true)) {
        const fill = domain ? palette.domain[domain] : palette.ink;
        shapes.push({ kind: 'text', x: 0, y: y + lineHeight / 2, text, fill, bold: true });
        y += lineHeight;
      }
      y += below;
    }
    for (const row of rows) {
      const lines = wrapText(row.label, nameWidth, fontSize, row.isCertain);
      const names = lines.length * lineHeight;
      const values = heightOf(row);
      const height = padding + (stacked ? names + values : Math.max(names, values));
      const nameTop = stacked ? y + padding / 2 : y + (height - names) / 2;
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
      edges.push(line([0, y + height], [width, y + height], palette.hairline));
      if (row.skill === cursor) shapes.push(...drawCursor(y, y + height, width, palette));
      stripes.push({ row, nameY, top: stacked ? nameTop + names : y + (height - values) / 2 });
      targets.push({ id: row.skill, x: 0, y, width, height, spoken: row.spoken });
      y += height;
    }
  }
  return { shapes: [...edges, ...shapes], stripes, targets, bottom: y };
}
