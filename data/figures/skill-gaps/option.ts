import type { EChartsOption } from 'echarts';
import { figureFont, type Palette } from '../palette.ts';
import { drawFrame, drawInterval, drawLeader, drawPoint, drawTarget, drawWords, type Shape } from './draw.ts';
import type { SkillGapsFigure } from './figure.ts';
import { fontSize, layOutSkillGaps, type PlacedRow, type SkillGapsLayout } from './layout.ts';

/** Position of a value on the axis of a layout, in px. */
export const scaleOf =
  ({ axis }: SkillGapsFigure, { plot }: SkillGapsLayout) =>
  (value: number): number =>
    plot.left + ((value - axis.from) / (axis.to - axis.from)) * (plot.right - plot.left);

/**
 * The ECharts option of a figure in a width in px: leaders and intervals first and light, points and words on top.
 * It needs the custom series, the grid and, when `interactive`, the tooltip.
 */
export function skillGapsOption(
  figure: SkillGapsFigure,
  palette: Palette,
  given: { width: number; interactive?: boolean; animate?: boolean },
): { option: EChartsOption; height: number } {
  const layout = layOutSkillGaps(figure, given.width);
  const { plot, height, width } = layout;
  const scale = scaleOf(figure, layout);
  const layer = (id: string, z: number, draw: (placed: PlacedRow) => Shape[]) => ({
    ...custom(id, z),
    data: layout.rows.map(({ row }) => ({ id: row.skill, name: row.label, value: [0, 0] })),
    renderItem: ({ dataIndex }: { dataIndex: number }) => group(draw(layout.rows[dataIndex]!)),
  });
  const option = {
    animation: given.animate === true,
    animationDuration: 0,
    animationDurationUpdate: 200,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: figureFont, fontSize },
    grid: {
      left: plot.left,
      right: width - plot.right,
      top: plot.top,
      bottom: height - plot.bottom,
      outerBoundsMode: 'none' as const,
    },
    xAxis: { type: 'value' as const, show: false, min: figure.axis.from, max: figure.axis.to },
    yAxis: { type: 'value' as const, show: false, min: 0, max: 1 },
    ...(given.interactive && { tooltip: tooltipOf(figure, palette, width) }),
    series: [
      layer('leaders', 1, (placed) => drawLeader(placed, layout, palette)),
      {
        ...custom('frame', 2),
        data: [[0, 0]],
        renderItem: () => group(drawFrame(figure, layout, scale, palette)),
      },
      layer('intervals', 3, (placed) => drawInterval(placed, scale, palette)),
      layer('points', 4, (placed) => drawPoint(placed, layout, scale, palette)),
      layer('words', 5, (placed) => drawWords(placed, layout, palette)),
      ...(given.interactive
        ? [{ ...layer('targets', 6, (placed) => [drawTarget(placed, layout)]), silent: false }]
        : []),
    ],
  };
  return { option: option as unknown as EChartsOption, height };
}

const custom = (id: string, z: number) => ({
  type: 'custom' as const,
  id,
  z,
  clip: false,
  silent: true,
  emphasis: { disabled: true },
});

const group = (children: Shape[]) => ({ type: 'group' as const, children });

function tooltipOf(figure: SkillGapsFigure, palette: Palette, width: number): object {
  const spoken = new Map(
    figure.groups.flatMap(({ rows }) => rows.map(({ skill, spoken }) => [skill, spoken] as const)),
  );
  return {
    trigger: 'item',
    renderMode: 'richText',
    confine: true,
    backgroundColor: palette.ground,
    borderColor: palette.secondary,
    borderWidth: 1,
    borderRadius: 0,
    shadowBlur: 0,
    shadowColor: 'transparent',
    padding: [8, 10],
    transitionDuration: 0,
    textStyle: {
      color: palette.ink,
      fontFamily: figureFont,
      fontSize,
      width: Math.min(320, width - 40),
      overflow: 'break',
    },
    formatter: ({ data }: { data: { id: string } }) => spoken.get(data.id) ?? '',
  };
}
