import { editionText } from '@observatory/data/briefs/citation.ts';
import type {
  Block,
  Brief,
  BriefFigure,
  BriefSection,
  BriefTable,
} from '@observatory/data/briefs/document.ts';
import { grouped, shortHash } from '@observatory/data/briefs/printed-hash.ts';
import { svgOf, type Shape } from '@observatory/data/figures/drawing/drawing.ts';
import { palettes } from '@observatory/data/figures/palette.ts';
import { briefFileTexts } from '@observatory/data/messages/brief-file-texts.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { downloadTexts } from '@observatory/data/messages/download-texts.ts';
import { locales } from '@observatory/data/messages/numbers.ts';
import { siteName } from '@observatory/data/messages/site-name.ts';

import { inRows, type Piece } from './columns.ts';
import { numberPath, verifyAddress } from './links.ts';
import { numberGroups } from './number-list.ts';
import { printable } from './printable.ts';
import { qrCode } from './qr.ts';

export type Logo = { readonly svg: string; readonly alt: string };

/** What a printed brief says beyond its content. */
export type Issue = {
  /** Hash of its content, in hex. */
  readonly hash: string;
  /** Scheme and host that readers use. */
  readonly origin: string;
  readonly logos: readonly Logo[];
};

/** Width of the text of a page in pt, and px of a drawing on one pt: words of 14 px are set in 7 pt. */
const textWidth = 510;
const pxPerPt = 14 / 7;

const paper = { ...palettes.light, ground: '#FFFFFF' };

/**
 * A brief as its template reads it: texts that can be set, figures as SVG, addresses in full.
 *
 * @param faces code points that the faces of the template have
 */
export async function printed(brief: Brief, { hash, origin, logos }: Issue, faces: ReadonlySet<number>) {
  const { question, release } = brief;
  const { t, parts } = briefFileTexts(question.language);
  const print = (text: string): string => printable(text, faces);
  const rowsOf = (part: BriefSection['part']) =>
    inRows(brief.sections.filter((section) => section.part === part)).map((row) =>
      'wide' in row
        ? { wide: printedPiece(row.wide, print) }
        : {
            left: row.left.map((piece) => printedPiece(piece, print)),
            right: row.right.map((piece) => printedPiece(piece, print)),
          },
    );
  const sentence = release.demonstration
    ? (await figureFormatter(question.language)).t('note.demonstration')
    : '';
  const address = verifyAddress({ hash, origin });
  const printedHash = grouped(shortHash(hash));
  return {
    language: question.language,
    extent: question.extent,
    region: locales[question.language].slice(-2),
    site: siteName,
    author: siteName,
    keywords: downloadTexts(question.language).t('catalogue.keywords').split('; '),
    title: print(brief.title),
    name: print(brief.name),
    edition: editionText(brief),
    foot: t('foot', { release: release.id, hash: printedHash }),
    words: { page: parts('foot.page', ['page', 'pages']) },
    demonstration: release.demonstration ? { mark: t('demonstration'), sentence } : null,
    rows: rowsOf('brief'),
    method: rowsOf('method'),
    numbers: {
      title: t('numbers.title'),
      about: t('numbers.about'),
      address: `${origin}${numberPath(brief)}`,
      groups: numberGroups(brief.numbers).map(({ beginning, list }) => ({
        beginning: print(beginning),
        list: print(list),
      })),
    },
    check: {
      title: t('check.title'),
      about: t('check.about'),
      'hash-label': t('check.hash'),
      hash: printedHash,
      address,
      alt: t('check.alt', { address }),
      qr: qrCode(address),
    },
    imprint: brief.imprint.map(print),
    logos: logos.map(({ svg, alt }) => ({ svg, alt: print(alt) })),
  };
}

type Print = (text: string) => string;

const printedPiece = ({ heading, block }: Piece, print: Print) => ({
  ...(heading !== undefined && { heading: print(heading) }),
  ...(block && { block: printedBlock(block, heading, print) }),
});

function printedBlock(block: Block, heading: string | undefined, print: Print): object {
  if (block.kind === 'figure') {
    const figure = printedFigure(block.figure, print);
    // A title that is said by the heading above it is not said again.
    return { kind: 'figure', figure: block.figure.title === heading ? { ...figure, title: '' } : figure };
  }
  if (block.kind === 'table') return { kind: 'table', table: printedTable(block.table, print) };
  return mapTexts(block, print) as object;
}

/** A value with every text in it printed. */
function mapTexts(value: unknown, print: Print): unknown {
  if (typeof value === 'string') return print(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, print));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapTexts(one, print)]));
}

function printedFigure({ id, title, subtitle, foot, alt, draw }: BriefFigure, print: Print) {
  const { width, height, shapes } = draw(paper, Math.round(textWidth * pxPerPt));
  const words = (shape: Shape): Shape =>
    shape.kind === 'text' ? { ...shape, text: print(shape.text).replaceAll('\u200B', '') } : shape;
  return {
    title: print(title),
    subtitle: print(subtitle),
    foot: foot.map(print),
    alt: print(alt),
    width: width / pxPerPt,
    svg: svgOf({ width, height, shapes: shapes.map(words) }, { name: id, title: '', description: '' }),
  };
}

/** Characters that the widest column counts at most, and width of a character of a head and of a figure in em. */
const [widest, inHead, inCell] = [140, 0.54, 0.48];

/**
 * The width of a column: figures stand as wide as the longest of them or as half of their head, in em; columns of texts
 * share the rest, long ones less than their length.
 */
function widthOf({ head, rows, numeric }: BriefTable, column: number): { em: number } | { share: number } {
  const name = head[column]!;
  const cells = Math.max(0, ...rows.map((row) => (row[column] ?? '').length));
  if (!numeric.includes(column)) return { share: Math.min(Math.max(name.length, cells, 8), widest) ** 0.7 };
  // A long head stands in two lines.
  const words = Math.max(name.length / 2 + 1, ...name.split(/\s/).map(({ length }) => length));
  return { em: Math.max(words * inHead, cells * inCell) };
}

const printedTable = (table: BriefTable, print: Print) => ({
  caption: print(table.caption),
  head: table.head.map(print),
  // A row as long as the head, whatever it came with.
  rows: table.rows.map((row) => table.head.map((_, column) => print(row[column] ?? ''))),
  numeric: table.numeric,
  columns: table.head.map((_, column) => widthOf(table, column)),
});
