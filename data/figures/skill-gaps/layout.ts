import { fontSize, lineHeight } from '../drawing/drawing.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { SkillGapsFigure, SkillGapsRow } from './figure.ts';

/** From this width on, a label stands left of its line; below, above it. */
export const wideFrom = 640;
/** The narrow layout wraps labels for the narrowest screen, so that its height is the same on every phone. */
const narrowest = 288;

const gap = 12;
const halfMark = 7;

export type PlacedHeading = {
  readonly text: string;
  readonly domain: SkillGapsRow['domain'];
  readonly y: number;
};

export type PlacedRow = {
  readonly row: SkillGapsRow;
  /** The stripe of the row, for pointing at it. */
  readonly top: number;
  readonly bottom: number;
  readonly labelLines: readonly string[];
  /** Middle of the first line of the label. */
  readonly labelY: number;
  /** Where point and interval are drawn. */
  readonly lineY: number;
  /** Middle of the line of the value. */
  readonly valueY: number;
  /** Why there is no value, beside the mark of a hidden cell; empty when there is one. */
  readonly reasonLines: readonly string[];
};

/** Where everything stands, in px from the top left of the drawing. */
export type SkillGapsLayout = {
  readonly wide: boolean;
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly tickY: number;
  /** Right end of the value, left end of its interval. */
  readonly valueRight: number;
  readonly intervalLeft: number;
  readonly headings: readonly PlacedHeading[];
  readonly rows: readonly PlacedRow[];
};

/** Places a figure in a width in px, 280 or more. */
export function layOutSkillGaps(figure: SkillGapsFigure, width: number): SkillGapsLayout {
  const wide = width >= wideFrom;
  const all = figure.groups.flatMap(({ rows }) => rows).filter(({ estimate }) => estimate);
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, fontSize, true)));
  const valueWidth = Math.max(34, widest(all.map(({ valueText }) => valueText)));
  const intervalWidth = widest(all.map(({ intervalText }) => intervalText));
  const intervalLeft = width - intervalWidth;
  const valueRight = intervalLeft - 5;
  const valueLeft = valueRight - valueWidth;
  const textWidthNarrow = Math.min(narrowest, width);
  const labels = figure.groups.flatMap(({ rows }) => rows.map(({ label }) => textWidth(label, fontSize)));
  const widestLabel = Math.ceil(Math.max(...labels, width * 0.3));
  const labelWidth = wide
    ? Math.min(widestLabel, Math.round(width * 0.46))
    : textWidthNarrow - (width - valueLeft) - gap;
  const plotLeft = wide ? labelWidth + gap + halfMark : halfMark;
  const plotRight = wide ? valueLeft - gap - halfMark : width - halfMark;
  const rowWidth = wide ? labelWidth : textWidthNarrow;
  const reasonWidth = (wide ? width : textWidthNarrow) - plotLeft - halfMark - gap;

  const tickY = 10;
  const headings: PlacedHeading[] = [];
  const rows: PlacedRow[] = [];
  let y = 26;
  for (const group of figure.groups) {
    y += 20;
    headings.push({ text: group.label, domain: group.domain, y });
    y += 16;
    for (const row of group.rows) {
      const placed = (wide ? placeWide : placeNarrow)(
        row,
        y,
        row.estimate ? labelWidth : rowWidth,
        reasonWidth,
      );
      rows.push(placed);
      y = placed.bottom;
    }
  }
  return {
    wide,
    width,
    height: Math.ceil(y + 4),
    plot: { left: plotLeft, right: plotRight, top: 26, bottom: y },
    tickY,
    valueRight,
    intervalLeft,
    headings,
    rows,
  };
}

const reasonOf = (row: SkillGapsRow, width: number): string[] =>
  row.estimate ? [] : wrapText(row.valueText, width, fontSize);

function placeWide(row: SkillGapsRow, top: number, labelWidth: number, reasonWidth: number): PlacedRow {
  const labelLines = wrapText(row.label, labelWidth, fontSize);
  const reasonLines = reasonOf(row, reasonWidth);
  const lines = Math.max(labelLines.length, reasonLines.length);
  const bottom = top + lines * lineHeight + 9;
  const middle = (top + bottom) / 2;
  return {
    row,
    top,
    bottom,
    labelLines,
    labelY: middle - ((labelLines.length - 1) * lineHeight) / 2,
    lineY: middle,
    valueY: middle,
    reasonLines,
  };
}

function placeNarrow(row: SkillGapsRow, top: number, labelWidth: number, reasonWidth: number): PlacedRow {
  const labelLines = wrapText(row.label, labelWidth, fontSize);
  const reasonLines = reasonOf(row, reasonWidth);
  const labelBottom = top + 6 + labelLines.length * lineHeight;
  return {
    row,
    top,
    bottom: labelBottom + Math.max(1, reasonLines.length) * lineHeight + 4,
    labelLines,
    labelY: top + 6 + lineHeight / 2,
    lineY: labelBottom + lineHeight / 2,
    valueY: top + 6 + lineHeight / 2,
    reasonLines,
  };
}
