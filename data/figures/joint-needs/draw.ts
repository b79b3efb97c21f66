import { verdictMark, type MarkKind } from '../comparison/marks.ts';
import { drawRows, wideFrom } from '../comparison/rows.ts';
import { fontSize, lineHeight, type Drawing, type Shape } from '../drawing/drawing.ts';
import { drawLegend } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import { wrapText } from '../text-width.ts';
import type { JointNeedsFigure, NeedCell } from './figure.ts';

const kinds: Readonly<Record<NeedCell['verdict'], MarkKind>> = {
  short: 'higher',
  not_short: 'lower',
  undecided: 'cannot_be_told_apart',
  unweighted: 'cannot_be_told_apart',
  hidden: 'hidden',
};

/**
 * Skills down by what they are to a joint qualification, countries across: the mark of the verdict and the value.
 *
 * @param width px, 280 or more
 * @param cursor the skill that keyboard or pointer is at
 */
export function drawJointNeeds(
  figure: JointNeedsFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const stacked = width < wideFrom;
  const left = stacked ? 0 : Math.round(width * 0.42);
  const each = (width - left) / Math.max(1, figure.names.length);
  const x = (k: number) => left + k * each;
  const cells = figure.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const used = new Set(cells.map(({ verdict }) => kinds[verdict]));
  const legend = drawLegend(
    (['short', 'not_short', 'undecided', 'hidden'] as const)
      .filter((one) => used.has(kinds[one]))
      .map((one) => ({
        text: figure.legend[one],
        mark: (markX, markY) => verdictMark(kinds[one], markX, markY, palette),
      })),
    width,
    palette,
  );
  const headings = figure.names.map((name) => wrapText(name, each - 6, fontSize, true));
  const top = legend.bottom + Math.max(...headings.map((lines) => lines.length)) * lineHeight;
  const drawn = drawRows(
    figure,
    { width, top, nameWidth: stacked ? width : left - 16, heightOf: () => 22, cursor },
    palette,
  );
  return {
    width,
    height: drawn.bottom + 4,
    shapes: [
      ...legend.shapes,
      ...headings.flatMap((lines, k) =>
        lines.map((text, at): Shape => ({
          ...{ kind: 'text', x: x(k), text, fill: palette.ink, bold: true },
          y: legend.bottom + at * lineHeight + lineHeight / 2,
        })),
      ),
      ...drawn.shapes,
      ...drawn.stripes.flatMap(({ row, top: upper }) =>
        row.cells.flatMap((cell, k) => drawCell(cell, x(k), upper + 11, palette)),
      ),
    ],
    targets: drawn.targets,
  };
}

function drawCell(cell: NeedCell, x: number, y: number, palette: Palette): Shape[] {
  const bold = cell.verdict === 'short';
  return [
    verdictMark(kinds[cell.verdict], x + 6, y, palette),
    ...(cell.estimate
      ? [
          {
            ...{ kind: 'text' as const, x: x + 18, y, bold },
            text: cell.isLowBase ? `(${cell.valueText})` : cell.valueText,
            fill: bold ? palette.ink : palette.secondary,
          },
        ]
      : []),
  ];
}
