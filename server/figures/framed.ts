import { svgOf, type Drawing } from '@observatory/data/figures/drawing/drawing.ts';
import { slideOf } from '@observatory/data/figures/drawing/slide.ts';
import { withWords } from '@observatory/data/figures/drawing/with-words.ts';
import { palettes, type Theme } from '@observatory/data/figures/palette.ts';

import type { Described } from './figure.ts';

/** Px around a drawing that stands alone. */
const margin = 16;

type Form = { readonly width: number; readonly theme: Theme; readonly isSlide?: boolean };

/**
 * A figure as SVG in the width and theme that were asked for. With the theme `page` it is the drawing alone, in custom
 * properties, for a page that has the words around it; else it has its words and stands alone, on a slide if so asked.
 *
 * @param name of the figure; with the width it makes the ids of the drawing its own in a page
 */
export function framed(
  name: string,
  { draw, words }: Pick<Described, 'draw' | 'words'>,
  { width, theme, isSlide = false }: Form,
): string {
  const palette = palettes[theme];
  const texts = { name: `${name}-${width}`, title: words.title, description: words.alt };
  const alone = (across: number): Drawing =>
    withWords(draw(palette, across - 2 * margin), words, palette, margin);
  if (isSlide) return slideOf(alone, palette, texts);
  return `${svgOf(theme === 'page' ? draw(palette, width) : alone(width), texts)}\n`;
}
