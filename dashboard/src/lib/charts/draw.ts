import type { Drawing } from '@observatory/data/figures/drawing/drawing.ts';
import type { Palette } from '@observatory/data/figures/palette.ts';

/** Draws a figure of the page in a width in px, with the cursor at one of its targets. */
export type Draw = (palette: Palette, width: number, cursor: string | undefined) => Drawing;
