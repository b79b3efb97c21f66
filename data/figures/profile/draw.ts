import type { Drawing } from '../drawing/drawing.ts';
import type { Palette } from '../palette.ts';
import { drawPanels } from '../panels/draw-panels.ts';
import type { ProfileDrawing } from './figure.ts';

/**
 * One panel per indicator beside the names of the skills, each value a point on its 95 % interval.
 *
 * @param width px, 280 or more
 * @param cursor the skill that keyboard or pointer is at
 * @param isDense for print: less height for each row
 */
export function drawProfile(
  figure: ProfileDrawing,
  palette: Palette,
  width: number,
  cursor?: string,
  isDense = false,
): Drawing {
  const { panels, legend } = figure;
  const groups = figure.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({
      ...row,
      bold: panels.map(({ indicator }) => row.isCertain && indicator === 'skill_gap'),
    })),
  }));
  return drawPanels({ panels, groups, legend }, palette, { width, perBand: panels.length, cursor, isDense });
}
