import type { Palette } from '../palette.ts';
import { svgOf, type Drawing } from './drawing.ts';

/** Size of a slide in px, 16:9, and the margin that is kept free on each side. */
export const slideSize = { width: 1920, height: 1080, margin: 64 } as const;

const [narrowest, widest, step] = [560, 1600, 40];
const [room, tall] = [slideSize.width - 2 * slideSize.margin, slideSize.height - 2 * slideSize.margin];

/**
 * A figure in the middle of a slide, as SVG: laid out in the width in which its words become largest.
 *
 * @param draw the figure with its words for a width in px
 * @param texts name, title and description of the drawing
 */
export function slideOf(
  draw: (width: number) => Drawing,
  palette: Palette,
  texts: { readonly name: string; readonly title: string; readonly description: string },
): string {
  const fits = Array.from({ length: (widest - narrowest) / step + 1 }, (_, k) => {
    const drawing = draw(narrowest + k * step);
    return { drawing, scale: Math.min(room / drawing.width, tall / drawing.height) };
  });
  const { drawing, scale } = fits.reduce((best, one) => (one.scale > best.scale ? one : best));
  const { width, height } = slideSize;
  const [x, y] = [(width - drawing.width * scale) / 2, (height - drawing.height * scale) / 2];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<path d="M0 0H${width}V${height}H0Z" fill="${palette.ground}"/>` +
    `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})">${svgOf(drawing, texts)}</g></svg>`
  );
}
