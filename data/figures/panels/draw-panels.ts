import type { Domain } from '../../competences/skill.ts';
import type { Axis } from '../axis.ts';
import type { ComparedCell } from '../comparison/figure.ts';
import { verdictMark } from '../comparison/marks.ts';
import { drawRows, wideFrom, type NamedRow, type RowGroup } from '../comparison/rows.ts';
import { fontSize, line, lineHeight, type Drawing, type Shape, type Target } from '../drawing/drawing.ts';
import { drawLegend, type LegendEntry } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { drawHead, nameLines, placesOf, type PanelPlace } from './place-panels.ts';

/** One panel: its name, the axis of its values, and why all of it is hidden where it is. */
export type DrawnPanel = {
  readonly label: string;
  readonly axis: Axis;
  readonly tickLabels: readonly string[];
  readonly hidden?: string;
  /** What its name and its points are coloured by, where that is not the row. */
  readonly domain?: Domain;
};

export type PanelRow = NamedRow & {
  readonly domain?: Domain;
  /** One per panel. */
  readonly cells: readonly ComparedCell[];
  /** Whether the value of a panel is set bold. */
  readonly bold: readonly boolean[];
  /** What is read aloud of each panel, in place of `spoken`, for panels in several bands. */
  readonly said?: readonly string[];
};

export type PanelsFigure = {
  readonly panels: readonly DrawnPanel[];
  readonly groups: readonly RowGroup<PanelRow>[];
  readonly legend: { readonly hidden: string; readonly lowBase: string };
};

/** Height of the values of a row in px, on a screen and in print. */
const plotHeights = { usual: 22, dense: lineHeight };
/** From so many panels beside each other on, their values in words have no room at the right. */
const crowded = 4;

/**
 * The same rows in panels beside each other, each value a point on its 95 % interval, with as many bands of panels below
 * each other as are needed. In a narrow drawing names stand above their values; where
 * panels are narrow, values in words stand above their point.
 *
 * @param width px, 280 or more
 * @param perBand panels beside each other
 * @param cursor the target that keyboard or pointer is at
 * @param isDense for print: less height for each row
 */
export function drawPanels(
  figure: PanelsFigure,
  palette: Palette,
  {
    width,
    perBand,
    cursor,
    isDense = false,
  }: { width: number; perBand: number; cursor?: string | undefined; isDense?: boolean },
): Drawing {
  const legend = drawLegend(legendOf(figure, palette), width, palette);
  const shapes: Shape[] = [...legend.shapes];
  const targets: Target[] = [];
  let top = legend.shapes.length > 0 ? legend.bottom : 0;
  for (let first = 0; first < figure.panels.length; first += perBand) {
    const at = figure.panels.map((_, k) => k).slice(first, first + perBand);
    const band = drawBand(figure, at, { width, top, perBand, cursor, isDense }, palette);
    shapes.push(...band.shapes);
    targets.push(...band.targets);
    top = band.bottom + 20;
  }
  return { width, height: top - 16, shapes, targets };
}

type Room = { width: number; top: number; perBand: number; cursor: string | undefined; isDense: boolean };

function drawBand(
  figure: PanelsFigure,
  at: readonly number[],
  { width, top, perBand, cursor, isDense }: Room,
  palette: Palette,
): { shapes: Shape[]; targets: Target[]; bottom: number } {
  const stacked = width < wideFrom;
  const plotHeight = isDense ? plotHeights.dense : plotHeights.usual;
  // A panel alone has its values beside the names, several narrow ones above their points.
  const oneWide = stacked && at.length === 1;
  const above = !oneWide && (stacked || perBand >= crowded);
  const words = Math.ceil(Math.max(0, ...wordsOf(figure).map((text) => textWidth(text, fontSize, true))));
  const names = stacked ? 0 : Math.round(width * 0.32);
  const places = placesOf(
    at.map((k) => figure.panels[k]!),
    { from: names, to: width, words: stacked || above ? 0 : words + 8, count: stacked ? at.length : perBand },
  );
  const isHidden = at.every((k) => figure.panels[k]!.hidden !== undefined);
  const lines = Math.max(...places.map(nameLines));
  const heads = places.map((place) => drawHead(place, { top, lines }, palette, isHidden));
  const head = Math.max(...heads.map((one) => one.bottom));
  const groups = figure.groups.map((group) => ({
    ...group,
    rows: isHidden ? [] : group.rows.map((row) => (row.said ? inBand(row, at, stacked) : row)),
  }));
  const drawn = drawRows(
    { groups: isHidden ? [] : groups },
    {
      width,
      top: head,
      nameWidth: stacked ? width - (oneWide ? words + 12 : 0) : names - 16,
      heightOf: () => (above ? lineHeight + plotHeight : plotHeight),
      cursor,
      isDense,
    },
    palette,
  );
  let bottom = drawn.bottom;
  const reasons = places.flatMap((place): Shape[] => {
    if (place.panel.hidden === undefined) return [];
    const lines = wrapText(place.panel.hidden, place.wide - 20, fontSize);
    bottom = Math.max(bottom, head + lines.length * lineHeight);
    const y = head + lineHeight / 2 + 2;
    const high = lines.length * lineHeight + 4;
    return [
      // Over the lines between the rows, so that the words can be read.
      { kind: 'path', d: `M0 0H${place.wide}V${high}H0Z`, origin: [place.edge, head], fill: palette.ground },
      verdictMark('hidden', place.edge + 6, y, palette),
      ...lines.map((text, k): Shape => ({
        kind: 'text',
        x: place.edge + 20,
        y: y + k * lineHeight,
        text,
        fill: palette.secondary,
      })),
    ];
  });
  const cells = drawn.stripes.flatMap(({ row, nameY, top: upper }) =>
    places.flatMap((place, k) => {
      if (place.panel.hidden !== undefined) return [];
      const y = upper + (above ? lineHeight : 0) + plotHeight / 2;
      const edges = oneWide
        ? ({ x: width, y: nameY, align: 'end' } as const)
        : { x: above ? place.edge : place.right + 8, y: above ? upper + lineHeight / 2 : y };
      const bold = row.bold[at[k]!] ?? false;
      return [{ place, y, cell: row.cells[at[k]!]!, domain: row.domain ?? place.panel.domain, edges, bold }];
    }),
  );
  const values = [
    ...cells.map(({ place: { x }, y }) =>
      line([x(0), y - plotHeight / 2], [x(0), y + plotHeight / 2], palette.faint),
    ),
    ...cells.flatMap(({ cell, place, y, domain }) => intervalOf(cell, place, y, domain, palette)),
    ...cells.flatMap(({ cell, place, y, domain }) => pointOf(cell, place, y, domain, palette)),
    ...cells.flatMap(({ cell, edges, bold }) => valueOf(cell, edges, bold, palette)),
  ];
  return {
    shapes: [...heads.flatMap((one) => one.shapes), ...drawn.shapes, ...values, ...reasons],
    targets: drawn.targets,
    bottom,
  };
}

/** A row as one band has it: with a place of its own for the cursor, and what is said of its panels alone. */
const inBand = (row: PanelRow, at: readonly number[], stacked: boolean): PanelRow => ({
  ...row,
  skill: `${row.skill}@${at[0]}`,
  spoken: at.map((k) => row.said?.[k] ?? '').join(' '),
  isCertain: stacked ? at.some((k) => row.bold[k]) : row.isCertain,
});

const wordsOf = ({ groups }: PanelsFigure): string[] =>
  groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ estimate, valueText }) => (estimate ? [valueText] : ['—']))),
  );

function intervalOf(
  { estimate }: ComparedCell,
  { x }: PanelPlace,
  y: number,
  domain: Domain | undefined,
  palette: Palette,
): Shape[] {
  const stroke = domain ? palette.interval[domain] : palette.hairline;
  return estimate ? [line([x(estimate.low), y], [x(estimate.high), y], stroke, { width: 10 })] : [];
}

function pointOf(
  { estimate, isLowBase }: ComparedCell,
  { x }: PanelPlace,
  y: number,
  domain: Domain | undefined,
  palette: Palette,
): Shape[] {
  if (!estimate) return [];
  const ink = domain ? palette.domain[domain] : palette.ink;
  return [
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
  { x, y, align }: { x: number; y: number; align?: 'end' },
  bold: boolean,
  palette: Palette,
): Shape[] =>
  estimate
    ? [
        {
          ...{ kind: 'text', x, y, text: valueText, fill: bold ? palette.ink : palette.secondary, bold },
          ...(align && { align }),
        },
      ]
    : [verdictMark('hidden', align ? x - 6 : x + 6, y, palette)];

function legendOf({ groups, panels, legend }: PanelsFigure, palette: Palette): LegendEntry[] {
  const cells = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.filter((_, k) => panels[k]!.hidden === undefined)),
  );
  const low = (x: number, y: number): Shape => ({
    kind: 'circle',
    x,
    y,
    r: 4,
    fill: palette.ground,
    stroke: palette.ink,
    width: 1.5,
  });
  return [
    ...(cells.some(({ estimate }) => !estimate)
      ? [{ text: legend.hidden, mark: (x: number, y: number) => verdictMark('hidden', x, y, palette) }]
      : []),
    ...(cells.some(({ isLowBase }) => isLowBase) ? [{ text: legend.lowBase, mark: low }] : []),
  ];
}
