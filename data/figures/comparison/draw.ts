import type { Drawing } from '../drawing/drawing.ts';
import type { Palette } from '../palette.ts';
import { drawDumbbell } from './dumbbell.ts';
import type { ComparisonFigure } from './figure.ts';
import { drawMatrix } from './matrix.ts';

/**
 * Two columns as points with intervals, more as a matrix.
 *
 * @param width px, 280 or more
 * @param cursor the skill that keyboard or pointer is at
 */
export const drawComparison = (
  figure: ComparisonFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing =>
  figure.names.length === 2
    ? drawDumbbell(figure, palette, width, cursor)
    : drawMatrix(figure, palette, width, cursor);
