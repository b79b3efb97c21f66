import { fontSize, line, type Drawing, type Shape } from '../../drawing/drawing.ts';
import type { Palette } from '../../palette.ts';
import { textWidth } from '../../text-width.ts';
import { drawPoint } from '../draw-point.ts';
import type { OfficialRankingFigure, RankedPlace } from './describe.ts';

const rowHeight = 22;
const top = 26;
const gap = 10;

/**
 * A point per place on a line from zero, name before it and value behind; partner countries are bold, the Union is a
 * grey line across. A value of low reliability has a hatched point.
 *
 * @param width px, 280 or more
 * @param cursor code of the place that keyboard or pointer is at
 */
export function drawOfficialRanking(
  figure: OfficialRankingFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const { places, axis, tickLabels } = figure;
  const widest = (texts: readonly string[], bold: boolean) =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, fontSize, bold))));
  const left = Math.min(widest(places.map(nameOf), true), Math.round(width * 0.45)) + gap;
  const right =
    width -
    widest(
      places.flatMap(({ point }) => (point.value === undefined ? [] : [point.text])),
      true,
    ) -
    gap;
  const x = (value: number) => left + 5 + ((value - axis.from) / (axis.to - axis.from)) * (right - left - 10);
  const middle = (k: number) => top + k * rowHeight + rowHeight / 2;
  const bottom = top + places.length * rowHeight;
  const union = places.find(({ isUnion }) => isUnion)?.point.value;
  // Below the last value the line would cross the words that say why there is none.
  const lastValue = top + places.filter(({ point }) => point.value !== undefined).length * rowHeight;
  return {
    width,
    height: bottom + 4,
    shapes: [
      ...drawTicks(axis.ticks.map(x), tickLabels, palette, bottom),
      ...(union === undefined
        ? []
        : [line([x(union), top], [x(union), lastValue], palette.faint, { dash: '2 3' })]),
      ...places.flatMap((place, k) =>
        drawPlace(
          place,
          middle(k),
          { x, left, right, width, cursor, withoutValue: figure.withoutValue },
          palette,
        ),
      ),
    ],
    targets: places.map(({ country, spoken }, k) => ({
      id: country,
      x: 0,
      y: top + k * rowHeight,
      width,
      height: rowHeight,
      spoken,
    })),
  };
}

const nameOf = ({ label, isUnion }: RankedPlace): string => (isUnion ? 'EU27' : label);

function drawTicks(
  at: readonly number[],
  labels: readonly string[],
  palette: Palette,
  bottom: number,
): Shape[] {
  const widest = Math.max(...labels.map((label) => textWidth(label, fontSize)));
  const every = at.length > 1 && at[1]! - at[0]! < widest + 10 ? 2 : 1;
  return at.flatMap((x, k): Shape[] => [
    k === 0 ? line([x, top - 4], [x, bottom], palette.ink) : line([x, top - 4], [x, top], palette.faint),
    ...(k % every === 0
      ? [
          {
            kind: 'text' as const,
            x,
            y: 10,
            text: labels[k]!,
            fill: palette.secondary,
            align: 'middle' as const,
          },
        ]
      : []),
  ]);
}

function drawPlace(
  place: RankedPlace,
  y: number,
  at: {
    x: (value: number) => number;
    left: number;
    right: number;
    width: number;
    cursor: string | undefined;
    withoutValue: string;
  },
  palette: Palette,
): Shape[] {
  const { point, isPartner, isUnion } = place;
  const colour = isPartner ? palette.ink : palette.faint;
  const half = rowHeight / 2;
  const fits = point.value !== undefined || at.left + textWidth(point.text, fontSize, isPartner) <= at.width;
  return [
    ...(place.country === at.cursor
      ? [y - half, y + half].map((edge) => line([0, edge], [at.width, edge], palette.ink))
      : []),
    {
      kind: 'text',
      x: 0,
      y,
      text: nameOf(place),
      fill: isPartner ? palette.ink : palette.secondary,
      bold: isPartner,
    },
    ...(point.value === undefined || isUnion
      ? []
      : [
          line([at.left + 5, y], [at.right, y], palette.hairline),
          ...drawPoint(
            { x: at.x(point.value), y, r: isPartner ? 5 : 4 },
            point.flags.includes('u'),
            colour,
            palette.ground,
          ),
        ]),
    {
      kind: 'text',
      x: at.width,
      y,
      text: fits ? point.text : at.withoutValue,
      fill: isPartner ? palette.ink : palette.secondary,
      align: 'end',
      bold: isPartner,
    },
  ];
}
