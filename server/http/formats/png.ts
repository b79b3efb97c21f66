import { figureFont, headingFont } from '@observatory/data/figures/palette.ts';
import { renderAsync } from '@resvg/resvg-js';

import { facePaths } from './faces.ts';

/**
 * An SVG in the faces of the pages as PNG, painted away from the thread that answers. Drawings of the figures only:
 * nothing outside of the SVG is loaded.
 *
 * @param scale px of the picture for each px of the drawing
 * @param background colour under what the drawing leaves free; see-through when absent
 * @throws Error when the text is no SVG
 */
export async function pngOf(
  svg: string,
  { scale = 1, background }: { readonly scale?: number; readonly background?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  // Of a list of faces, resvg 2.6 takes the first or none.
  const named = svg.replaceAll(headingFont, 'Source Serif 4').replaceAll(figureFont, 'Source Sans 3');
  const painted = await renderAsync(named, {
    font: { fontFiles: [...facePaths], loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: scale },
    ...(background !== undefined && { background }),
    logLevel: 'off',
  });
  return new Uint8Array(painted.asPng());
}
