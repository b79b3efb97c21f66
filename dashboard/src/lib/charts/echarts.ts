import { CustomChart } from 'echarts/charts';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([CustomChart, SVGRenderer]);

export type Chart = EChartsType;

/** A chart that draws SVG, so that its colours can be custom properties and follow the theme of the page. */
export function startChart(element: HTMLElement, size: { width: number; height: number }): Chart {
  allowEmptyMarkup();
  return init(element, null, { renderer: 'svg', ...size });
}

type Policies = {
  createPolicy(name: string, rules: { createHTML(text: string): string }): unknown;
  defaultPolicy?: unknown;
};

/** The chart library empties its element with `innerHTML = ''`: that and nothing else is let through. */
function allowEmptyMarkup(): void {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (!policies || policies.defaultPolicy) return;
  policies.createPolicy('default', {
    createHTML: (text) => {
      if (text === '') return text;
      throw new TypeError('markup from text is not allowed');
    },
  });
}
