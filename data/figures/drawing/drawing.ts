import { figureFont, headingFont } from '../palette.ts';
import { escapeXml } from './escape-xml.ts';

/** One mark of a drawing, in px from its top left. Paint is a colour or a custom property of the page around it. */
export type Shape =
  | {
      readonly kind: 'path';
      readonly d: string;
      /** Where the origin of the path is; the top left of the drawing when absent. */
      readonly origin?: readonly [x: number, y: number];
      readonly fill?: string;
      /** Colour of the lines that hatch the inside, in place of a fill. */
      readonly hatch?: string;
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
      readonly fill?: string;
      readonly hatch?: string;
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
      /** In px, where it is not the size of all other words. */
      readonly size?: number;
      /** Set for titles, which stand in the face of headings. */
      readonly isTitle?: boolean;
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

/** A shape in another place. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind !== 'path') return { ...shape, x: shape.x + dx, y: shape.y + dy };
  const [x, y] = shape.origin ?? [0, 0];
  return { ...shape, origin: [x + dx, y + dy] };
}

/** A coordinate with as many decimals as can be seen. */
export const at = (value: number): string => String(Math.round(value * 10) / 10);

/** The colours of a drawing's hatching, each once: a drawing has a pattern for each. */
const hatchesOf = (shapes: readonly Shape[]): string[] => [
  ...new Set(shapes.flatMap((shape) => (shape.kind !== 'text' && shape.hatch ? [shape.hatch] : []))),
];

/** Side of the square of a hatching pattern in px, and the width of its line. */
const hatchStep = 4;
const hatchWidth = 1.75;

/** The id of the pattern of a hatching colour in a drawing of a name. */
const hatchId = (name: string, hatches: readonly string[], hatch: string): string =>
  `${name}-hatch-${hatches.indexOf(hatch)}`;

/**
 * The drawing as SVG, which a page under a strict content-security policy can hold inline: presentation attributes only.
 *
 * @param name makes the ids of this drawing its own in a page
 * @param texts its title and description, where the page around it does not say them
 */
export function svgOf(
  { width, height, shapes }: Pick<Drawing, 'width' | 'height' | 'shapes'>,
  { name, ...texts }: { name: string } & ({ title: string; description: string } | { title?: never }),
): string {
  const hatches = hatchesOf(shapes);
  const patterns = hatches.map(
    (hatch) =>
      `<pattern id="${hatchId(name, hatches, hatch)}" width="${hatchStep}" height="${hatchStep}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<path d="M0 0V${hatchStep}" stroke="${hatch}" stroke-width="${2 * hatchWidth}"/></pattern>`,
  );
  const paintOf = (hatch: string) => `url(#${hatchId(name, hatches, hatch)})`;
  const [role, words] =
    texts.title === undefined
      ? ['', '']
      : [
          ` role="img" aria-labelledby="${name}-title ${name}-description"`,
          `<title id="${name}-title">${escapeXml(texts.title)}</title><desc id="${name}-description">${escapeXml(texts.description)}</desc>`,
        ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` font-family="${figureFont}" font-size="${fontSize}px"${role}>${words}` +
    `${patterns.length > 0 ? `<defs>${patterns.join('')}</defs>` : ''}${joined(shapes)
      .map((shape) => markup(shape, paintOf))
      .join('')}</svg>`
  );
}

/** Lines after each other by the same pen, from the same origin, are one path: a page of figures has a sixth fewer elements. */
function joined(shapes: readonly Shape[]): Shape[] {
  const paths: Shape[] = [];
  for (const shape of shapes) {
    const last = paths.at(-1);
    if (last && isLine(last) && isLine(shape) && penOf(last) === penOf(shape))
      paths[paths.length - 1] = { ...last, d: last.d + shape.d };
    else paths.push(shape);
  }
  return paths;
}

const isLine = (shape: Shape): shape is Shape & { kind: 'path' } =>
  shape.kind === 'path' && !shape.fill && !shape.hatch && shape.target === undefined;

const penOf = ({ origin, stroke, width, dash }: Shape & { kind: 'path' }): string =>
  [origin, stroke, width, dash].join();

/** One shape as an SVG element; `paintOf` gives the paint of a hatching colour. */
function markup(shape: Shape, paintOf: (hatch: string) => string): string {
  if (shape.kind === 'text') {
    const { x, y, fill, text, align, bold, size, isTitle } = shape;
    const face = [
      align && align !== 'start' ? ` text-anchor="${align}"` : '',
      bold ? ' font-weight="600"' : '',
      size === undefined ? '' : ` font-size="${size}px"`,
      isTitle ? ` font-family="${headingFont}"` : '',
    ].join('');
    return `<text x="${at(x)}" y="${at(y)}" dominant-baseline="central" fill="${fill}"${face}>${escapeXml(text)}</text>`;
  }
  const { stroke, width, hatch } = shape;
  const fill = hatch === undefined ? (shape.fill ?? 'none') : paintOf(hatch);
  const pen = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${width ?? 1}"`;
  if (shape.kind === 'circle')
    return `<circle cx="${at(shape.x)}" cy="${at(shape.y)}" r="${at(shape.r)}" fill="${fill}"${pen}/>`;
  const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash}"`;
  const place = shape.origin ? ` transform="translate(${shape.origin.map(at).join(' ')})"` : '';
  const target = shape.target === undefined ? '' : ` data-target="${shape.target}"`;
  return `<path d="${shape.d}"${place} fill="${fill}"${pen}${dash}${target}/>`;
}
