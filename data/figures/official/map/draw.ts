import { europe, mapSize } from '../../../places/europe-shapes.ts';
import { at, fontSize, lineHeight, type Drawing, type Shape } from '../../drawing/drawing.ts';
import type { Palette } from '../../palette.ts';
import { textWidth } from '../../text-width.ts';
import type { OfficialRankingFigure } from '../ranking/describe.ts';

const swatch = 14;
/** A country whose largest piece is smaller than this on the map, in px, has a point as well. */
const smallCountries = ['MT', 'LU'];

/**
 * Europe in up to five classes of value, with the classes written out below. A country without a value has the ground
 * and an outline, one whose value is of low reliability is hatched. Targets are in the order of the values, as in the ranking.
 *
 * @param width px, 280 or more; the map itself grows to its own size
 * @param cursor code of the country that keyboard or pointer is at
 */
export function drawOfficialMap(
  figure: OfficialRankingFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const scale = Math.min(1, width / mapSize.width);
  const left = (width - mapSize.width * scale) / 2;
  const paint = new Map(
    figure.places.map(({ country, point }) => [country, colourOf(point.value, figure, palette)]),
  );
  const unreliable = new Set(
    figure.places.flatMap(({ country, point }) =>
      point.value !== undefined && point.flags.includes('u') ? [country] : [],
    ),
  );
  const byCode = new Map(europe.countries.map((one) => [one.code, one]));
  const move = (path: string) => scaled(path, scale, left);
  const outline = (code: string): Shape => ({
    kind: 'path',
    d: move(byCode.get(code)!.path),
    stroke: palette.ink,
    width: 2,
  });
  const legend = drawLegend(figure, palette, width, mapSize.height * scale + 8);
  return {
    width,
    height: legend.bottom,
    shapes: [
      { kind: 'path', d: move(europe.land), fill: palette.hairline },
      ...europe.countries.map(({ code, path }): Shape => ({
        kind: 'path',
        d: move(path),
        target: code,
        fill: paint.get(code) ?? palette.ground,
        stroke: paint.get(code) ? palette.ground : palette.faint,
        width: 0.75,
      })),
      ...europe.countries
        .filter(({ code }) => unreliable.has(code))
        .map(({ code, path }): Shape => ({
          kind: 'path',
          d: move(path),
          target: code,
          hatch: palette.ground,
          stroke: palette.ground,
          width: 0.75,
        })),
      ...europe.countries
        .filter(({ code }) => smallCountries.includes(code))
        .map(({ code, x, y }): Shape => ({
          kind: 'circle',
          x: left + x * scale,
          y: y * scale,
          r: 4.5,
          fill: paint.get(code) ?? palette.ground,
          stroke: palette.faint,
        })),
      ...(cursor !== undefined && byCode.has(cursor) ? [outline(cursor)] : []),
      ...legend.shapes,
    ],
    targets: figure.places.flatMap(({ country, spoken }) => {
      const shape = byCode.get(country);
      if (!shape) return [];
      const half = 16 * scale;
      return [
        {
          id: country,
          x: left + shape.x * scale - half,
          y: shape.y * scale - half,
          width: 2 * half,
          height: 2 * half,
          spoken,
        },
      ];
    }),
  };
}

function colourOf(
  value: number | undefined,
  { classes }: OfficialRankingFigure,
  { steps }: Palette,
): string | undefined {
  if (value === undefined) return undefined;
  const found = classes.findIndex(({ to }) => value < to);
  return steps[stepOf(found === -1 ? classes.length - 1 : found, classes.length)];
}

/** Fewer classes than colours take those furthest apart. */
const stepOf = (k: number, classes: number): number =>
  classes < 2 ? 4 : Math.round((k * 4) / (classes - 1));

function drawLegend(
  { classes, withoutValue }: OfficialRankingFigure,
  palette: Palette,
  width: number,
  top: number,
): { shapes: Shape[]; bottom: number } {
  const entries = [
    ...classes.map(({ label }, k) => ({ label, fill: palette.steps[stepOf(k, classes.length)]! })),
    { label: withoutValue, fill: palette.ground },
  ];
  let x = 0;
  let y = top + lineHeight / 2;
  const shapes = entries.flatMap(({ label, fill }): Shape[] => {
    const needs = swatch + 6 + textWidth(label, fontSize) + 16;
    if (x > 0 && x + needs > width) {
      x = 0;
      y += lineHeight + 4;
    }
    const from = x;
    x += needs;
    const half = swatch / 2;
    return [
      {
        kind: 'path',
        d: `M${at(from + 0.5)} ${at(y - half)}h${swatch}v${swatch}h-${swatch}z`,
        fill,
        stroke: palette.faint,
      },
      { kind: 'text', x: from + swatch + 6, y, text: label, fill: palette.secondary },
    ];
  });
  return { shapes, bottom: Math.ceil(y + lineHeight) };
}

/** A path of absolute moves and relative steps, made smaller and moved to the right. */
const scaled = (path: string, scale: number, left: number): string =>
  path.replace(/([Mlz ]*)(-?[\d.]+) (-?[\d.]+)/g, (_, before: string, x: string, y: string) => {
    const offset = before.includes('M') ? left : 0;
    return `${before}${at2(Number(x) * scale + offset)} ${at2(Number(y) * scale)}`;
  });

/** Two decimals: steps of a coast add up. */
const at2 = (value: number): string => String(Math.round(value * 100) / 100);
