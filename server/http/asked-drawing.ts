import type { Theme } from '@observatory/data/figures/palette.ts';

import type { Wrong } from './wrong-parameter.ts';

/** Narrowest and widest drawing in px, and what nobody asked for otherwise. */
export type Widths = readonly [narrowest: number, widest: number, usual: number];

/**
 * Width and theme of a drawing, light when absent, or what is wrong with them.
 *
 * @param given the value of a parameter; empty as if it were absent
 */
export function askedDrawing(
  given: (name: 'width' | 'theme') => string | null | undefined,
  [narrowest, widest, usual]: Widths,
  themes: readonly Theme[],
): { readonly width: number; readonly theme: Theme } | Wrong {
  const themeAsked = given('theme') || 'light';
  const theme = themes.find((one) => one === themeAsked);
  if (!theme) return { parameter: 'theme', value: themeAsked, allowed: themes.join(', ') };
  const widthAsked = given('width') || String(usual);
  const width = Number(widthAsked);
  if (!(Number.isInteger(width) && width >= narrowest && width <= widest))
    return { parameter: 'width', value: widthAsked, allowed: `${narrowest}–${widest}` };
  return { width, theme };
}
