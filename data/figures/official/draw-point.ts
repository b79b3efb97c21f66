import type { Shape } from '../drawing/drawing.ts';

/** Smallest radius in px at which hatching can be told from a filled point. */
const smallestHatched = 5;

/** A value as a point; hatched where its reliability is low (flag `u`). */
export function drawPoint(
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  isUnreliable: boolean,
  colour: string,
  ground: string,
): Shape[] {
  if (!isUnreliable) return [{ kind: 'circle', x, y, r, fill: colour, stroke: ground, width: 1 }];
  const size = Math.max(r, smallestHatched);
  return [
    { kind: 'circle', x, y, r: size, fill: ground },
    { kind: 'circle', x, y, r: size, hatch: colour, stroke: colour, width: 1.5 },
  ];
}
