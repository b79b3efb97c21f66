import { answerTexts, missingCode } from './answer-texts.ts';
import { bare, plain } from './plain-text.ts';
import { rangesBehindDate, rangesOf } from './range-dates.ts';
import type { Damage } from './recognition.ts';

/** A cell in the template's codes, with what had happened to it. */
export type Reading = { readonly text: string; readonly damage?: Pick<Damage, 'kind' | 'mended'> };

/** What a partner or the recognition says of texts of one column. */
export type Said = ReadonlyMap<string, string>;

const inParentheses = /^(.*?)\s*[([]\s*([^()[\]]+?)\s*[)\]]\s*$/s;
const afterCode = /^\s*[([]?\s*([\w-]{1,12}?)\s*(?:[)\]]\s*[-–—=:.]?|[-–—=:.])\s*(\D.*)$/s;
const wholeNumber = /^[+-]?\d+(?:[.,]0+)?$/;

/** The code that a text is by itself: a code, a number of the scale, or a label. */
function plainChoice(variable: string, text: string): string | undefined {
  const { codes, labels } = answerTexts(variable);
  if (wholeNumber.test(text)) return codes.get(String(Number.parseInt(text, 10)));
  const label = labels.get(plain(text));
  if (label !== undefined) return label;
  return /^[A-Za-z0-9_ .-]+$/.test(text) ? codes.get(bare(text)) : undefined;
}

/** `Essential (4)`, `4 – essential`, `[4] very important`: both parts agree, or one of them says nothing else. */
function composedChoice(variable: string, text: string): string | undefined {
  const end = inParentheses.exec(text);
  if (end) {
    const [outer, inner] = [plainChoice(variable, end[1]!), plainChoice(variable, end[2]!)];
    if (inner !== undefined && (outer === undefined || outer === inner)) return inner;
    if (outer !== undefined && inner === undefined) return outer;
  }
  const start = afterCode.exec(text);
  if (!start) return undefined;
  const [first, rest] = [plainChoice(variable, start[1]!), plainChoice(variable, start[2]!)];
  const missing = missingCode(start[2]!);
  return first !== undefined && missing === undefined && (rest === undefined || rest === first)
    ? first
    : undefined;
}

const upTo = /^\s*(?:<|≤|bis|unter|alle|under|fewer than|less than|meno di|minder dan)\s*(\d+)\D*$/i;
const andMore = /^\s*(?:>|≥|>=|yli|over|more than|mehr als|mer än|oltre|meer dan|ab)?\s*(\d+)\s*(?:\+|\D*)$/i;

/** Classes written as numbers: `10-49`, `10 – 49 persons`, `250+`. */
function rangeChoice(variable: string, text: string): string | undefined {
  const ranges = rangesOf(variable);
  if (ranges.length === 0) return undefined;
  const pair = /^\D*?(\d+)\s*(?:[-–—]|\D{1,5}?)\s*(\d+)\D*$/.exec(text.replaceAll(' ', ' '));
  if (pair) {
    return ranges.find(({ from, to }) => from === Number(pair[1]) && to === Number(pair[2]))?.code;
  }
  const codes = answerTexts(variable).codes;
  const below = upTo.exec(text)?.[1];
  if (below !== undefined) return codes.get(`PLT${below}`);
  const above = /[+>≥]|yli|over|mehr|mer|oltre|meer|more|oder|eller|tai|ab/i.test(text)
    ? andMore.exec(text)?.[1]
    : undefined;
  return above === undefined ? undefined : (codes.get(`S${above}P`) ?? codes.get(`PGT${above}`));
}

/**
 * The code of an answer to a question with one answer. What cannot be understood is left as it is.
 *
 * @param said texts of this column that somebody has explained
 */
export function readChoice(variable: string, scale: boolean, cell: string, said: Said): Reading {
  const explained = said.get(cell) ?? said.get(plain(cell));
  if (explained !== undefined) return { text: explained };
  const code =
    missingCode(cell) ??
    plainChoice(variable, cell) ??
    composedChoice(variable, cell) ??
    rangeChoice(variable, cell);
  if (code !== undefined) return { text: code };
  const missing = [inParentheses.exec(cell)?.[1], inParentheses.exec(cell)?.[2], afterCode.exec(cell)?.[2]]
    .map((part) => (part === undefined ? undefined : missingCode(part)))
    .find((found) => found !== undefined);
  if (missing !== undefined) return { text: missing };
  const ranges = rangesBehindDate(variable, cell);
  const [range] = ranges;
  if (range !== undefined) {
    return ranges.length === 1
      ? { text: range, damage: { kind: 'date_undone', mended: range } }
      : { text: cell, damage: { kind: 'date_unsure' } };
  }
  return scale && wholeNumber.test(cell)
    ? { text: cell, damage: { kind: 'missing_unsure' } }
    : { text: cell };
}
