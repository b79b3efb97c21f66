import { fontSize, line, lineHeight, type Drawing, type Shape } from '../drawing/drawing.ts';
import { drawLegend, type LegendEntry } from '../drawing/legend.ts';
import type { Domain } from '../../competences/skill.ts';
import type { Palette } from '../palette.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { ComparedCell, ComparedRow, ComparisonFigure } from './figure.ts';
import { lowBaseEntry, markOf, verdictEntries, verdictMark } from './marks.ts';
import { drawRows, wideFrom, type Stripe } from './rows.ts';

const plotHeight = 24;
const tickHeight = 24;

type Plot = { readonly x: (share: number) => number; readonly left: number; readonly right: number };

/**
 * Two points with their 95 % intervals per skill and their difference in numbers: the first large in the colour of its
 * domain, its interval above, the second small and dark, its interval below; a line joins them where they differ beyond doubt.
 *
 * @param width px, 280 or more
 * @param cursor the skill that keyboard or pointer is at
 */
export function drawDumbbell(
  figure: ComparisonFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const stacked = width < wideFrom;
  const rows = figure.groups.flatMap((group) => group.rows);
  const written = rows.map((row) => textWidth(differenceText(row, !stacked), fontSize, true));
  const right = Math.ceil(Math.max(0, ...written)) + 22;
  const nameWidth = stacked ? width - right : Math.round(width * 0.36) - 16;
  const halfTick = Math.ceil(
    Math.max(7, ...figure.tickLabels.map((label) => textWidth(label, fontSize) / 2)),
  );
  const plotLeft = (stacked ? 0 : Math.round(width * 0.36)) + halfTick;
  const plotRight = stacked ? width - halfTick : width - right - halfTick;
  const { from, to, ticks } = figure.axis;
  const plot: Plot = {
    x: (share) => plotLeft + ((share - from) / (to - from)) * (plotRight - plotLeft),
    left: plotLeft,
    right: plotRight,
  };
  const legend = drawLegend(
    [
      ...columnEntries(figure, palette),
      ...verdictEntries(figure, palette),
      ...lowBaseEntry(figure, (x, y) => ({
        kind: 'circle',
        x,
        y,
        r: 4,
        fill: palette.ground,
        stroke: palette.ink,
        width: 1.5,
      })),
    ],
    width,
    palette,
  );
  const top = legend.bottom + tickHeight;
  const notes = (row: ComparedRow) => hiddenNotes(row, figure.names, plotRight - plotLeft);
  const drawn = drawRows(
    figure,
    { width, top, nameWidth, heightOf: (row) => plotHeight + notes(row).length * lineHeight, cursor },
    palette,
  );
  const domains = new Map(rows.map(({ skill, domain }) => [skill, domain]));
  return {
    width,
    height: drawn.bottom + 4,
    shapes: [
      ...legend.shapes,
      ...drawTicks(ticks.map(plot.x), figure.tickLabels, legend.bottom + lineHeight / 2, palette),
      ...drawn.stripes.map(({ top: upper }) =>
        line([plot.x(0), upper], [plot.x(0), upper + plotHeight], palette.secondary),
      ),
      ...drawn.shapes,
      ...drawn.stripes.flatMap((stripe) => [
        ...drawPair(stripe, domains.get(stripe.row.skill)!, plot, palette),
        ...drawDifference(
          stripe,
          stacked ? stripe.nameY : stripe.top + plotHeight / 2,
          width,
          !stacked,
          palette,
        ),
        ...notes(stripe.row).map((text, k): Shape => ({
          kind: 'text',
          x: plotLeft,
          y: stripe.top + plotHeight + k * lineHeight + lineHeight / 2,
          text,
          fill: palette.secondary,
        })),
      ]),
    ],
    targets: drawn.targets,
  };
}

const differenceText = ({ cells: [, cell] }: ComparedRow, withRange: boolean): string => {
  const difference = cell?.difference;
  if (!difference) return '';
  return withRange ? `${difference.text} (${difference.range})` : difference.text;
};

/** Which column is hidden and shortly why, in lines of a width in px. */
const hiddenNotes = ({ cells }: ComparedRow, names: readonly string[], width: number): string[] =>
  cells.flatMap(({ estimate, valueText }, k) =>
    estimate ? [] : wrapText(`${names[k]}: ${valueText}`, width, fontSize),
  );

const columnEntries = ({ names }: ComparisonFigure, palette: Palette): LegendEntry[] =>
  names.map((text, k) => ({
    text,
    mark: (x, y) => ({
      kind: 'circle',
      x,
      y,
      r: k === 0 ? 6 : 4,
      fill: k === 0 ? palette.domain.digital : palette.ink,
    }),
  }));

function drawTicks(at: readonly number[], labels: readonly string[], y: number, palette: Palette): Shape[] {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, fontSize)));
  const every = at.length > 1 && at[1]! - at[0]! < widest + 10 ? 2 : 1;
  return at.flatMap((x, k): Shape[] => [
    line([x, y + 11], [x, y + 15], palette.faint),
    ...(k % every === 0
      ? [{ kind: 'text' as const, x, y, text: labels[k]!, fill: palette.secondary, align: 'middle' as const }]
      : []),
  ]);
}

function drawPair({ row, top }: Stripe, domain: Domain, { x }: Plot, palette: Palette): Shape[] {
  const y = top + plotHeight / 2;
  const ys = [y - 3, y + 3];
  const looks = [
    { ink: palette.domain[domain], interval: palette.interval[domain], r: 6, width: 4 },
    { ink: palette.ink, interval: palette.faint, r: 4, width: 2 },
  ];
  const [one, other] = row.cells.map(({ estimate }) => estimate);
  const joint =
    row.isCertain && one && other
      ? [line([x(one.value), y], [x(other.value), y], palette.ink, { width: 1.5 })]
      : [];
  const intervals = row.cells.flatMap(({ estimate }, k) =>
    estimate
      ? [
          line([x(estimate.low), ys[k]!], [x(estimate.high), ys[k]!], looks[k]!.interval, {
            width: looks[k]!.width,
          }),
        ]
      : [],
  );
  const point = ({ estimate, isLowBase }: ComparedCell, k: number): Shape[] => {
    if (!estimate) return [];
    const { ink, r } = looks[k]!;
    const fill = isLowBase ? palette.ground : ink;
    return [
      {
        kind: 'circle',
        x: x(estimate.value),
        y,
        r,
        fill,
        stroke: isLowBase ? ink : palette.ground,
        width: 1.5,
      },
    ];
  };
  return [...intervals, ...joint, ...row.cells.flatMap(point)];
}

function drawDifference(
  { row }: Stripe,
  y: number,
  width: number,
  withRange: boolean,
  palette: Palette,
): Shape[] {
  const kind = row.cells.map(markOf).includes('hidden') ? 'hidden' : markOf(row.cells[1]!);
  if (!kind) return [];
  const text = differenceText(row, withRange);
  const room = text === '' ? 0 : textWidth(text, fontSize, row.isCertain) + 6;
  return [
    verdictMark(kind, width - room - 8, y, palette),
    ...(text === ''
      ? []
      : [
          {
            kind: 'text' as const,
            x: width,
            y,
            text,
            fill: row.isCertain ? palette.ink : palette.secondary,
            align: 'end' as const,
            bold: row.isCertain,
          },
        ]),
  ];
}
