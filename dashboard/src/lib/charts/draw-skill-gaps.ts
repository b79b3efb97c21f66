import { palettes } from '@observatory/data/figures/palette.ts';
import type { SkillGapsFigure } from '@observatory/data/figures/skill-gaps/figure.ts';
import { skillGapsOption } from '@observatory/data/figures/skill-gaps/option.ts';
import type { Chart } from './echarts.ts';

/**
 * Draws a figure, or moves what is drawn to where it now belongs.
 * @returns the height of the drawing in px
 */
export function drawSkillGaps(
  chart: Chart,
  figure: SkillGapsFigure,
  given: { width: number; cursor: string | undefined },
): number {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { option, height } = skillGapsOption(figure, palettes.page, {
    width: given.width,
    interactive: true,
    animate: !still,
    cursor: given.cursor,
  });
  chart.resize({ width: given.width, height });
  chart.setOption(option);
  return height;
}

export type Drawn = typeof drawSkillGaps;
