import { figureFont } from '@observatory/data/figures/palette.ts';

import { escapeXml } from '@observatory/data/figures/drawing/escape-xml.ts';

/**
 * A drawing of zrender as an SVG that a page under a strict content-security policy can hold inline: no `style`
 * element or attribute, no classes, no script, no marks of the chart library, ids that depend on nothing but `name`.
 */
export function plainSvg(drawing: string, name: string, title: string, description: string): string {
  return drawing
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/\s(?:class|ecmeta_\w+|pointer-events|xml:space|xmlns:xlink|version|baseProfile)="[^"]*"/g, '')
    .replace(/\sstyle="([^"]*)"/g, (_, css: string) => presentationAttributes(css))
    .replace(/ (?:font-size="14px"|font-weight="400"|text-anchor="start")/g, '')
    .replaceAll(` font-family="${figureFont}"`, '')
    .replace(/zr\d+-/g, `${name}-`)
    .replace(/<rect [^>]*fill="(?:none|transparent)"><\/rect>\n?/g, '')
    .replace(/<(path|rect|circle|line)([^>]*)><\/\1>/g, '<$1$2/>')
    .replace(/\n+/g, '\n')
    .replace(
      /<svg ([^>]*)>/,
      (_, attributes: string) =>
        `<svg ${attributes} font-family="${figureFont}" font-size="14px" role="img" aria-labelledby="${name}-title ${name}-description">` +
        `<title id="${name}-title">${escapeXml(title)}</title><desc id="${name}-description">${escapeXml(description)}</desc>`,
    );
}

const presentation =
  /^(?:font-(?:size|family|weight|style)|fill|stroke|opacity|text-anchor|dominant-baseline)$/;

function presentationAttributes(css: string): string {
  return css
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .filter(([property = '']) => presentation.test(property))
    .map(([property, value = '']) => ` ${property}="${value.replaceAll('"', "'")}"`)
    .join('');
}
