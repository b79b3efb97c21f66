import { verdictMark } from '../comparison/marks.ts';
import { drawRows, wideFrom } from '../comparison/rows.ts';
import { at, fontSize, line, type Drawing, type Shape } from '../drawing/drawing.ts';
import { drawLegend, type LegendEntry } from '../drawing/legend.ts';
import type { Domain } from '../../competences/skill.ts';
import type { Palette } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import { answerParts, type AnswerRow, type AnswersFigure } from './figure.ts';

const barHeight = 22;

type Plot = {
  readonly zero: number;
  /** Left end of the bars, where it stands why there are none. */
  readonly start: number;
  readonly scale: number;
  /** Where the main share stands in words, and at which end of the bars. */
  readonly textX: number;
  readonly isMainLeft: boolean;
};

/**
 * One bar of all answers per row, which add up to 100 %. The bars are laid at the line that divides the main share from
 * the rest, so that it is read along one line; its 95 % interval is drawn over its end.
 *
 * @param width px, 280 or more
 * @param cursor the row that keyboard or pointer is at
 */
export function drawAnswers(
  figure: AnswersFigure,
  palette: Palette,
  width: number,
  cursor?: string,
): Drawing {
  const rows = figure.groups.flatMap((group) => group.rows);
  const bySkill = new Map(rows.map((row) => [row.skill, row]));
  const stacked = width < wideFrom;
  const names = stacked ? 0 : Math.round(width * 0.27);
  const plot = plotOf(figure, rows, names, width);
  const legend = drawLegend(legendOf(figure, rows, palette), width, palette);
  const drawn = drawRows(
    figure,
    {
      width,
      top: legend.bottom,
      nameWidth: stacked ? width : names - 14,
      heightOf: () => barHeight,
      cursor,
    },
    palette,
  );
  return {
    width,
    height: drawn.bottom + 4,
    shapes: [
      ...legend.shapes,
      ...drawn.shapes,
      ...drawn.stripes.flatMap(({ row, top }) => barOf(figure, bySkill.get(row.skill)!, top, plot, palette)),
    ],
    targets: drawn.targets,
  };
}

function plotOf({ question }: AnswersFigure, rows: readonly AnswerRow[], from: number, width: number): Plot {
  const { left, main } = answerParts[question];
  const isMainLeft = main === 'skill_gap';
  const shown = rows.flatMap(({ parts, main: share }) => (parts && share ? [{ parts, share }] : []));
  const sums = shown.map(({ parts }) => parts.slice(0, left).reduce((sum, part) => sum + part, 0));
  const highs = shown.map(({ share }) => share.high);
  const leftMost = Math.max(0.1, ...sums, ...(isMainLeft ? highs : []));
  const rightMost = Math.max(0.1, ...sums.map((sum) => 1 - sum), ...(isMainLeft ? [] : highs));
  const words = textWidth('100 %', fontSize, true) + 8;
  const [start, end] = isMainLeft ? [from + words, width - 2] : [from + 2, width - words];
  const scale = (end - start) / (leftMost + rightMost);
  return {
    zero: start + leftMost * scale,
    start,
    scale,
    textX: isMainLeft ? start - 8 : width,
    isMainLeft,
  };
}

/** Paint of the answers from left to right, and of the words on them. */
function paintsOf({ question }: AnswersFigure, domain: Domain, palette: Palette) {
  const strong = { fill: palette.domain[domain], words: palette.ground };
  const light = { fill: palette.interval[domain], words: palette.ink };
  const pale = { fill: palette.hairline, words: palette.ink };
  const grey = { fill: palette.faint, words: palette.ground };
  return question === 'level' ? [strong, light, pale, grey] : [grey, pale, strong];
}

function barOf(
  figure: AnswersFigure,
  row: AnswerRow,
  top: number,
  { zero, start, scale, textX, isMainLeft }: Plot,
  palette: Palette,
): Shape[] {
  const y = top + barHeight / 2;
  const { parts, main, mainText, isCertain } = row;
  if (!parts || !main) {
    return [
      verdictMark('hidden', start + 6, y, palette),
      { kind: 'text', x: start + 18, y, text: mainText, fill: palette.secondary },
    ];
  }
  const { left } = answerParts[figure.question];
  const paints = paintsOf(figure, row.domain, palette);
  const before = parts.slice(0, left).reduce((sum, part) => sum + part, 0);
  let x = zero - before * scale;
  const bars = parts.flatMap((part, k): Shape[] => {
    const from = x;
    x += part * scale;
    const { fill, words } = paints[k]!;
    const room = part * scale;
    const text = `${Math.round(part * 100)}`;
    return [
      {
        kind: 'path',
        d: `M${at(from)} ${at(top + 5)}H${at(x)}V${at(top + barHeight - 1)}H${at(from)}Z`,
        ...(row.isLowBase ? { hatch: fill } : { fill }),
        stroke: palette.ground,
        width: 1,
      },
      ...(room > textWidth(text, fontSize) + 8 && !row.isLowBase
        ? [
            {
              kind: 'text' as const,
              x: (from + x) / 2,
              y: y + 2,
              text,
              fill: words,
              align: 'middle' as const,
            },
          ]
        : []),
    ];
  });
  const end = (share: number) => (isMainLeft ? zero - share * scale : zero + share * scale);
  return [
    ...bars,
    line([zero, top - 3], [zero, top + barHeight + 3], palette.ink, { width: 1.5 }),
    line([end(main.low), top + 2], [end(main.high), top + 2], palette.ink, { width: 2 }),
    {
      kind: 'text',
      x: textX,
      y,
      text: mainText,
      fill: isCertain ? palette.ink : palette.secondary,
      align: 'end',
      bold: isCertain,
    },
  ];
}

function legendOf(figure: AnswersFigure, rows: readonly AnswerRow[], palette: Palette): LegendEntry[] {
  const paints = paintsOf(figure, figure.groups[0]?.domain ?? 'digital', palette);
  const square = 'M-6 -6H6V6H-6Z';
  return [
    ...figure.parts.map((text, k): LegendEntry => ({
      text,
      mark: (x, y) => ({ kind: 'path', d: square, origin: [x, y], fill: paints[k]!.fill }),
    })),
    {
      text: figure.legend.interval,
      mark: (x, y) => line([x - 7, y], [x + 7, y], palette.ink, { width: 2 }),
    },
    ...(rows.some(({ parts }) => !parts)
      ? [
          {
            text: figure.legend.hidden,
            mark: (x: number, y: number) => verdictMark('hidden', x, y, palette),
          },
        ]
      : []),
    ...(rows.some(({ isLowBase }) => isLowBase)
      ? [
          {
            text: figure.legend.lowBase,
            mark: (x: number, y: number): Shape => ({
              kind: 'path',
              d: square,
              origin: [x, y],
              hatch: palette.faint,
            }),
          },
        ]
      : []),
  ];
}
