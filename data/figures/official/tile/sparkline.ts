import type { Shape } from '../../drawing/drawing.ts';
import type { Palette } from '../../palette.ts';
import { drawSeries } from '../draw-series.ts';
import type { OfficialLineFigure } from '../line/describe.ts';
import type { OfficialSeries } from '../official-figure.ts';

/** Px between the edge of the box and the highest or lowest value, and the first or last year. */
const inset = 7;

/** Where a line stands, in px. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * The line of one place over time without axis or words. All lines of a figure have one scale, so their heights can be
 * compared; the line of the Union is grey.
 */
export function sparkline(
  { series: all, periods, axis }: OfficialLineFigure,
  series: OfficialSeries,
  { left, right, top, bottom }: Box,
  palette: Palette,
): Shape[] {
  const years = periods.map(({ at }) => at);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const { from, to } = axis;
  const x = (year: number) =>
    last === first ? right - inset : left + ((year - first) / (last - first)) * (right - inset - left);
  const y = (value: number) => bottom - inset - ((value - from) / (to - from)) * (bottom - top - 2 * inset);
  const isUnion = series.country.startsWith('EU');
  const pen = { stroke: isUnion ? palette.faint : palette.ink, width: isUnion ? 1.25 : 1.75 };
  return joined(drawSeries(series, all, { pen, ground: palette.ground, place: { x, y }, isSparse: false }));
}

/** Pieces of line that follow each other and look alike, as one shape. */
function joined(shapes: readonly Shape[]): Shape[] {
  const found: Shape[] = [];
  for (const shape of shapes) {
    const last = found.at(-1);
    const isSame =
      last?.kind === 'path' &&
      shape.kind === 'path' &&
      last.stroke === shape.stroke &&
      last.dash === shape.dash;
    if (isSame) found[found.length - 1] = { ...last, d: last.d + shape.d };
    else found.push(shape);
  }
  return found;
}
