import type { Domain } from '../../competences/skill.ts';

const r = 6;

/** The mark of each domain as a path around the origin: circle, diamond, square, of about the same area. */
export const markPaths: Readonly<Record<Domain, string>> = {
  digital: `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
  green: 'M0 -7.5L7.5 0L0 7.5L-7.5 0Z',
  soft: 'M-5.3 -5.3L5.3 -5.3L5.3 5.3L-5.3 5.3Z',
};

/** A small crossed cell: a value that is hidden. */
export const hiddenPath = 'M-5 -5L5 -5L5 5L-5 5ZM-5 -5L5 5M-5 5L5 -5';

/** Strokes that hatch a band of a width and a height in px, from its top left corner. */
export function hatchPath(width: number, height: number): string {
  const strokes: string[] = [];
  for (let x = 0; x + height <= width; x += 5) strokes.push(`M${x} ${height}L${x + height} 0`);
  return strokes.join('');
}
