import { palettes, type Theme } from '@observatory/data/figures/palette.ts';
import type { SkillGapsFigure } from '@observatory/data/figures/skill-gaps/figure.ts';
import { skillGapsOption } from '@observatory/data/figures/skill-gaps/option.ts';
import { CustomChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import { plainSvg } from './plain-svg.ts';
import { withWords } from './with-words.ts';

echarts.use([CustomChart, SVGRenderer]);

/**
 * The figure as an SVG of a width in px. With the theme `page` it is the drawing alone, in custom properties of the
 * page around it, which has the words; with `light` or `dark` it stands alone, with title, subtitle and foot.
 */
export function renderSkillGaps(figure: SkillGapsFigure, given: { width: number; theme: Theme }): string {
  const palette = palettes[given.theme];
  const margin = given.theme === 'page' ? 0 : 16;
  const { option, height } = skillGapsOption(figure, palette, { width: given.width - 2 * margin });
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: given.width - 2 * margin,
    height,
  });
  try {
    chart.setOption(option);
    const drawing = plainSvg(
      chart.renderToSVGString(),
      `skill-gaps-${given.width}`,
      figure.title,
      figure.alt,
    );
    return given.theme === 'page' ? drawing : withWords(drawing, figure, palette, given.width, margin);
  } finally {
    chart.dispose();
  }
}
