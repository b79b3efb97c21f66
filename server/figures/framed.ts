import { svgOf, type Drawing } from '@observatory/data/figures/drawing/drawing.ts';
import { withWords, type FigureWords } from '@observatory/data/figures/drawing/with-words.ts';
import { palettes, type Palette } from '@observatory/data/figures/palette.ts';

import type { AskedDrawing } from './asked-drawing.ts';

/** Px around a drawing that stands alone. */
const margin = 16;

/**
 * A figure as SVG in the width and theme that were asked for. With the theme `page` it is the drawing alone, in custom
 * properties, for a page that has the words around it; else it has its words and stands alone.
 *
 * @param name of the figure; with the width it makes the ids of the drawing its own in a page
 */
export function framed(
  name: string,
  draw: (palette: Palette, width: number) => Drawing,
  words: FigureWords & { readonly alt: string },
  { width, theme }: AskedDrawing,
): string {
  const palette = palettes[theme];
  const drawing =
    theme === 'page'
      ? draw(palette, width)
      : withWords(draw(palette, width - 2 * margin), words, palette, margin);
  const texts = { name: `${name}-${width}`, title: words.title, description: words.alt };
  return `${svgOf(drawing, texts)}\n`;
}
