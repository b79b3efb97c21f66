import { verdictMark } from '../comparison/marks.ts';
import { drawRows, wideFrom } from '../comparison/rows.ts';
import { fontSize, line, lineHeight, type Drawing, type Shape } from '../drawing/drawing.ts';
import { drawLegend } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import type { CooperationFigure, CooperationRow } from './figure.ts';

const plotHeight = 24;

/**
 * Two points per form with their intervals, filled for now and a ring for wished, joined where they are apart; both
 * values in words at the right, in a narrow drawing above.
 *
 * @param width px, 280 or more
 * @param cursor the form that keyboard or pointer is at
 */
export function drawCooperation(
  figure: CooperationFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const stacked = width < wideFrom;
  const rows = figure.groups.flatMap((group) => group.rows);
  const words = Math.ceil(
    Math.max(0, ...rows.map((row) => textWidth(textOf(row), fontSize, true))) +
      (rows.some(({ cells }) => cells.some(({ estimate }) => !estimate)) ? markWidth : 0),
  );
  const names = stacked ? 0 : Math.round(width * 0.4);
  const right = stacked ? width - 10 : width - words - 20;
  const { from, to, ticks } = figure.axis;
  const left = names + 12;
  const x = (value: number) => left + ((value - from) / (to - from)) * (right - left);
  const legend = drawLegend(
    [
      ...figure.panels.map(({ label }, k) => ({
        text: label,
        mark: (markX: number, markY: number): Shape => pointAt(k === 1, markX, markY, palette),
      })),
      ...(rows.some(({ cells }) => cells.some(({ estimate }) => !estimate))
        ? [
            {
              text: figure.legend.hidden,
              mark: (markX: number, markY: number) => verdictMark('hidden', markX, markY, palette),
            },
          ]
        : []),
    ],
    width,
    palette,
  );
  const top = legend.bottom + lineHeight + 10;
  const nameWidth = stacked ? width - words - 12 : names - 16;
  const drawn = drawRows(figure, { width, top, nameWidth, heightOf: () => plotHeight, cursor }, palette);
  return {
    width,
    height: drawn.bottom + 4,
    shapes: [
      ...legend.shapes,
      ...ticks.flatMap((tick, k): Shape[] => [
        line([x(tick), top - 6], [x(tick), top - 1], palette.faint),
        {
          ...{ kind: 'text', x: x(tick), y: top - 15, text: figure.tickLabels[k]! },
          ...{ fill: palette.secondary, align: 'middle' },
        },
      ]),
      ...drawn.shapes,
      ...drawn.stripes.map(({ top: upper }) =>
        line([x(0), upper], [x(0), upper + plotHeight], palette.secondary),
      ),
      ...drawn.stripes.flatMap(({ row, nameY, top: upper }) => [
        ...drawPair(row, x, upper + plotHeight / 2, palette),
        ...drawWords(row, width, stacked ? nameY : upper + plotHeight / 2, palette),
      ]),
    ],
    targets: drawn.targets,
  };
}

/** `40 % → 39 %`; a value that is hidden leaves room for its mark. */
const textOf = ({ cells }: CooperationRow): string =>
  cells.map(({ estimate, valueText }) => (estimate ? valueText : '')).join(' → ');

/** Px that the mark of a hidden value takes beside the words. */
const markWidth = 18;

function drawWords(row: CooperationRow, x: number, y: number, palette: Palette): Shape[] {
  const [now, wished] = row.cells.map(({ estimate }) => estimate !== undefined);
  const hidden = (markX: number) => verdictMark('hidden', markX, y, palette);
  if (!now && !wished) return [hidden(x - 6)];
  const { isCertain: bold } = row;
  const text = textOf(row);
  const right = wished ? x : x - markWidth;
  return [
    { kind: 'text', x: right, y, text, fill: bold ? palette.ink : palette.secondary, bold, align: 'end' },
    ...(wished ? [] : [hidden(x - 6)]),
    ...(now ? [] : [hidden(right - textWidth(text, fontSize, bold) - markWidth + 6)]),
  ];
}

const pointAt = (isRing: boolean, x: number, y: number, palette: Palette): Shape => ({
  ...{ kind: 'circle', x, y, r: 4.5, width: 1.75 },
  fill: isRing ? palette.ground : palette.ink,
  stroke: palette.ink,
});

function drawPair(
  { cells, isCertain }: CooperationRow,
  x: (value: number) => number,
  y: number,
  palette: Palette,
): Shape[] {
  const [now, wished] = cells.map(({ estimate }) => estimate);
  const intervals = cells.flatMap(({ estimate }, k) => {
    const at = y + (k === 0 ? -3.5 : 3.5);
    const stroke = k === 0 ? palette.interval.digital : palette.hairline;
    return estimate ? [line([x(estimate.low), at], [x(estimate.high), at], stroke, { width: 6 })] : [];
  });
  const joint =
    isCertain && now && wished
      ? [line([x(now.value), y], [x(wished.value), y], palette.ink, { width: 1.5 })]
      : [];
  const points = cells.flatMap(({ estimate }, k) =>
    estimate ? [pointAt(k === 1, x(estimate.value), y, palette)] : [],
  );
  return [...intervals, ...joint, ...points];
}
