import { fontSize, line, lineHeight, type Drawing, type Shape } from '../../drawing/drawing.ts';
import type { Palette } from '../../palette.ts';
import { textWidth } from '../../text-width.ts';
import { drawSeries, type Pen, type Place } from '../draw-series.ts';
import type { OfficialLineFigure } from './describe.ts';

const top = 12;
const gap = 8;
/** From this width on, the value stands beside the name at the end of a line. */
const wideFrom = 560;
/** With more periods than this, only the ends of a line have a point. */
const fewPeriods = 14;

/**
 * Lines with their names at the right end. A break is a gap in the line, a provisional value is reached by a dashed
 * line, a value of low reliability has a hatched point.
 *
 * @param width px, 280 or more
 * @param given period that keyboard or pointer is at, and the country that stands out from the others
 */
export function drawOfficialLine(
  figure: OfficialLineFigure,
  palette: Palette,
  width: number,
  { cursor, focus }: { readonly cursor?: string | undefined; readonly focus?: string | undefined } = {},
): Drawing {
  const { axis, periods, series, tickLabels } = figure;
  const height = width < wideFrom ? 300 : 380;
  const names = endLabels(figure, width);
  const left = Math.ceil(Math.max(...tickLabels.map((label) => textWidth(label, fontSize)))) + gap;
  const right =
    width - Math.ceil(Math.max(0, ...names.map(({ text }) => textWidth(text, fontSize, true)))) - gap - 4;
  const bottom = height - 26;
  const years = periods.map(({ at }) => at);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const place: Place = {
    x: (year) =>
      last === first
        ? (left + right) / 2
        : left + 6 + ((year - first) / (last - first)) * (right - left - 12),
    y: (value) => bottom - ((value - axis.from) / (axis.to - axis.from)) * (bottom - top),
  };
  const grid = axis.ticks.flatMap((tick, k): Shape[] => [
    line([left, place.y(tick)], [right, place.y(tick)], tick === 0 ? palette.ink : palette.hairline),
    {
      kind: 'text',
      x: left - gap,
      y: place.y(tick),
      text: tickLabels[k]!,
      fill: palette.secondary,
      align: 'end',
    },
  ]);
  const isSparse = periods.length <= fewPeriods;
  return {
    width,
    height,
    shapes: [
      ...grid,
      ...drawPeriods(figure, palette, place, bottom, right),
      ...(cursor === undefined
        ? []
        : periods
            .filter(({ period }) => period === cursor)
            .map(({ at }) => line([place.x(at), top], [place.x(at), bottom], palette.ink))),
      ...series.flatMap((one) =>
        drawSeries(one, series, {
          pen: penOf(one.country, focus, palette),
          ground: palette.ground,
          place,
          isSparse,
        }),
      ),
      ...drawNames(names, palette, { place, right, bottom }),
    ],
    targets: periods.map(({ period, at, spoken }, k) => {
      const from = k === 0 ? left : place.x((at + years[k - 1]!) / 2);
      const to = k === periods.length - 1 ? right : place.x((at + years[k + 1]!) / 2);
      return { id: period, x: from, y: 0, width: to - from, height, spoken };
    }),
  };
}

/** Ticks of the time axis, as many as have room for their labels, counted from the newest. */
function drawPeriods(
  { periods }: OfficialLineFigure,
  palette: Palette,
  { x }: Place,
  bottom: number,
  right: number,
): Shape[] {
  let free = right + 20;
  return periods.toReversed().flatMap(({ at, short: label }): Shape[] => {
    const half = textWidth(label, fontSize) / 2;
    const middle = Math.min(x(at), right + 12 - half);
    if (middle + half + 12 > free) return [];
    free = middle - half;
    return [
      line([x(at), bottom], [x(at), bottom + 4], palette.faint),
      {
        kind: 'text',
        x: Math.max(middle, half),
        y: bottom + 15,
        text: label,
        fill: palette.secondary,
        align: 'middle',
      },
    ];
  });
}

type EndLabel = { readonly text: string; readonly value: number; readonly isUnion: boolean };

const isUnion = (country: string): boolean => country.startsWith('EU');

/** Name and last value of each line; a line that ends before the others says when. */
function endLabels({ series, periods }: OfficialLineFigure, width: number): EndLabel[] {
  const newest = periods.at(-1)?.period;
  return series.flatMap(({ country, label, points }) => {
    const end = points.findLast(({ value }) => value !== undefined);
    if (!end) return [];
    const name = isUnion(country) ? 'EU27' : label;
    const when =
      end.period === newest ? '' : ` (${periods.find(({ period }) => period === end.period)!.short})`;
    return [
      {
        text: width < wideFrom ? name : `${name} ${end.text}${when}`,
        value: end.value!,
        isUnion: isUnion(country),
      },
    ];
  });
}

/** Names at the heights of their ends, pushed apart where they would touch. */
function drawNames(
  names: readonly EndLabel[],
  palette: Palette,
  { place, right, bottom }: { place: Place; right: number; bottom: number },
): Shape[] {
  const placed = names.map((name) => ({ ...name, y: place.y(name.value) })).sort((a, b) => a.y - b.y);
  placed.forEach((one, k) => {
    if (k > 0) one.y = Math.max(one.y, placed[k - 1]!.y + lineHeight - 1);
  });
  let lowest = bottom;
  for (const one of placed.toReversed()) {
    one.y = Math.min(one.y, lowest);
    lowest = one.y - lineHeight + 1;
  }
  return placed.map(({ text, y, isUnion: union }): Shape => ({
    kind: 'text',
    x: right + gap,
    y,
    text,
    fill: union ? palette.secondary : palette.ink,
    bold: !union,
  }));
}

/** The Union is always thin and grey; where one country stands out, the others step back. */
function penOf(country: string, focus: string | undefined, palette: Palette): Pen {
  if (isUnion(country) && country !== focus) return { stroke: palette.faint, width: 1.25 };
  if (focus === undefined) return { stroke: palette.ink, width: 2 };
  return country === focus ? { stroke: palette.ink, width: 3 } : { stroke: palette.faint, width: 1.75 };
}
