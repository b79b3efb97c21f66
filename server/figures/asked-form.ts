import { themes, type Theme } from '@observatory/data/figures/palette.ts';
import type { FigureFormat } from '@observatory/data/contract/figure-answer.ts';

import { askedDrawing, type Widths } from '../http/asked-drawing.ts';
import { parameter } from '../http/describe.ts';
import type { Wrong } from '../http/wrong-parameter.ts';

const widths: Widths = [280, 1600, 720];
const [narrowest, widest, usual] = widths;
const layouts = ['figure', 'slide'] as const;

const language = parameter('lang', 'Language of the words: en, fi, sv, de, it, nl.');
const width = parameter('width', `Width in px, ${narrowest} to ${widest}; ${usual} when absent.`);

/** The parameters that each form of a figure takes beside those of the figure. */
export const formParameters: Readonly<Record<FigureFormat, readonly ReturnType<typeof parameter>[]>> = {
  svg: [
    language,
    width,
    parameter('theme', 'light, dark, or page: the drawing alone in custom properties; light when absent.'),
  ],
  png: [
    language,
    parameter('width', `Width in px of the drawing, which is given at twice the size, as in SVG.`),
    parameter('theme', 'light or dark; light when absent.'),
    parameter('layout', 'figure, or slide: 1920 by 1080 px, whatever the width; figure when absent.'),
  ],
  csv: [language],
  json: [language],
};

/** The form in which a figure is asked for; the same for all forms, each uses what it needs. */
export type AskedForm = { readonly width: number; readonly theme: Theme; readonly isSlide: boolean };

/** Width, theme and layout of a file, or what is wrong with them. */
export function askedForm(parameters: URLSearchParams, format: FigureFormat): AskedForm | Wrong {
  const allowed = format === 'png' ? themes.filter((theme) => theme !== 'page') : themes;
  const drawing = askedDrawing((name) => parameters.get(name), widths, allowed);
  if ('parameter' in drawing) return drawing;
  const layoutAsked = parameters.get('layout') || 'figure';
  const layout = layouts.find((one) => one === layoutAsked);
  if (!layout || (layout === 'slide' && format !== 'png'))
    return { parameter: 'layout', value: layoutAsked, allowed: layouts.join(', ') };
  return layout === 'slide'
    ? { width: usual, theme: drawing.theme, isSlide: true }
    : { ...drawing, isSlide: false };
}
