import * as echarts from 'echarts/core';
import { CustomChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
echarts.use([CustomChart, GridComponent, TooltipComponent, SVGRenderer]);
const c = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 680, height: 120 });
c.setOption({
  animation: false,
  grid: { left: 250, right: 110, top: 30, bottom: 10, outerBoundsMode: 'none' },
  xAxis: {
    type: 'value',
    min: 0,
    max: 0.8,
    interval: 0.2,
    position: 'top',
    axisLabel: {
      formatter: (v) => v * 100 + ' %',
      color: 'var(--faint)',
      fontFamily: 'Source Sans 3',
      fontSize: 14,
    },
    splitLine: { lineStyle: { color: 'var(--line)' } },
    axisLine: { show: false },
    axisTick: { show: false },
  },
  yAxis: { type: 'value', show: false, min: 0, max: 80, inverse: true },
  series: [
    {
      type: 'custom',
      clip: false,
      silent: false,
      data: [
        [0.5, 0.4, 0.6],
        [0.3, 0.2, 0.45],
      ],
      renderItem: (p, api) => ({
        type: 'group',
        children: [
          {
            type: 'line',
            shape: { x1: 300, x2: 400, y1: 50 + p.dataIndex * 30, y2: 50 + p.dataIndex * 30 },
            style: { stroke: 'var(--digital)', lineWidth: 4 },
          },
          {
            type: 'path',
            shape: { pathData: 'M0 -6L6 0L0 6L-6 0Z' },
            x: 350,
            y: 50 + p.dataIndex * 30,
            style: { fill: 'var(--green)' },
          },
          {
            type: 'text',
            style: {
              text: 'Hello\nTwo ä',
              x: 0,
              y: 50 + p.dataIndex * 30,
              fill: 'var(--ink)',
              fontSize: 14,
              fontFamily: 'Source Sans 3',
              verticalAlign: 'middle',
              fontWeight: 600,
            },
          },
          {
            type: 'circle',
            shape: { cx: 330, cy: 50, r: 5 },
            style: { fill: 'none', stroke: 'var(--x)', lineWidth: 2 },
          },
        ],
      }),
    },
  ],
});
console.log(c.renderToSVGString());
