/** What every figure needs once it is drawn in the browser, and no page before. */
export { svgOf } from '@observatory/data/figures/drawing/drawing.ts';
export { palettes } from '@observatory/data/figures/palette.ts';
export { default as Picture } from './Picture.svelte';
