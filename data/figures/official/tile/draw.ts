import { fontSize, line, type Drawing, type Shape } from '../../drawing/drawing.ts';
import { drawCursor } from '../../drawing/legend.ts';
import type { Palette } from '../../palette.ts';
import { textWidth } from '../../text-width.ts';
import type { OfficialLineFigure } from '../line/describe.ts';
import type { OfficialPoint } from '../official-figure.ts';
import { sparkline } from './sparkline.ts';

const rowHeight = 34;
const gap = 12;

/**
 * One indicator small: a row per place with its name, its line over time and its newest value with the year. The lines
 * have one scale, so their heights can be compared.
 *
 * @param width px, 280 or more
 * @param cursor code of the place that keyboard or pointer is at
 */
export function drawOfficialTile(
  figure: OfficialLineFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const rows = figure.series.map((series) => ({
    series,
    name: series.country.startsWith('EU') ? 'EU27' : series.label,
    newest: series.points.findLast(({ value }) => value !== undefined),
  }));
  const widest = (texts: readonly string[], bold = false) =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, fontSize, bold))));
  const periodOf = (newest: OfficialPoint | undefined) =>
    figure.periods.find(({ period }) => period === newest?.period)?.short ?? '';
  const periodWidth = widest(rows.map(({ newest }) => periodOf(newest)));
  const valueRight = width - periodWidth - 8;
  const left = widest(rows.map(({ name }) => name)) + gap;
  const right =
    valueRight -
    widest(
      rows.map(({ newest }) => newest?.text ?? ''),
      true,
    ) -
    gap;
  return {
    width,
    height: rows.length * rowHeight + 1,
    shapes: rows.flatMap(({ series, name, newest }, k): Shape[] => {
      const [top, bottom] = [k * rowHeight, (k + 1) * rowHeight];
      const middle = (top + bottom) / 2;
      const colour = name === 'EU27' ? palette.secondary : palette.ink;
      const text = newest?.text ?? series.points.at(-1)?.text ?? '';
      return [
        line([0, bottom], [width, bottom], palette.hairline),
        ...(series.country === cursor ? drawCursor(top + 1, bottom - 1, width, palette) : []),
        { kind: 'text', x: 0, y: middle, text: name, fill: colour },
        ...sparkline(figure, series, { left, right, top, bottom }, palette),
        { kind: 'text', x: valueRight, y: middle, text, fill: colour, bold: true, align: 'end' },
        { kind: 'text', x: width, y: middle, text: periodOf(newest), fill: palette.secondary, align: 'end' },
      ];
    }),
    targets: rows.map(({ series, name }, k) => ({
      id: series.country,
      x: 0,
      y: k * rowHeight,
      width,
      height: rowHeight,
      spoken: spokenOf(figure, series.country) || name,
    })),
  };
}

/** The values of one place from the table of the figure: `Finland: 2021 79.2 %, 2023 82.0 %`. */
function spokenOf({ series, periods }: OfficialLineFigure, country: string): string {
  const own = series.find((one) => one.country === country);
  const said = own?.points.flatMap(({ period, text, value, remarks }) => {
    const when = periods.find((one) => one.period === period)?.label ?? period;
    const remark = value !== undefined && remarks.length > 0 ? ` (${remarks.join(', ')})` : '';
    return [`${when} ${text}${remark}`];
  });
  return own && said ? `${own.label}: ${said.join('; ')}` : '';
}
