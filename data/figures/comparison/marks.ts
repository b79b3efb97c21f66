import { hiddenPath } from '../drawing/domain-marks.ts';
import { at, type Shape } from '../drawing/drawing.ts';
import type { LegendEntry } from '../drawing/legend.ts';
import type { Palette } from '../palette.ts';
import type { ComparedCell, ComparisonFigure } from './figure.ts';

export type MarkKind = 'higher' | 'lower' | 'cannot_be_told_apart' | 'hidden';

/** Triangle up or down, a grey dot for what cannot be told apart, a crossed square for what is hidden. */
export function verdictMark(kind: MarkKind, x: number, y: number, palette: Palette): Shape {
  if (kind === 'cannot_be_told_apart') return { kind: 'circle', x, y, r: 3.5, fill: palette.faint };
  if (kind === 'hidden') return { kind: 'path', d: hiddenPath, origin: [x, y], stroke: palette.faint };
  const tip = kind === 'higher' ? -5 : 5;
  return {
    kind: 'path',
    d: `M${at(x - 6)} ${at(y - tip)}L${at(x + 6)} ${at(y - tip)}L${at(x)} ${at(y + tip)}Z`,
    fill: palette.ink,
  };
}

/** What the marks of a figure mean; only those that it has. */
export function verdictEntries({ legend, groups }: ComparisonFigure, palette: Palette): LegendEntry[] {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const used = new Set(cells.map(markOf));
  return (['higher', 'lower', 'cannot_be_told_apart', 'hidden'] as const)
    .filter((kind) => used.has(kind))
    .map((kind) => ({ text: legend[kind], mark: (x, y) => verdictMark(kind, x, y, palette) }));
}

/** What stands for a value of few answers, where there is one. */
export const lowBaseEntry = (
  { legend, groups }: ComparisonFigure,
  mark: LegendEntry['mark'],
): LegendEntry[] =>
  groups.some(({ rows }) => rows.some(({ cells }) => cells.some(({ isLowBase }) => isLowBase)))
    ? [{ text: legend.lowBase, mark }]
    : [];

/** The mark of a cell; none where a value is not compared. */
export const markOf = ({ estimate, difference }: ComparedCell): MarkKind | undefined =>
  estimate ? difference?.verdict : 'hidden';
