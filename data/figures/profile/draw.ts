import { fontSize, line, lineHeight, type Drawing, type Shape } from '../drawing/drawing.ts';
import type { Domain } from '../../competences/skill.ts';
import type { ComparedCell } from '../comparison/figure.ts';
import { verdictMark } from '../comparison/marks.ts';
import { drawRows, wideFrom } from '../comparison/rows.ts';
import { drawLegend, type LegendEntry } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import type { ProfileDrawing, ProfilePanel } from './figure.ts';

const between = 18;
const plotHeight = 22;

/** Where a panel has its values: the line from `left` to `right`, and the words of a value. */
type Place = {
  readonly panel: ProfilePanel;
  readonly left: number;
  readonly right: number;
  /** Left edge of the panel, where its heading stands. */
  readonly edge: number;
  readonly x: (value: number) => number;
};

/**
 * One panel per indicator beside the names of the skills, each value a point on its 95 % interval. In a narrow drawing
 * names stand above their values, and each value in words above its point.
 *
 * @param width px, 280 or more
 * @param cursor the skill that keyboard or pointer is at
 */
export function drawProfile(
  figure: ProfileDrawing,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const stacked = width < wideFrom;
  const rows = figure.groups.flatMap((group) => group.rows);
  const cells = rows.flatMap((row) => row.cells);
  const words = Math.ceil(
    Math.max(
      0,
      ...cells.map(({ estimate, valueText }) => (estimate ? textWidth(valueText, fontSize, true) : 12)),
    ),
  );
  const names = stacked ? 0 : Math.round(width * 0.32);
  const places = placesOf(figure.panels, { from: names, to: width, words: stacked ? 0 : words + 8 });
  const legend = drawLegend(legendOf(cells, figure, palette), width, palette);
  const ticks = legend.bottom + lineHeight + 12;
  const top = ticks + lineHeight / 2 + 2;
  const drawn = drawRows(
    figure,
    {
      width,
      top,
      nameWidth: stacked ? width : names - 16,
      heightOf: () => (stacked ? lineHeight + plotHeight : plotHeight),
      cursor,
    },
    palette,
  );
  return {
    width,
    height: drawn.bottom + 4,
    shapes: [
      ...legend.shapes,
      ...places.flatMap((place) => headOf(place, legend.bottom, ticks, palette)),
      ...drawn.shapes,
      ...drawn.stripes.flatMap(({ row, top: upper }) =>
        places.flatMap((place, k) => {
          const y = upper + (stacked ? lineHeight : 0) + plotHeight / 2;
          const cell = row.cells[k]!;
          const bold = row.isCertain && place.panel.indicator === 'skill_gap';
          return [
            line([place.x(0), y - plotHeight / 2], [place.x(0), y + plotHeight / 2], palette.faint),
            ...pointOf(cell, place, y, row.domain, palette),
            ...valueOf(
              cell,
              { x: stacked ? place.edge : place.right + 8, y: stacked ? upper + lineHeight / 2 : y },
              bold,
              palette,
            ),
          ];
        }),
      ),
    ],
    targets: drawn.targets,
  };
}

/** Panels of equal width from left to right; `words` px of each are for the values in words. */
function placesOf(
  panels: readonly ProfilePanel[],
  { from, to, words }: { from: number; to: number; words: number },
): Place[] {
  const wide = (to - from - between * (panels.length - 1)) / panels.length;
  return panels.map((panel, k) => {
    const edge = from + k * (wide + between);
    const [left, right] = [edge + 6, edge + wide - words - 6];
    const { from: least, to: most } = panel.axis;
    return {
      panel,
      edge,
      left,
      right,
      x: (value) => left + ((value - least) / (most - least)) * (right - left),
    };
  });
}

/** Name of the panel and its ticks; the words of ticks only at both ends and at zero, where they have room. */
function headOf({ panel, edge, x }: Place, top: number, y: number, palette: Palette): Shape[] {
  const { ticks } = panel.axis;
  const shapes: Shape[] = [
    { kind: 'text', x: edge, y: top + lineHeight / 2, text: panel.label, fill: palette.ink, bold: true },
  ];
  let free = -Infinity;
  for (const [k, tick] of ticks.entries()) {
    shapes.push(line([x(tick), y + 10], [x(tick), y + 14], palette.faint));
    const text = panel.tickLabels[k]!;
    const half = textWidth(text, fontSize) / 2;
    const isFirst = k === 0;
    const isLast = k === ticks.length - 1;
    const [from, to] = isFirst
      ? [edge, edge + 2 * half]
      : isLast
        ? [x(tick) + 6 - 2 * half, x(tick) + 6]
        : [x(tick) - half, x(tick) + half];
    const lastFrom = x(ticks.at(-1)!) + 6 - textWidth(panel.tickLabels.at(-1)!, fontSize);
    if (from < free + 6 || (!isLast && !isFirst && to > lastFrom - 6)) continue;
    free = to;
    shapes.push({ kind: 'text', x: from, y, text, fill: palette.secondary });
  }
  return shapes;
}

function pointOf(
  { estimate, isLowBase }: ComparedCell,
  { x }: Place,
  y: number,
  domain: Domain,
  palette: Palette,
): Shape[] {
  if (!estimate) return [];
  const ink = palette.domain[domain];
  return [
    line([x(estimate.low), y], [x(estimate.high), y], palette.interval[domain], { width: 10 }),
    {
      kind: 'circle',
      x: x(estimate.value),
      y,
      r: 3,
      fill: isLowBase ? palette.ground : ink,
      stroke: isLowBase ? ink : palette.ground,
      width: 1,
    },
  ];
}

/** The value in words, or the mark of what is hidden. */
const valueOf = (
  { estimate, valueText }: ComparedCell,
  { x, y }: { x: number; y: number },
  bold: boolean,
  palette: Palette,
): Shape[] =>
  estimate
    ? [{ kind: 'text', x, y, text: valueText, fill: bold ? palette.ink : palette.secondary, bold }]
    : [verdictMark('hidden', x + 6, y, palette)];

const legendOf = (
  cells: readonly ComparedCell[],
  { legend }: ProfileDrawing,
  palette: Palette,
): LegendEntry[] => [
  ...(cells.some(({ estimate }) => !estimate)
    ? [{ text: legend.hidden, mark: (x: number, y: number) => verdictMark('hidden', x, y, palette) }]
    : []),
  ...(cells.some(({ isLowBase }) => isLowBase)
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
