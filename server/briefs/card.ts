import { editionText } from '@observatory/data/briefs/citation.ts';
import type { Brief } from '@observatory/data/briefs/document.ts';
import { svgOf, type Shape } from '@observatory/data/figures/drawing/drawing.ts';
import { palettes } from '@observatory/data/figures/palette.ts';
import { wrapText } from '@observatory/data/figures/text-width.ts';
import { briefFileTexts } from '@observatory/data/messages/brief-file-texts.ts';
import { siteName } from '@observatory/data/messages/site-name.ts';

import { pngOf } from '../http/formats/png.ts';

/** Size that social networks ask for, in px, and the margin around the words. */
const [width, height, margin] = [1200, 630, 72];
/** Sizes of the finding in px, the first in which it stands in the lines that there is room for. */
const sizes = [60, 52, 46, 40, 34] as const;
/** The serif of a title is a little wider than the sans that is measured. */
const room = (width - 2 * margin) / 1.1;

/** A finding in lines; what has no room in the smallest size ends with an ellipsis. */
function titleLines(title: string): { size: number; lines: readonly string[] } {
  const most = (size: number) => Math.floor(300 / (size * 1.22));
  const size = sizes.find((one) => wrapText(title, room, one, true).length <= most(one));
  if (size !== undefined) return { size, lines: wrapText(title, room, size, true) };
  const smallest = sizes.at(-1)!;
  const lines = wrapText(title, room, smallest, true).slice(0, most(smallest));
  return { size: smallest, lines: [...lines.slice(0, -1), `${lines.at(-1)!.slice(0, -1).trimEnd()}…`] };
}

/** The card of a brief for social networks, 1200 by 630 px: its name, its finding, its edition. */
export function briefCard(brief: Brief): Promise<Uint8Array<ArrayBuffer>> {
  const { t } = briefFileTexts(brief.question.language);
  const palette = palettes.light;
  const { size, lines } = titleLines(brief.title);
  const text = (x: number, y: number, said: string, more: Partial<Shape & { kind: 'text' }> = {}): Shape => ({
    ...{ kind: 'text', x, y, text: said, fill: palette.secondary, size: 27 },
    ...more,
  });
  const rule = (y: number): Shape => ({
    kind: 'path',
    d: `M${margin} ${y}H${width - margin}`,
    stroke: palette.hairline,
  });
  const right = width - margin;
  const shapes: Shape[] = [
    { kind: 'path', d: `M0 0H${width}V${height}H0Z`, fill: palette.ground },
    text(margin, 80, siteName, { bold: true, fill: palette.ink }),
    ...(brief.release.demonstration
      ? [text(right, 80, t('demonstration'), { bold: true, fill: palette.domain.soft, align: 'end' })]
      : []),
    rule(112),
    text(margin, 160, brief.name, { bold: true, size: 30 }),
    ...lines.map((line, k) =>
      text(margin, 200 + (k + 0.6) * size * 1.22, line, {
        size,
        bold: true,
        isTitle: true,
        fill: palette.ink,
      }),
    ),
    rule(height - 104),
    text(margin, height - 68, editionText(brief), { size: 24 }),
  ];
  return pngOf(svgOf({ width, height, shapes }, { name: 'card', title: '', description: '' }));
}
