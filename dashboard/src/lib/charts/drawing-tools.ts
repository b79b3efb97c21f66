import { palettes } from '@observatory/data/figures/palette.ts';

import Shapes from './Shapes.svelte';

/** What every figure needs once it is drawn in the browser, and no page before. */
export const palette = palettes.page;
export { Shapes };
