import { figureFont } from '../palette.ts';
import { escapeXml } from './escape-xml.ts';

/** One mark of a drawing, in px from its top left. Paint is a colour or a custom property of the page around it. */
export type Shape =
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      /** Lengths of line and gap in px. */
      readonly dash?: string;
      /** Target that a pointer on this shape is at. */
      readonly target?: string;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill: string;
      readonly stroke?: string;
      readonly width?: number;
    }
  | {
      readonly kind: 'text';
      /** Left end, middle or right end of the line, by `align`; its middle in height. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly fill: string;
      readonly align?: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
    };

/** What a keyboard cursor or a pointer can be at; a pointer by its field, or by a shape that names it. */
export type Target = {
  readonly id: string;
  /** Stripe or field that belongs to it. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The values in it as a sentence, to be read aloud. */
  readonly spoken: string;
};

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** In the order in which arrow keys walk through them. */
  readonly targets: readonly Target[];
};

/** Size of every word in a drawing, in px. */
export const fontSize = 14;
export const lineHeight = 18;

/** A straight line. */
export const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  more: { readonly width?: number; readonly dash?: string } = {},
): Shape => ({ kind: 'path', d: `M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}`, stroke, ...more });

/** A coordinate with as many decimals as can be seen. */
export const at = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * The drawing as SVG with title and description, which a page under a strict content-security policy can hold inline:
 * presentation attributes only.
 *
 * @param name makes the ids of this drawing its own in a page
 */
export function svgOf(
  { width, height, shapes }: Pick<Drawing, 'width' | 'height' | 'shapes'>,
  { name, title, description }: { name: string; title: string; description: string },
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` font-family="${figureFont}" font-size="${fontSize}px" role="img" aria-labelledby="${name}-title ${name}-description">` +
    `<title id="${name}-title">${escapeXml(title)}</title><desc id="${name}-description">${escapeXml(description)}</desc>` +
    `${shapes.map(markup).join('')}</svg>`
  );
}

/** One shape as an SVG element. */
export function markup(shape: Shape): string {
  if (shape.kind === 'text') {
    const { x, y, fill, text, align, bold } = shape;
    const face = `${align && align !== 'start' ? ` text-anchor="${align}"` : ''}${bold ? ' font-weight="600"' : ''}`;
    return `<text x="${at(x)}" y="${at(y)}" dominant-baseline="central" fill="${fill}"${face}>${escapeXml(text)}</text>`;
  }
  const { stroke, width, fill } = shape;
  const pen = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${width ?? 1}"`;
  if (shape.kind === 'circle')
    return `<circle cx="${at(shape.x)}" cy="${at(shape.y)}" r="${at(shape.r)}" fill="${fill}"${pen}/>`;
  const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash}"`;
  return `<path d="${shape.d}" fill="${fill ?? 'none'}"${pen}${dash}/>`;
}
