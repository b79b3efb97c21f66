import type { ComparedCell } from '../comparison/figure.ts';
import { markOf, verdictMark } from '../comparison/marks.ts';
import { drawRows, wideFrom, type Stripe } from '../comparison/rows.ts';
import { fontSize, line, lineHeight, type Drawing, type Shape } from '../drawing/drawing.ts';
import { drawLegend, type LegendEntry } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import type { TrendFigure, TrendRow } from './figure.ts';

/** Height of the values of a row, and the part of it that they may fill. */
const plotHeight = 46;
const filled = 40;

/** Where the parts of a row stand: the line over the waves, the change, and apart from both what is expected. */
type Places = {
  readonly x: (wave: number) => number;
  readonly left: number;
  readonly right: number;
  /** Left edge of the change, and right edge of all. */
  readonly change: number;
  readonly end: number;
  readonly changeRoom: number;
  /** The expectation; absent where none stands beside. */
  readonly outlook?: { readonly edge: number; readonly x: (value: number) => number };
  /** Px for a value of 1. */
  readonly scale: number;
  readonly stacked: boolean;
};

/**
 * Small rows of one scale: each skill over the waves as points with 95 % intervals, joined where the waves may be
 * compared, in the colour of its domain where the change is beyond doubt and in grey where it is not; then the change
 * in numbers; and right of a line what employers expect, on a scale of its own.
 *
 * @param width px, 280 or more
 * @param cursor the skill that keyboard or pointer is at
 */
export function drawTrend(figure: TrendFigure, palette: Palette, width: number, cursor?: string): Drawing {
  const rows = figure.groups.flatMap((group) => group.rows);
  const bySkill = new Map(rows.map((row) => [row.skill, row]));
  const stacked = width < wideFrom;
  const names = stacked ? 0 : Math.round(width * 0.27);
  const places = placesOf(figure, rows, names, width, stacked);
  const legend = drawLegend(legendOf(figure, rows, places.scale, palette), width, palette);
  const head = legend.bottom + lineHeight / 2;
  const hasTwoHeads = stacked && places.outlook !== undefined;
  const top = legend.bottom + lineHeight * (hasTwoHeads ? 2 : 1) + 4;
  const drawn = drawRows(
    figure,
    { width, top, nameWidth: stacked ? width : names - 14, heightOf: () => plotHeight, cursor },
    palette,
  );
  return {
    width,
    height: drawn.bottom + 4,
    shapes: [
      ...legend.shapes,
      ...headsOf(figure, places, head, palette),
      ...drawn.shapes,
      ...drawn.stripes.flatMap((stripe) => rowOf(bySkill.get(stripe.row.skill)!, stripe, places, palette)),
    ],
    targets: drawn.targets,
  };
}

function placesOf(
  { places, span, outlook, heads }: TrendFigure,
  rows: readonly TrendRow[],
  from: number,
  width: number,
  stacked: boolean,
): Places {
  const widest = (texts: readonly string[], bold = false) =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, fontSize, bold))));
  const cells = rows.flatMap((row) => row.cells);
  const values =
    widest(
      cells.flatMap(({ estimate, valueText }) => (estimate ? [valueText] : [])),
      true,
    ) + 8;
  const changes = rows.flatMap(({ change }) => (change ? [changeText(change)] : []));
  const beside = stacked ? 0 : outlook ? 128 : 0;
  const changeWidth = Math.max(widest(changes, true) + 20, stacked ? 118 : widest([heads.change], true));
  const changeRoom = heads.change === '' && !(stacked && outlook) ? 0 : Math.min(changeWidth, width * 0.5);
  const end = width - (beside > 0 ? beside + 16 : 0);
  const change = end - changeRoom;
  const left = from + values + 4;
  const right = Math.max(left + 24, change - (changeRoom > 0 ? 14 : 0) - values - 4);
  const edge = stacked ? change : width - beside;
  // The value stands before its point; the axis takes what is left.
  const expected = rows.flatMap(({ outlook: cell }) => (cell?.estimate ? [cell.valueText] : []));
  const axisLeft = edge + widest(expected) + 12;
  const axisRight = width - 6;
  return {
    x: (wave) => left + places[wave]! * (right - left),
    left,
    right,
    change,
    end: width,
    changeRoom,
    ...(outlook && {
      outlook: {
        edge,
        x: (value: number) =>
          axisLeft +
          ((value - outlook.axis.from) / (outlook.axis.to - outlook.axis.from)) * (axisRight - axisLeft),
      },
    }),
    scale: filled / span,
    stacked,
  };
}

const changeText = ({ text, range }: NonNullable<TrendRow['change']>): string => `${text} (${range})`;

/** The waves above their points, and what stands beside them. */
function headsOf(
  { waves, heads, outlook }: TrendFigure,
  places: Places,
  y: number,
  palette: Palette,
): Shape[] {
  const shapes: Shape[] = [];
  let free = -Infinity;
  for (const [k, wave] of waves.entries()) {
    const half = textWidth(wave, fontSize) / 2;
    const isLast = k === waves.length - 1;
    const lastFrom = places.x(waves.length - 1) - half - 4;
    if (places.x(k) - half < free || (!isLast && places.x(k) + half > lastFrom)) continue;
    free = places.x(k) + half + 4;
    shapes.push({ kind: 'text', x: places.x(k), y, text: wave, fill: palette.secondary, align: 'middle' });
  }
  const head = (x: number, at: number, text: string): Shape => ({
    kind: 'text',
    x,
    y: at,
    text,
    fill: palette.ink,
    bold: true,
  });
  if (heads.change !== '') {
    const room = textWidth(heads.change, fontSize, true);
    shapes.push(
      head(places.stacked ? Math.min(places.change, places.end - room) : places.change, y, heads.change),
    );
  }
  if (outlook && places.outlook)
    shapes.push(head(places.outlook.edge, places.stacked ? y + lineHeight : y, heads.outlook));
  return shapes;
}

function rowOf(row: TrendRow, { top }: Stripe, places: Places, palette: Palette): Shape[] {
  const middle = top + plotHeight / 2;
  const second = middle + lineHeight / 2 + 2;
  const first = places.stacked && places.outlook ? middle - lineHeight / 2 - 1 : middle;
  return [
    ...lineOf(row, middle, places, palette),
    ...changeOf(row, first, places, palette),
    ...outlookOf(row, places.stacked ? second : middle, top, places, palette),
  ];
}

/** Points on their intervals, joined where they may be compared; the first and the last value in words. */
function lineOf(row: TrendRow, middle: number, places: Places, palette: Palette): Shape[] {
  const { x, scale } = places;
  const ends = row.cells.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : []));
  const centre = (Math.min(...ends) + Math.max(...ends)) / 2;
  const y = (value: number) => middle - (value - centre) * scale;
  const ink = row.isCertain ? palette.domain[row.domain] : palette.faint;
  const ground = row.isCertain ? palette.interval[row.domain] : palette.hairline;
  const joints = row.joined.flatMap((isJoined, k): Shape[] => {
    const [one, other] = [row.cells[k]!.estimate, row.cells[k + 1]!.estimate];
    if (!isJoined || !one || !other) return [];
    return [
      line([x(k), y(one.value)], [x(k + 1), y(other.value)], ink, { width: row.isCertain ? 2.5 : 1.5 }),
    ];
  });
  const intervals = row.cells.flatMap(({ estimate }, k) =>
    estimate ? [line([x(k), y(estimate.low)], [x(k), y(estimate.high)], ground, { width: 8 })] : [],
  );
  const points = row.cells.map(({ estimate, isLowBase }, k): Shape =>
    estimate
      ? {
          kind: 'circle',
          x: x(k),
          y: y(estimate.value),
          r: 3.5,
          fill: isLowBase ? palette.ground : ink,
          stroke: isLowBase ? ink : palette.ground,
          width: 1.5,
        }
      : verdictMark('hidden', x(k), middle, palette),
  );
  const last = row.cells.length - 1;
  const written = (k: number, at: number, align: 'start' | 'end'): Shape[] => {
    const { estimate, valueText } = row.cells[k]!;
    if (!estimate) return [];
    const fill = row.isCertain ? palette.ink : palette.secondary;
    return [{ kind: 'text', x: at, y: y(estimate.value), text: valueText, fill, align, bold: row.isCertain }];
  };
  return [
    ...intervals,
    ...joints,
    ...points,
    ...(last > 0 ? written(0, places.left - 9, 'end') : []),
    ...written(last, x(last) + 9, 'start'),
  ];
}

/** The mark of the verdict and the change with its interval; without the interval where that has no room. */
function changeOf({ change, isCertain }: TrendRow, y: number, places: Places, palette: Palette): Shape[] {
  if (!change) return [];
  const fits = textWidth(changeText(change), fontSize, isCertain) + 18 <= places.changeRoom;
  return [
    verdictMark(change.verdict, places.change + 6, y, palette),
    {
      kind: 'text',
      x: places.change + 17,
      y,
      text: fits ? changeText(change) : change.text,
      fill: isCertain ? palette.ink : palette.secondary,
      bold: isCertain,
    },
  ];
}

function outlookOf(
  { outlook }: TrendRow,
  y: number,
  top: number,
  { outlook: place, stacked }: Places,
  palette: Palette,
): Shape[] {
  if (!place || !outlook) return [];
  const apart = stacked
    ? []
    : [line([place.edge - 12, top - 4], [place.edge - 12, top + plotHeight + 4], palette.faint)];
  const { estimate, valueText } = outlook;
  if (!estimate) return [...apart, verdictMark('hidden', place.edge + 6, y, palette)];
  return [
    ...apart,
    line([place.x(0), y - 9], [place.x(0), y + 9], palette.faint),
    line([place.x(estimate.low), y], [place.x(estimate.high), y], palette.faint, { width: 2 }),
    {
      kind: 'path',
      // A diamond on end: no point of the survey's measure, which are round.
      d: 'M0 -4.5L4.5 0L0 4.5L-4.5 0Z',
      origin: [place.x(estimate.value), y],
      fill: palette.ground,
      stroke: palette.ink,
      width: 1.5,
    },
    { kind: 'text', x: place.edge, y, text: valueText, fill: palette.secondary },
  ];
}

/** What the marks mean, and how much of a row a stretch of values takes. */
function legendOf(
  { legend, scale }: TrendFigure,
  rows: readonly TrendRow[],
  pixels: number,
  palette: Palette,
): LegendEntry[] {
  const kinds = new Set(rows.flatMap(({ cells, change }) => [...cells.map(kindOf), change?.verdict]));
  const half = (scale.value * pixels) / 2;
  return [
    {
      text: scale.text,
      mark: (x, y) => ({
        kind: 'path',
        d: `M-3 ${-half}H3M0 ${-half}V${half}M-3 ${half}H3`,
        origin: [x, y],
        stroke: palette.ink,
      }),
    },
    ...(['higher', 'lower', 'cannot_be_told_apart', 'hidden'] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind): LegendEntry => ({
        text: legend[kind],
        mark: (x, y) => verdictMark(kind, x, y, palette),
      })),
    ...(rows.some(({ cells }) => cells.some(({ isLowBase }) => isLowBase))
      ? [
          {
            text: legend.lowBase,
            mark: (x: number, y: number): Shape => ({
              kind: 'circle',
              x,
              y,
              r: 4,
              fill: palette.ground,
              stroke: palette.ink,
              width: 1.5,
            }),
          },
        ]
      : []),
  ];
}

const kindOf = (cell: ComparedCell) => (cell.estimate ? undefined : markOf(cell));
