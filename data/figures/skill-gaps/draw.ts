import { figureFont, type Palette } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import type { SkillGapsFigure } from './figure.ts';
import { fontSize, lineHeight, type PlacedRow, type SkillGapsLayout } from './layout.ts';
import { hatchPath, hiddenPath, markPaths } from './marks.ts';

/** A shape of a custom series; the fields that ECharts reads of it. */
export type Shape = Readonly<Record<string, unknown>> & { readonly type: 'path' | 'line' | 'rect' | 'text' };

export type Scale = (value: number) => number;

const bandHeight = 6;

/** The lines above and below the row that keyboard or pointer is at. */
export const drawCursor = (
  { row, top, bottom }: PlacedRow,
  { width }: SkillGapsLayout,
  cursor: string | undefined,
  palette: Palette,
): Shape[] =>
  row.skill === cursor ? [top + 1, bottom - 1].map((y) => line(0, y, width, y, palette.ink, 1)) : [];

/** The hairline of a row across the plot. */
export const drawLeader = (
  { lineY, row }: PlacedRow,
  { plot }: SkillGapsLayout,
  palette: Palette,
): Shape[] => (row.estimate ? [line(plot.left, lineY, plot.right, lineY, palette.hairline, 1)] : []);

/** The interval: a light band, hatched when the base is low. */
export function drawInterval({ row, lineY }: PlacedRow, scale: Scale, palette: Palette): Shape[] {
  if (!row.estimate) return [];
  const [x1, x2] = [scale(row.estimate.low), scale(row.estimate.high)];
  const colour = palette.interval[row.domain];
  const width = Math.max(x2 - x1, 2);
  if (row.status !== 'low_base') {
    return [
      {
        type: 'rect',
        shape: { x: x1, y: lineY - bandHeight / 2, width, height: bandHeight },
        style: { fill: colour },
        transition: ['shape'],
      },
    ];
  }
  return [
    {
      type: 'path',
      x: x1,
      y: lineY - bandHeight / 2,
      shape: {
        pathData: `M0 0L${width} 0M0 ${bandHeight}L${width} ${bandHeight}${hatchPath(width, bandHeight)}`,
      },
      style: { fill: 'none', stroke: colour, lineWidth: 1 },
    },
  ];
}

/** The point: filled, hollow when the base is low; a crossed cell at the start of the line when the value is hidden. */
export function drawPoint(
  { row, lineY }: PlacedRow,
  { plot }: SkillGapsLayout,
  scale: Scale,
  palette: Palette,
): Shape[] {
  if (row.estimate) {
    const low = row.status === 'low_base';
    const colour = palette.domain[row.domain];
    return [
      {
        type: 'path',
        x: scale(row.estimate.value),
        y: lineY,
        shape: { pathData: markPaths[row.domain] },
        style: {
          fill: low ? palette.ground : colour,
          stroke: low ? colour : palette.ground,
          lineWidth: low ? 2 : 1,
        },
      },
    ];
  }
  if (row.status === 'no_data') return [];
  return [
    {
      type: 'path',
      x: plot.left,
      y: lineY,
      shape: { pathData: hiddenPath },
      style: { fill: 'none', stroke: palette.faint, lineWidth: 1 },
    },
  ];
}

/** Label, value and interval of a row, or why there is no value. */
export function drawWords(placed: PlacedRow, layout: SkillGapsLayout, palette: Palette): Shape[] {
  const { row, labelLines, labelY, valueY, lineY, reasonLines } = placed;
  const label = labelLines.map((text, k) => words(text, 0, labelY + k * lineHeight, palette.ink));
  if (!row.estimate) {
    const top = layout.wide ? lineY - ((reasonLines.length - 1) * lineHeight) / 2 : lineY;
    const left = layout.plot.left + 12;
    return [
      ...label,
      ...reasonLines.map((text, k) => words(text, left, top + k * lineHeight, palette.secondary)),
    ];
  }
  return [
    ...label,
    words(row.valueText, layout.valueRight, valueY, palette.ink, { bold: true, align: 'right' }),
    words(row.intervalText, layout.intervalLeft, valueY, palette.secondary),
  ];
}

/** Headings, ticks, and the zero line, the only dark line of the figure; it stops where words stand in its way. */
export function drawFrame(
  figure: SkillGapsFigure,
  { headings, plot, tickY, width, rows, wide }: SkillGapsLayout,
  scale: Scale,
  palette: Palette,
): Shape[] {
  const shapes = headings.map(({ text, domain, y }) =>
    words(text, 0, y, palette.domain[domain], { bold: true }),
  );
  const drawn = rows.filter(({ row }) => row.estimate);
  if (drawn.length === 0) return shapes;
  const zero = scale(0);
  return [
    ...shapes,
    ...drawTicks(figure, scale, { top: plot.top, tickY, width }, palette),
    line(plot.left, plot.top, plot.right, plot.top, palette.hairline, 1),
    ...drawn.map(({ top, bottom, lineY }) =>
      wide
        ? line(zero, top, zero, bottom, palette.ink, 1)
        : line(zero, lineY - lineHeight / 2, zero, lineY + lineHeight / 2, palette.ink, 1),
    ),
  ];
}

/** Ticks with their labels; where the labels would touch, every second one counted from zero. */
function drawTicks(
  { axis, tickLabels }: SkillGapsFigure,
  scale: Scale,
  place: { top: number; tickY: number; width: number },
  palette: Palette,
): Shape[] {
  const widest = Math.max(...tickLabels.map((label) => textWidth(label, fontSize)));
  const spacing = scale(axis.ticks[1]!) - scale(axis.ticks[0]!);
  const every = spacing < widest + 10 ? 2 : 1;
  const atZero = axis.ticks.indexOf(0);
  return axis.ticks.flatMap((tick, k) => {
    const x = scale(tick);
    const mark = line(x, place.top - 5, x, place.top, palette.faint, 1);
    if ((k - atZero) % every !== 0) return [mark];
    const half = widest / 2;
    const at = Math.min(Math.max(x, half), place.width - half);
    return [words(tickLabels[k]!, at, place.tickY, palette.secondary, { align: 'center' }), mark];
  });
}

/** An unseen stripe over a whole row, so that a pointer need not hit the point. */
export const drawTarget = ({ top, bottom }: PlacedRow, { width }: SkillGapsLayout): Shape => ({
  type: 'rect',
  shape: { x: 0, y: top, width, height: bottom - top },
  style: { fill: 'transparent' },
});

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, lineWidth: number): Shape => ({
  type: 'line',
  shape: { x1, y1, x2, y2 },
  style: { stroke, fill: 'none', lineWidth },
});

const words = (
  text: string,
  x: number,
  y: number,
  fill: string,
  given: { bold?: boolean; align?: 'left' | 'right' | 'center' } = {},
): Shape => ({
  type: 'text',
  x,
  y,
  style: {
    text,
    fill,
    align: given.align ?? 'left',
    verticalAlign: 'middle',
    fontSize,
    fontFamily: figureFont,
    fontWeight: given.bold ? 600 : 400,
  },
});
