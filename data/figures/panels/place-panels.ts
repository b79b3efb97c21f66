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

/** Ticks with their labels, as many of them in even steps from zero as have room; the first and the last stay inside. */
function drawTicks(
  { panel, edge, x }: Pick<PanelPlace, 'panel' | 'edge' | 'x'>,
  ticks: readonly number[],
  y: number,
  palette: Palette,
): Shape[] {
  const last = ticks.length - 1;
  const labels = ticks.map((tick, k) => {
    const text = panel.tickLabels[k]!;
    const width = textWidth(text, fontSize);
    const from = k === 0 ? edge : k === last ? x(tick) + 6 - width : x(tick) - width / 2;
    return { text, from, to: from + width };
  });
  const zero = Math.max(0, ticks.indexOf(0));
  const atEvery = (step: number) => labels.filter((_, k) => (k - zero) % step === 0);
  const steps = labels.slice(1).map((_, k) => k + 1);
  const whole = steps.filter((step) => zero % step === 0 && (last - zero) % step === 0);
  const step = [...whole, ...steps].find((one) => {
    const shown = atEvery(one);
    return shown.every(({ from }, k) => k === 0 || from >= shown[k - 1]!.to + 6);
  });
  return [
    ...ticks.map((tick) => line([x(tick), y + 10], [x(tick), y + 14], palette.faint)),
    ...(step === undefined ? labels.slice(0, 1) : atEvery(step)).map(({ text, from }): Shape => ({
      ...{ kind: 'text', x: from, y, text },
      fill: palette.secondary,
    })),
  ];
}
