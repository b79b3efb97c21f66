import { figureFont, palettes, type Palette } from '@observatory/data/figures/palette.ts';
import type { SkillGapsFigure } from '@observatory/data/figures/skill-gaps/figure.ts';
import { wrapText } from '@observatory/data/figures/text-width.ts';

import { escapeXml } from '@observatory/data/figures/drawing/escape-xml.ts';

import type { AskedDrawing } from './asked-drawing.ts';

const headingFont = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

/** A drawing with the title and subtitle of its figure above and the foot below, on the ground of the theme. */
export function withWords(
  drawing: string,
  figure: Pick<SkillGapsFigure, 'title' | 'subtitle' | 'foot'>,
  palette: Palette,
  width: number,
  margin: number,
): string {
  const inner = width - 2 * margin;
  const drawn = Number(/ height="(\d+)"/.exec(drawing)?.[1]);
  let y = margin;
  const block = (text: string, size: number, font: string, fill: string, weight: number): string => {
    // The serif of the title is a little wider than the sans that is measured.
    const lines = wrapText(text, font === headingFont ? inner / 1.08 : inner, size, weight > 400);
    const step = Math.round(size * 1.35);
    const first = y + size;
    y += lines.length * step;
    const face = `font-family="${font}" font-size="${size}" font-weight="${weight}" fill="${fill}"`;
    return lines
      .map((line, k) => `<text x="${margin}" y="${first + k * step}" ${face}>${escapeXml(line)}</text>`)
      .join('');
  };
  const title = block(figure.title, width < 560 ? 18 : 19, headingFont, palette.ink, 600);
  y += 6;
  const subtitle = block(figure.subtitle, 14, figureFont, palette.secondary, 400);
  const top = y + 16;
  y = top + drawn + 12;
  const foot = block(figure.foot.join(' '), 14, figureFont, palette.secondary, 400);
  const height = y + margin;
  const [, attributes = '', content = ''] = /^<svg ([^>]*)>([\s\S]*)<\/svg>\s*$/.exec(drawing) ?? [];
  const outer = attributes.replace(/\s?(?:width|height|viewBox)="[^"]*"/g, '').trim();
  return (
    `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${outer}>` +
    content.replace(
      /(<\/desc>)([\s\S]*)$/,
      (_, end: string, rest: string) =>
        `${end}<rect width="${width}" height="${height}" fill="${palette.ground}"/>${title}${subtitle}` +
        `<g transform="translate(${margin} ${top})">${rest}</g>${foot}`,
    ) +
    '</svg>'
  );
}

/** With the theme `page` the drawing alone, for a page that has the words around it; else with its words. */
export function framed(
  paint: (palette: Palette, width: number) => string,
  words: Parameters<typeof withWords>[1],
  { width, theme }: AskedDrawing,
): string {
  const margin = theme === 'page' ? 0 : 16;
  const drawing = paint(palettes[theme], width - 2 * margin);
  return theme === 'page' ? drawing : withWords(drawing, words, palettes[theme], width, margin);
}
