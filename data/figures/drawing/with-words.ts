import type { Palette } from '../palette.ts';
import { wrapText } from '../text-width.ts';
import { fontSize, moved, type Drawing, type Shape } from './drawing.ts';

/** What stands around a drawing where no page says it. */
export type FigureWords = {
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
};

/** Titles in Source Serif 4 at weight 600 are 1.11 to 1.12 times as wide as the sans that is measured; no line runs over. */
const serifWidth = 1.15;

/**
 * A drawing with title and subtitle above, the foot below, a margin around, on the ground of its palette.
 *
 * @param margin px on each side
 */
export function withWords(
  drawing: Drawing,
  { title, subtitle, foot }: FigureWords,
  palette: Palette,
  margin: number,
): Drawing {
  const width = drawing.width + 2 * margin;
  const shapes: Shape[] = [];
  let y = margin;
  const write = (text: string, size: number, isTitle: boolean): void => {
    const lines = wrapText(text, isTitle ? drawing.width / serifWidth : drawing.width, size, isTitle);
    const step = Math.round(size * 1.35);
    for (const line of lines) {
      const fill = isTitle ? palette.ink : palette.secondary;
      shapes.push({
        ...{ kind: 'text', x: margin, y: y + step / 2, text: line, fill },
        ...(isTitle && { bold: true, size, isTitle }),
      });
      y += step;
    }
  };
  write(title, drawing.width < 528 ? 18 : 19, true);
  y += 6;
  write(subtitle, fontSize, false);
  const top = y + 16;
  y = top + drawing.height + 12;
  write(foot.join(' '), fontSize, false);
  const height = y + margin;
  const ground: Shape = { kind: 'path', d: `M0 0H${width}V${height}H0Z`, fill: palette.ground };
  return {
    width,
    height,
    shapes: [ground, ...shapes, ...drawing.shapes.map((shape) => moved(shape, margin, top))],
    targets: drawing.targets.map((target) => ({ ...target, x: target.x + margin, y: target.y + top })),
  };
}
