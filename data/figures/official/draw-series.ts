import { line, type Shape } from '../drawing/drawing.ts';
import { drawPoint } from './draw-point.ts';
import type { OfficialPoint, OfficialSeries } from './official-figure.ts';

export type Place = { readonly x: (year: number) => number; readonly y: (value: number) => number };
export type Pen = { readonly stroke: string; readonly width: number };

/**
 * The line of one place: a gap before a break and where a value is missing that another place has, dashed to a
 * provisional value, a point where it ends, stands alone or is of low reliability.
 *
 * @param isSparse whether every value has a point
 */
export function drawSeries(
  { points }: OfficialSeries,
  all: readonly OfficialSeries[],
  { pen, ground, place, isSparse }: { pen: Pen; ground: string; place: Place; isSparse: boolean },
): Shape[] {
  const { stroke, width } = pen;
  const drawn = points.filter(({ value }) => value !== undefined);
  const joined = new Set<OfficialPoint>();
  const segments = drawn.slice(1).flatMap((point, k): Shape[] => {
    const before = drawn[k]!;
    if (point.isBreak || isBetween(all, before, point)) return [];
    joined.add(before).add(point);
    const isProvisional = point.flags.includes('p');
    return [
      line([place.x(before.at), place.y(before.value!)], [place.x(point.at), place.y(point.value!)], stroke, {
        width,
        ...(isProvisional && { dash: '5 4' }),
      }),
    ];
  });
  const dots = drawn.flatMap((point, k): Shape[] => {
    const isShown =
      isSparse || k === drawn.length - 1 || !joined.has(point) || point.isBreak || point.flags.includes('u');
    if (!isShown) return [];
    const where = { x: place.x(point.at), y: place.y(point.value!), r: width + 1.5 };
    return drawPoint(where, point.flags.includes('u'), stroke, ground);
  });
  return [...segments, ...dots];
}

/** Whether another place has a value between two points of one: then this one lacks it, and the line has a gap. */
const isBetween = (all: readonly OfficialSeries[], a: OfficialPoint, b: OfficialPoint): boolean =>
  all.some(({ points }) => points.some(({ at, value }) => value !== undefined && at > a.at && at < b.at));
