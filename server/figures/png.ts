import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { figureFont, headingFont } from '@observatory/data/figures/palette.ts';
import { renderAsync } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);

const face = (family: 'source-sans-3' | 'source-serif-4', style: string): string => {
  const name = family === 'source-sans-3' ? 'SourceSans3' : 'SourceSerif4';
  const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`));
  return join(folder, style, `${name}_${style}.ttf`);
};

/** The only faces that are used, whatever the machine has, so that a figure has the same bytes everywhere. */
const fontFiles = [
  face('source-sans-3', '400Regular'),
  face('source-sans-3', '600SemiBold'),
  face('source-serif-4', '400Regular'),
  face('source-serif-4', '600SemiBold'),
];

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
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: scale },
    ...(background !== undefined && { background }),
    logLevel: 'off',
  });
  return new Uint8Array(painted.asPng());
}
