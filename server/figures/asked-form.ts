import { themes, type Theme } from '@observatory/data/figures/palette.ts';
import type { FigureFormat } from '@observatory/data/contract/figure-answer.ts';

import { parameter } from '../http/describe.ts';
import type { Wrong } from './figure.ts';

const [narrowest, widest, usual] = [280, 1600, 720];
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
  const given = (name: string, otherwise: string) => parameters.get(name) || otherwise;
  const allowed = format === 'png' ? themes.filter((theme) => theme !== 'page') : themes;
  const theme = allowed.find((one) => one === given('theme', 'light'));
  if (!theme) return { parameter: 'theme', value: given('theme', ''), allowed: allowed.join(', ') };
  const wide = Number(given('width', String(usual)));
  if (!(Number.isInteger(wide) && wide >= narrowest && wide <= widest))
    return { parameter: 'width', value: given('width', ''), allowed: `${narrowest}–${widest}` };
  const layout = layouts.find((one) => one === given('layout', 'figure'));
  if (!layout || (layout === 'slide' && format !== 'png'))
    return { parameter: 'layout', value: given('layout', ''), allowed: layouts.join(', ') };
  return { width: layout === 'slide' ? usual : wide, theme, isSlide: layout === 'slide' };
}
