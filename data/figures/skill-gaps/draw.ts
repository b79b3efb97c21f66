import { hatchPath, hiddenPath, markPaths } from '../drawing/domain-marks.ts';
import { fontSize, line, lineHeight, type Drawing, type Shape } from '../drawing/drawing.ts';
import { drawCursor } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import type { SkillGapsFigure } from './figure.ts';
import { layOutSkillGaps, type PlacedRow, type SkillGapsLayout } from './layout.ts';

type Scale = (value: number) => number;

const bandHeight = 6;

/**
 * Skills by domain, each with interval and point: leaders and intervals first and light, points and words on top.
 *
 * @param width px, 280 or more
 * @param cursor the skill that keyboard or pointer is at
 */
export function drawSkillGaps(
  figure: SkillGapsFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const layout = layOutSkillGaps(figure, width);
  const { rows, plot, height } = layout;
  const { axis } = figure;
  const scale: Scale = (value) =>
    plot.left + ((value - axis.from) / (axis.to - axis.from)) * (plot.right - plot.left);
  return {
    width,
    height,
    shapes: [
      ...rows.flatMap(({ row, top, bottom }) =>
        row.skill === cursor ? drawCursor(top + 1, bottom - 1, width, palette) : [],
      ),
      ...rows.flatMap(({ row, lineY }) =>
        row.estimate ? [line([plot.left, lineY], [plot.right, lineY], palette.hairline)] : [],
      ),
      ...drawFrame(figure, layout, scale, palette),
      ...rows.flatMap((placed) => drawInterval(placed, scale, palette)),
      ...rows.flatMap((placed) => drawPoint(placed, layout, scale, palette)),
      ...rows.flatMap((placed) => drawWords(placed, layout, palette)),
    ],
    targets: rows.map(({ row, top, bottom }) => ({
      id: row.skill,
      x: 0,
      y: top,
      width,
      height: bottom - top,
      spoken: row.spoken,
    })),
  };
}

/** The interval: a light band, hatched when the base is low. */
export function drawInterval({ row, lineY }: PlacedRow, scale: Scale, palette: Palette): Shape[] {
  if (!row.estimate) return [];
  const from = scale(row.estimate.low);
  const width = Math.max(scale(row.estimate.high) - from, 2);
  const colour = palette.interval[row.domain];
  const origin = [from, lineY - bandHeight / 2] as const;
  if (row.status !== 'low_base')
    return [{ kind: 'path', d: `M0 0H${width}V${bandHeight}H0Z`, origin, fill: colour }];
  const band = `M0 0L${width} 0M0 ${bandHeight}L${width} ${bandHeight}`;
  return [{ kind: 'path', d: band + hatchPath(width, bandHeight), origin, stroke: colour }];
}

/** The point: filled, hollow when the base is low; a crossed cell at the start of the line when the value is hidden. */
export function drawPoint(
  { row, lineY }: PlacedRow,
  { plot }: Pick<SkillGapsLayout, 'plot'>,
  scale: Scale,
  palette: Palette,
): Shape[] {
  if (!row.estimate) {
    if (row.status === 'no_data') return [];
    return [{ kind: 'path', d: hiddenPath, origin: [plot.left, lineY], stroke: palette.faint }];
  }
  const low = row.status === 'low_base';
  const colour = palette.domain[row.domain];
  return [
    {
      kind: 'path',
      d: markPaths[row.domain],
      origin: [scale(row.estimate.value), lineY],
      fill: low ? palette.ground : colour,
      stroke: low ? colour : palette.ground,
      width: low ? 2 : 1,
    },
  ];
}

/** Label, value and interval of a row, or why there is no value. */
function drawWords(placed: PlacedRow, layout: SkillGapsLayout, palette: Palette): Shape[] {
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
    words(row.valueText, layout.valueRight, valueY, palette.ink, { bold: true, align: 'end' }),
    words(row.intervalText, layout.intervalLeft, valueY, palette.secondary),
  ];
}

/** Headings, ticks, and the zero line, the only dark line of the figure; it stops where words stand in its way. */
function drawFrame(
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
    line([plot.left, plot.top], [plot.right, plot.top], palette.hairline),
    ...drawn.map(({ top, bottom, lineY }) =>
      wide
        ? line([zero, top], [zero, bottom], palette.ink)
        : line([zero, lineY - lineHeight / 2], [zero, lineY + lineHeight / 2], palette.ink),
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
    const mark = line([x, place.top - 5], [x, place.top], palette.faint);
    if ((k - atZero) % every !== 0) return [mark];
    const half = widest / 2;
    const middle = Math.min(Math.max(x, half), place.width - half);
    return [words(tickLabels[k]!, middle, place.tickY, palette.secondary, { align: 'middle' }), mark];
  });
}

const words = (
  text: string,
  x: number,
  y: number,
  fill: string,
  more: { bold?: boolean; align?: 'start' | 'middle' | 'end' } = {},
): Shape => ({ kind: 'text', x, y, text, fill, ...more });
