import type { EChartsOption } from 'echarts';
import { figureFont, type Palette } from '../palette.ts';
import {
  drawCursor,
  drawFrame,
  drawInterval,
  drawLeader,
  drawPoint,
  drawTarget,
  drawWords,
  type Shape,
} from './draw.ts';
import type { SkillGapsFigure } from './figure.ts';
import { fontSize, layOutSkillGaps, type PlacedRow, type SkillGapsLayout } from './layout.ts';

/** Position of a value on the axis of a layout, in px. */
export const scaleOf =
  ({ axis }: SkillGapsFigure, { plot }: SkillGapsLayout) =>
  (value: number): number =>
    plot.left + ((value - axis.from) / (axis.to - axis.from)) * (plot.right - plot.left);

export type DrawingWish = {
  /** In px, 280 or more. */
  readonly width: number;
  /** Rows are found by a pointer. */
  readonly interactive?: boolean;
  /** What moves to a new place does so in sight. */
  readonly animate?: boolean;
  /** The skill whose row is marked. */
  readonly cursor?: string | undefined;
};

/**
 * The ECharts option of a figure: leaders and intervals first and light, points and words on top. It needs the custom
 * series alone, without coordinates.
 */
export function skillGapsOption(
  figure: SkillGapsFigure,
  palette: Palette,
  wish: DrawingWish,
): { option: EChartsOption; height: number } {
  const layout = layOutSkillGaps(figure, wish.width);
  const scale = scaleOf(figure, layout);
  const layer = (id: string, z: number, draw: (placed: PlacedRow) => Shape[]) => ({
    ...custom(id, z),
    data: layout.rows.map(({ row }) => ({ id: row.skill, name: row.label, value: [0, 0] })),
    renderItem: ({ dataIndex }: { dataIndex: number }) => group(draw(layout.rows[dataIndex]!)),
  });
  const option = {
    animation: wish.animate === true,
    animationDuration: 0,
    animationDurationUpdate: 200,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: figureFont, fontSize },
    series: [
      layer('cursor', 0, (placed) => drawCursor(placed, layout, wish.cursor, palette)),
      layer('leaders', 1, (placed) => drawLeader(placed, layout, palette)),
      {
        ...custom('frame', 2),
        data: [[0, 0]],
        renderItem: () => group(drawFrame(figure, layout, scale, palette)),
      },
      layer('intervals', 3, (placed) => drawInterval(placed, scale, palette)),
      layer('points', 4, (placed) => drawPoint(placed, layout, scale, palette)),
      layer('words', 5, (placed) => drawWords(placed, layout, palette)),
      ...(wish.interactive
        ? [{ ...layer('targets', 6, (placed) => [drawTarget(placed, layout)]), silent: false }]
        : []),
    ],
  };
  return { option: option as unknown as EChartsOption, height: layout.height };
}

const custom = (id: string, z: number) => ({
  type: 'custom' as const,
  coordinateSystem: 'none',
  id,
  z,
  silent: true,
  emphasis: { disabled: true },
});

/** Nothing to draw is said by nothing: ECharts keeps the shapes of a group that becomes empty. */
const group = (children: Shape[]) => (children.length > 0 ? { type: 'group' as const, children } : undefined);
