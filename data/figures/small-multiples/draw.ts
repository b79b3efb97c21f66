import { wideFrom } from '../comparison/rows.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Palette } from '../palette.ts';
import { drawPanels, type PanelsFigure } from '../panels/draw-panels.ts';

/**
 * Panels beside each other, at most four in a band; in a narrow drawing one below the other.
 *
 * @param width px, 280 or more
 * @param cursor the target that keyboard or pointer is at
 */
export function drawMultiples(
  figure: PanelsFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const { length } = figure.panels;
  const perBand = width < wideFrom ? 1 : Math.ceil(length / Math.ceil(length / 4));
  return drawPanels(figure, palette, { width, perBand, cursor });
}
