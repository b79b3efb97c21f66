import { verdictMark } from '../comparison/marks.ts';
import { markPaths } from '../drawing/domain-marks.ts';
import { fontSize, line, lineHeight, type Drawing, type Shape } from '../drawing/drawing.ts';
import { drawLegend } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { MapAxis, MapFigure, MapPoint } from './figure.ts';
import { boxOfMark, overlap, placeLabels, type Box, type Label, type Mark } from './labels.ts';

/** From this width on, skills are named beside their points as far as there is room. */
const wideFrom = 560;

/** A point with both of its values, and its number in the key. */
type Placed = { readonly point: MapPoint; readonly x: number; readonly y: number };

/**
 * Need across, gap up: bands in which nothing can be told, crosses of both intervals light, marks of the domains last.
 * Skills that are in no quarter beyond doubt are grey. Names that have no room beside their point are in a numbered key.
 *
 * @param width px, 280 or more
 * @param cursor the skill that keyboard or pointer is at
 */
export function drawMap(figure: MapFigure, palette: Palette, width: number, cursor?: string): Drawing {
  const wide = width >= wideFrom;
  const { need, gap } = figure;
  const legend = drawLegend(
    figure.domains.map(({ domain, label }) => ({
      text: label,
      mark: (x: number, y: number): Shape => markOf(domain, x, y, palette.domain[domain], palette.ground),
    })),
    width,
    palette,
  );
  const ticks = Math.ceil(Math.max(...gap.tickLabels.map((text) => textWidth(text, fontSize))));
  const plot: Box = {
    x: ticks + 10,
    y: legend.bottom + lineHeight + 6,
    width: width - ticks - 10 - 14,
    height: wide ? Math.round(width * 0.66) : 330,
  };
  const x = scaleOf(need, plot.x, plot.x + plot.width);
  const y = scaleOf(gap, plot.y + plot.height, plot.y);
  const shown = figure.points.flatMap((point): Placed[] =>
    point.need.estimate && point.gap.estimate
      ? [{ point, x: x(point.need.estimate.value), y: y(point.gap.estimate.value) }]
      : [],
  );
  const numberOf = new Map(shown.map(({ point }, k) => [point.skill, k + 1]));
  const crosses = shown.flatMap((one) => crossBoxes(one, x, y));
  const corners = cornersOf(figure, plot, [x, y], [...shown.map(boxOfMark), ...crosses]);
  const marks = shown
    .map(({ point, ...at }): Mark => ({ id: point.skill, label: point.label, ...at }))
    .sort((a, b) => urgency(b, figure) - urgency(a, figure));
  const labels = placeLabels(marks, numberOf, {
    room: { ...plot, width: width - plot.x },
    taken: corners.map(({ box }) => box),
    lines: [
      ...crosses,
      { x: x(need.band.middle), y: plot.y, width: 1, height: plot.height },
      { x: plot.x, y: y(gap.band.middle), width: plot.width, height: 1 },
    ],
    withNames: wide,
  });
  const key = keyOf(
    figure,
    shown,
    labels,
    { top: plot.y + plot.height + 2 * lineHeight + 22, width },
    palette,
  );
  const current = shown.find(({ point }) => point.skill === cursor);
  return {
    width,
    height: key.bottom,
    shapes: [
      ...legend.shapes,
      ...bandsOf(figure, plot, x, y, palette),
      ...axesOf(figure, plot, x, y, palette),
      ...corners.flatMap(({ shapes }) => shapes.map((shape) => ({ ...shape, fill: palette.secondary }))),
      ...shown.flatMap((one) => crossOf(one, x, y, palette)),
      ...(current ? cursorOf(current, plot, palette) : []),
      ...shown.map(({ point, ...at }) => pointOf(point, at, palette)),
      ...labels.flatMap((label) => labelOf(label, figure, palette)),
      ...key.shapes,
    ],
    targets: shown.map(({ point, x: left, y: top }) => ({
      id: point.skill,
      x: left - 10,
      y: top - 10,
      width: 20,
      height: 20,
      spoken: point.spoken,
    })),
  };
}

const isPlaced = ({ place }: MapPoint): boolean => place !== 'undecided' && place !== 'hidden';

/** Names of skills that are needed and lacking come first, then others that are placed. */
function urgency({ id }: Mark, { points }: MapFigure): number {
  const point = points.find(({ skill }) => skill === id)!;
  return (point.place === 'high_high' ? 2 : 0) + (isPlaced(point) ? 1 : 0);
}

const scaleOf =
  ({ from, to }: MapAxis, first: number, last: number) =>
  (value: number): number =>
    first + ((value - from) / (to - from)) * (last - first);

type Scale = (value: number) => number;

function bandsOf({ need, gap }: MapFigure, plot: Box, x: Scale, y: Scale, palette: Palette): Shape[] {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  const [x1, x2] = [-1, 1].map((side) => within(x(need.band.middle + side * need.band.half), plot.x, right));
  const [y1, y2] = [1, -1].map((side) => within(y(gap.band.middle + side * gap.band.half), plot.y, bottom));
  const area = (left: number, top: number, width: number, height: number): Shape => ({
    kind: 'path',
    d: `M0 0H${width}V${height}H0Z`,
    origin: [left, top],
    fill: palette.hairline,
  });
  return [
    area(x1!, plot.y, x2! - x1!, plot.height),
    area(plot.x, y1!, x1! - plot.x, y2! - y1!),
    area(x2!, y1!, right - x2!, y2! - y1!),
    line([x(need.band.middle), plot.y], [x(need.band.middle), bottom], palette.secondary),
    line([plot.x, y(gap.band.middle)], [right, y(gap.band.middle)], palette.secondary),
  ];
}

function axesOf({ need, gap }: MapFigure, plot: Box, x: Scale, y: Scale, palette: Palette): Shape[] {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const words = (
    text: string,
    at: readonly [number, number],
    more: { align?: 'middle' | 'end'; bold?: boolean } = {},
  ): Shape => ({ kind: 'text', x: at[0], y: at[1], text, fill: palette.secondary, ...more });
  const widest = Math.max(...need.tickLabels.map((text) => textWidth(text, fontSize)));
  const every = x(need.ticks[1]!) - x(need.ticks[0]!) < widest + 10 ? 2 : 1;
  return [
    line([plot.x, bottom], [right, bottom], palette.faint),
    line([plot.x, plot.y], [plot.x, bottom], palette.faint),
    ...need.ticks.flatMap((tick, k) => [
      line([x(tick), bottom], [x(tick), bottom + 5], palette.faint),
      ...(k % every === 0 ? [words(need.tickLabels[k]!, [x(tick), bottom + 14], { align: 'middle' })] : []),
    ]),
    ...gap.ticks.flatMap((tick, k) => [
      line([plot.x - 5, y(tick)], [plot.x, y(tick)], palette.faint),
      words(gap.tickLabels[k]!, [plot.x - 8, y(tick)], { align: 'end' }),
    ]),
    words(`${gap.label} ↑`, [0, plot.y - lineHeight / 2 - 4], { bold: true }),
    words(`${need.label} →`, [right, bottom + 14 + lineHeight], { align: 'end', bold: true }),
  ];
}

/**
 * The words of the corners, from the outer edge of each quarter inwards where nothing else stands; left out where the
 * quarter has no such place.
 */
function cornersOf(
  { corners, need: { band: across }, gap: { band: up } }: MapFigure,
  plot: Box,
  [x, y]: readonly [Scale, Scale],
  taken: readonly Box[],
) {
  return (['low_high', 'high_high', 'low_low', 'high_low'] as const).flatMap((place) => {
    const [isRight, isTop] = [place.startsWith('high'), place.endsWith('high')];
    const right = plot.x + plot.width;
    const room = isRight ? right - x(across.middle + across.half) : x(across.middle - across.half) - plot.x;
    const lines = wrapText(corners[place], Math.max(room - 8, 1), fontSize);
    const width = Math.max(...lines.map((text) => textWidth(text, fontSize)));
    if (lines.length > 3 || room < 60) return [];
    const height = lines.length * lineHeight;
    const left = isRight ? right - width - 4 : plot.x + 4;
    const edge = isTop ? plot.y + 2 : plot.y + plot.height - height - 2;
    const deep = isTop ? y(up.middle + up.half) - edge - height : edge - y(up.middle - up.half);
    const steps = Array.from({ length: Math.max(0, Math.floor(deep / 4) + 1) }, (_, k) => 4 * k);
    const box = steps
      .map((step): Box => ({ x: left, y: isTop ? edge + step : edge - step, width, height }))
      .find((one) => !taken.some((other) => overlap(one, other)));
    if (!box) return [];
    const shapes = lines.map((text, k) => ({
      ...({ kind: 'text', text } as const),
      x: isRight ? left + width : left,
      y: box.y + k * lineHeight + lineHeight / 2,
      align: isRight ? ('end' as const) : ('start' as const),
    }));
    return [{ box, shapes }];
  });
}

/** What the arms of a cross cover. */
function crossBoxes({ point: { need, gap }, x: left, y: top }: Placed, x: Scale, y: Scale): Box[] {
  const [low, high] = [x(need.estimate!.low), x(need.estimate!.high)];
  const [lower, upper] = [y(gap.estimate!.low), y(gap.estimate!.high)];
  return [
    { x: low, y: top - 2, width: high - low, height: 4 },
    { x: left - 2, y: upper, width: 4, height: lower - upper },
  ];
}

function crossOf(
  { point: { need, gap, domain, ...point }, x: left, y: top }: Placed,
  x: Scale,
  y: Scale,
  palette: Palette,
) {
  const ink = isPlaced({ need, gap, domain, ...point }) ? palette.interval[domain] : palette.hairline;
  const stroke = ink === palette.hairline ? palette.faint : ink;
  const pen = { width: ink === palette.hairline ? 0.75 : 3 };
  return [
    line([x(need.estimate!.low), top], [x(need.estimate!.high), top], stroke, pen),
    line([left, y(gap.estimate!.low)], [left, y(gap.estimate!.high)], stroke, pen),
  ];
}

function pointOf(point: MapPoint, { x, y }: { x: number; y: number }, palette: Palette): Shape {
  const ink = isPlaced(point) ? palette.domain[point.domain] : palette.secondary;
  const low = point.need.isLowBase || point.gap.isLowBase;
  return markOf(point.domain, x, y, low ? palette.ground : ink, low ? ink : palette.ground);
}

const markOf = (domain: MapPoint['domain'], x: number, y: number, fill: string, stroke: string): Shape => ({
  kind: 'path',
  d: markPaths[domain],
  origin: [x, y],
  ...{ fill, stroke },
});

const cursorOf = ({ x, y }: Placed, plot: Box, palette: Palette): Shape[] => [
  { kind: 'circle', x, y, r: 11, fill: 'none', stroke: palette.ink, width: 1.5 },
  line([x, y + 11], [x, plot.y + plot.height], palette.ink),
  line([plot.x, y], [x - 11, y], palette.ink),
];

function labelOf({ id, lines, x, y, isName }: Label, { points }: MapFigure, palette: Palette): Shape[] {
  const bold = points.find(({ skill }) => skill === id)!.place === 'high_high';
  return lines.map((text, k) => ({
    ...{ kind: 'text', x, y: y + k * lineHeight + lineHeight / 2, text, bold },
    fill: isName && bold ? palette.ink : palette.secondary,
  }));
}

/** Skills whose point has a number, then those that are hidden with the reason. */
function keyOf(
  { points }: MapFigure,
  shown: readonly Placed[],
  labels: readonly Label[],
  { top, width }: { top: number; width: number },
  palette: Palette,
): { shapes: Shape[]; bottom: number } {
  const named = new Set(labels.filter(({ isName }) => isName).map(({ id }) => id));
  const numbered = shown.flatMap(({ point }, k) =>
    named.has(point.skill)
      ? []
      : [{ mark: String(k + 1), text: point.label, bold: point.place === 'high_high' }],
  );
  const hidden = points
    .filter(({ place }) => place === 'hidden')
    .map(({ label, need, gap }) => ({
      mark: '',
      text: `${label}: ${[need, gap].find(({ estimate }) => !estimate)!.valueText}`,
      bold: false,
    }));
  const columns = width >= wideFrom ? 2 : 1;
  const each = (width - (columns - 1) * 24) / columns;
  const entries = [...numbered, ...hidden].map((entry) => ({
    ...entry,
    lines: wrapText(entry.text, each - 28, fontSize, entry.bold),
  }));
  const perColumn = Math.ceil(entries.length / columns);
  const shapes: Shape[] = [];
  let bottom = top;
  for (const [k, { mark, lines, bold }] of entries.entries()) {
    const column = Math.floor(k / Math.max(1, perColumn));
    const left = column * (each + 24);
    const before = entries.slice(column * perColumn, k).reduce((sum, one) => sum + one.lines.length, 0);
    const y = top + before * (lineHeight + 2) + lineHeight / 2;
    if (mark === '') shapes.push(verdictMark('hidden', left + 8, y, palette));
    else
      shapes.push({ kind: 'text', x: left + 18, y, text: mark, fill: palette.secondary, align: 'end', bold });
    for (const [n, text] of lines.entries())
      shapes.push({
        ...{ kind: 'text', x: left + 28, y: y + n * lineHeight, text, bold },
        fill: bold ? palette.ink : palette.secondary,
      });
    bottom = Math.max(bottom, y + lines.length * lineHeight);
  }
  return { shapes, bottom: bottom + 4 };
}
