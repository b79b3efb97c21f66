import { at, fontSize, line, lineHeight, type Drawing, type Shape, type Target } from '../drawing/drawing.ts';
import { drawLegend } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import { wrapText } from '../text-width.ts';
import { coverageMarks, type CoverageFigure, type CoverageMark } from './figure.ts';

/** From this width on, the name of a sector stands left of its cells; below, above them. */
const wideFrom = 560;
/** Side of a mark. */
const side = 13;
const cellHeight = 24;

/**
 * Sectors down, sizes across: the mark of what can be shown, and the band of answers beside it.
 *
 * @param width px, 280 or more
 * @param cursor the cell that keyboard or pointer is at
 */
export function drawCoverage(
  figure: CoverageFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const stacked = width < wideFrom;
  const left = stacked ? 0 : Math.round(width * 0.46);
  const each = (width - left) / figure.sizes.length;
  const used = new Set(figure.rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)));
  const legend = drawLegend(
    coverageMarks
      .filter((mark) => used.has(mark))
      .map((mark) => ({ text: figure.legend[mark], mark: (x, y) => coverageMark(mark, x, y, palette) })),
    width,
    palette,
  );
  const heading = (x: number, row: number, text: string, fill: string, bold = false): Shape => ({
    kind: 'text',
    x,
    y: legend.bottom + row * lineHeight + lineHeight / 2,
    ...{ text, fill, bold },
  });
  const shapes: Shape[] = [
    ...legend.shapes,
    heading(left + 4, 0, figure.staff, palette.secondary),
    ...figure.sizes.map((text, k) => heading(left + k * each + 4, 1, text, palette.ink, true)),
  ];
  const targets: Target[] = [];
  let y = legend.bottom + 2 * lineHeight + 6;
  shapes.push(line([0, y], [width, y], palette.faint));
  for (const { label, isGroup, isPart, cells } of figure.rows) {
    const indent = isPart ? 12 : 0;
    const names = wrapText(label, (stacked ? width : left - 16) - indent, fontSize, isGroup);
    const tall = names.length * lineHeight;
    const height = 4 + (stacked ? tall + cellHeight : Math.max(tall, cellHeight));
    const first = stacked ? y + 4 : y + (height - tall) / 2;
    for (const [k, text] of names.entries())
      shapes.push({
        kind: 'text',
        x: indent,
        y: first + k * lineHeight + lineHeight / 2,
        ...{ text, fill: palette.ink, bold: isGroup },
      });
    const top = stacked ? first + tall : y + (height - cellHeight) / 2;
    for (const [k, { id, mark, answers, spoken }] of cells.entries()) {
      const x = left + k * each;
      const box = { x, y: top, width: each, height: cellHeight };
      const middle = top + cellHeight / 2;
      shapes.push(coverageMark(mark, x + 4 + side / 2, middle, palette), {
        kind: 'text',
        x: x + side + 9,
        y: middle,
        text: mark === 'no_population' ? '' : answers,
        fill: mark === 'shown' || mark === 'low_base' ? palette.ink : palette.secondary,
        bold: mark === 'shown',
      });
      if (id === cursor) shapes.push(outline(box, palette.ink));
      targets.push({ id, ...box, spoken });
    }
    y += height;
    shapes.push(line([0, y], [width, y], palette.hairline));
  }
  return { width, height: Math.ceil(y) + 4, shapes, targets };
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const boxPath = ({ x, y, width, height }: Box): string =>
  `M${at(x)} ${at(y)}L${at(x + width)} ${at(y)}L${at(x + width)} ${at(y + height)}L${at(x)} ${at(y + height)}Z`;

const outline = ({ x, y, width, height }: Box, stroke: string): Shape => ({
  kind: 'path',
  d: boxPath({ x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }),
  stroke,
});

/** Full, hatched, crossed, empty, or a dash for who is not there; never told by colour alone. */
function coverageMark(mark: CoverageMark, x: number, y: number, palette: Palette): Shape {
  const half = side / 2;
  const [l, r, t, b] = [x - half, x + half, y - half, y + half];
  const box = boxPath({ x: l, y: t, width: side, height: side });
  if (mark === 'shown') return { kind: 'path', d: box, fill: palette.ink, stroke: palette.ink };
  if (mark === 'no_population') return line([x - 4, y], [x + 4, y], palette.faint);
  if (mark === 'nobody') return { kind: 'path', d: box, stroke: palette.faint };
  const stroke = (x1: number, y1: number, x2: number, y2: number) =>
    `M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}`;
  if (mark === 'hidden')
    return { kind: 'path', d: box + stroke(l, t, r, b) + stroke(l, b, r, t), stroke: palette.faint };
  return { kind: 'path', d: box, hatch: palette.ink, stroke: palette.ink };
}
