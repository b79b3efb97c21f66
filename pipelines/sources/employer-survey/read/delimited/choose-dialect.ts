import { cellKind, type CellKind } from './cell-kind.ts';
import type { Dialect, RawRow } from './dialect.ts';
import { Tokenizer } from './tokenizer.ts';

export type ChosenDialect = {
  readonly dialect: Dialect;
  /** Excel's line `sep=;`, which says the separator and is no row. */
  readonly declared: boolean;
  readonly unsure: readonly 'separator'[];
};

/** Separators that files use, with how common they are. */
const separators: readonly (readonly [separator: string, common: number])[] = [
  [',', 1],
  [';', 1],
  ['\t', 1],
  ['|', 0.95],
  ['||', 0.9],
  ['::', 0.8],
  ['\u001f', 0.9],
  ['\u0001', 0.9],
  ['^', 0.75],
  ['~', 0.75],
  ['#', 0.6],
  ['*', 0.6],
  ['!', 0.6],
  [':', 0.55],
  ['&', 0.5],
  [' ', 0.5],
];

const worth: Readonly<Record<CellKind, number>> = {
  empty: 0.7,
  number: 1,
  date: 1,
  time: 1,
  link: 1,
  code: 0.9,
  text: 0.75,
  odd: 0.05,
};

const anyLength = { lineBytes: Number.MAX_SAFE_INTEGER, cellCharacters: 20_000 };

function tokenize(samples: readonly string[], dialect: Dialect): { rows: RawRow[]; quotedCells: number } {
  const rows: RawRow[] = [];
  let quotedCells = 0;
  for (const sample of samples) {
    const tokenizer = new Tokenizer(dialect, anyLength);
    rows.push(...tokenizer.push(sample), ...tokenizer.end());
    quotedCells += tokenizer.quotedCells;
  }
  return { rows, quotedCells };
}

type Trial = { readonly dialect: Dialect; readonly score: number; readonly width: number };

/** How much a table the sample is when it is read so: equal widths, cells that look like values, quotes in their place. */
function tryDialect(samples: readonly string[], dialect: Dialect, common: number): Trial {
  const { rows, quotedCells } = tokenize(samples, dialect);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return { dialect, score: 0, width: 0 };
  const widths = new Map<number, number>();
  let kinds = 0;
  let faulty = 0;
  for (const { cells, faults } of filled) {
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    let sum = 0;
    for (const cell of cells) sum += worth[cellKind(cell)];
    kinds += sum / cells.length;
    if (faults !== 0) faulty += 1;
  }
  const all = filled.length;
  let together = 0;
  let width = 1;
  for (const [each, times] of widths) {
    if (times > (widths.get(width) ?? 0) || (times === widths.get(width) && each > width)) width = each;
    if (each > 1) together += (times / all) ** 2 * (1 - 1 / each);
  }
  const cells = filled.reduce((sum, row) => sum + row.cells.length, 0);
  const quoted = 1 + (0.5 * quotedCells) / cells;
  const score = Math.sqrt(together) * (kinds / all) ** 2 * (1 - (0.9 * faulty) / all) * quoted * common;
  return { dialect, score, width };
}

/** A carriage return ends rows when no line feed does, or when many lines end with it alone. */
function endsWithReturns(sample: string): boolean {
  const feeds = sample.split('\n').length - 1;
  const lone = (sample.match(/\r(?!\n)/g) ?? []).length;
  return lone > 0 && lone >= 0.05 * (feeds + lone);
}

/** Is every separator followed by a space, so that the space belongs to it? */
function withSpace(samples: readonly string[], dialect: Dialect): boolean {
  const separations = (separator: string) =>
    tokenize(samples, { ...dialect, separator }).rows.reduce((sum, { cells }) => sum + cells.length - 1, 0);
  const all = separations(dialect.separator);
  return all >= 3 && separations(`${dialect.separator} `) >= 0.98 * all;
}

const clearly = 1.15;
const leastScore = 0.08;

/** Finds separator, quotation mark, escape and line ends from samples that begin and end with whole lines. */
export function chooseDialect(samples: readonly string[], hint?: string): ChosenDialect {
  const first = samples[0] ?? '';
  const declaration = /^"?sep=(\t|[^\r\n"]{1,2})"?(?:\r\n|\n|\r|$)/i.exec(first);
  const returns = samples.some(endsWithReturns);
  const known = hint ?? declaration?.[1];
  const read = declaration ? [first.slice(declaration[0].length), ...samples.slice(1)] : samples;
  const text = read.join('\n');
  const present = known
    ? [[known, 1] as const]
    : separators.filter(([separator]) => text.includes(separator));

  const singles = (text.match(/(?:^|[,;\t|^~ ])'|'(?=$|[\r\n,;\t|^~])/gm) ?? []).length;
  const doubles = (text.match(/"/g) ?? []).length;
  const quotes: Dialect['quote'][] = singles > 2 && singles > doubles / 4 ? ['"', "'"] : ['"'];
  const escapes: Dialect['escape'][] = /\\["']/.test(text) ? ['double', 'backslash'] : ['double'];

  const trials: Trial[] = [];
  for (const [separator, common] of present) {
    for (const quote of quotes) {
      for (const escape of escapes) {
        trials.push(
          tryDialect(read, { separator, quote, escape, returns }, common * (quote === '"' ? 1.001 : 1)),
        );
      }
    }
  }
  trials.sort((one, other) => other.score - one.score);
  const best = trials[0];
  if (!best || (!known && best.score < leastScore)) {
    const dialect: Dialect = { separator: known ?? ',', quote: '"', escape: 'double', returns };
    return { dialect, declared: declaration !== null, unsure: best && !known ? ['separator'] : [] };
  }
  const rival = trials.find(({ dialect }) => dialect.separator !== best.dialect.separator);
  const close = rival !== undefined && rival.score * clearly > best.score;
  const { dialect } = best;
  const wide =
    !known && dialect.separator !== ' ' && withSpace(read, dialect)
      ? { ...dialect, separator: `${dialect.separator} ` }
      : dialect;
  return { dialect: wide, declared: declaration !== null, unsure: close ? ['separator'] : [] };
}
