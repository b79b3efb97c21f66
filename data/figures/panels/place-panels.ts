import { fontSize, line, lineHeight, type Shape } from '../drawing/drawing.ts';
import type { Palette } from '../palette.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { DrawnPanel } from './draw-panels.ts';

const between = 18;

/** Where a panel has its values: the line from `left` to `right`. */
export type PanelPlace = {
  readonly panel: DrawnPanel;
  readonly left: number;
  readonly right: number;
  /** Left edge of the panel, where its heading stands, and its width, in px. */
  readonly edge: number;
  readonly wide: number;
  readonly x: (value: number) => number;
};

/** Panels of equal width from left to right, in places for `count`; `words` px of each are for the values in words. */
export function placesOf(
  panels: readonly DrawnPanel[],
  { from, to, words, count }: { from: number; to: number; words: number; count: number },
): PanelPlace[] {
  const wide = (to - from - between * (count - 1)) / count;
  return panels.map((panel, k) => {
    const edge = from + k * (wide + between);
    const [left, right] = [edge + 6, edge + wide - words - 6];
    const { from: least, to: most } = panel.axis;
    return {
      panel,
      edge,
      wide,
      left,
      right,
      x: (value) => left + ((value - least) / (most - least)) * (right - left),
    };
  });
}

/** The lines that the name of a panel takes. */
export const nameLines = ({ panel, wide }: PanelPlace): number =>
  wrapText(panel.label, wide, fontSize, true).length;

/**
 * Name of the panel and its ticks; the words of ticks only at both ends and at zero, where they have room.
 *
 * @param lines the most lines that a name of the band has; names end on one line
 * @param bare whether the panel has no values, and so no ticks
 */
export function drawHead(
  { panel, edge, wide, x }: PanelPlace,
  { top, lines }: { top: number; lines: number },
  palette: Palette,
  bare: boolean,
): { shapes: Shape[]; bottom: number } {
  const { ticks } = panel.axis;
  const names = wrapText(panel.label, wide, fontSize, true);
  const first = top + (lines - names.length) * lineHeight;
  const shapes: Shape[] = names.map((text, k) => ({
    kind: 'text',
    x: edge,
    y: first + k * lineHeight + lineHeight / 2,
    text,
    fill: panel.domain ? palette.domain[panel.domain] : palette.ink,
    bold: true,
  }));
  const under = top + lines * lineHeight;
  if (bare) return { shapes, bottom: under + 4 };
  const y = under + 12;
  if (panel.hidden === undefined) shapes.push(...drawTicks({ panel, edge, x }, ticks, y, palette));
  return { shapes, bottom: y + lineHeight / 2 + 2 };
}

function drawTicks(
  { panel, edge, x }: Pick<PanelPlace, 'panel' | 'edge' | 'x'>,
  ticks: readonly number[],
  y: number,
  palette: Palette,
): Shape[] {
  const shapes: Shape[] = [];
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
