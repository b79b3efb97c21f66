import { missingCodes, type AnswerKind } from '@observatory/data/codebook/question.ts';

import type { FindingCode } from './finding.ts';

/** A cell understood: its canonical text, or what is wrong with it. */
export type ParsedCell =
  | { readonly text: string }
  | { readonly wrong: FindingCode; readonly detail?: Readonly<Record<string, string>> };

const missing: ReadonlySet<string> = new Set(Object.values(missingCodes).map(String));
const wholeNumber = /^[+-]?\d+(?:[.,]0+)?$/;

/** Cells that say "nothing here" in other tools; the template leaves such a cell empty. */
const parseSeveral = (text: string): string[] => text.split(/[;|,\s]+/).filter((code) => code !== '');

/**
 * Parses one non-empty cell by the kind of its question. The canonical text is what the kept table holds: codes in
 * upper case, numbers without decimals, several codes separated by `;`.
 */
export function parseCell(text: string, answer: AnswerKind): ParsedCell {
  if (missing.has(text)) return { text };
  switch (answer.kind) {
    case 'one':
      return known([text], answer.answers);
    case 'scale':
      return wholeNumber.test(text)
        ? known([String(Number.parseInt(text, 10))], answer.answers)
        : known([text], answer.answers);
    case 'many': {
      const codes = [...new Set(parseSeveral(text).map((code) => code.toUpperCase()))];
      if (codes.length > 1 && codes.some((code) => answer.exclusive?.includes(code))) {
        return { wrong: 'value_exclusive' };
      }
      return inCodebookOrder(known(codes, answer.answers), answer.answers);
    }
    case 'count':
      return count(text, answer);
    case 'date':
      return date(text);
    case 'text':
      return { text };
    case 'listed':
      return answer.list === 'nuts2' ? region(text) : { text };
  }
}

function known(codes: readonly string[], answers: readonly { code: string }[]): ParsedCell {
  const found = codes.map((code) => answers.find((answer) => answer.code === code.toUpperCase())?.code);
  return found.includes(undefined)
    ? { wrong: 'value_unknown_code', detail: { allowed: answers.map(({ code }) => code).join(', ') } }
    : { text: found.join(';') };
}

/** Ticks have no order of their own: tools write them as they were ticked, or as the question lists them. */
function inCodebookOrder(cell: ParsedCell, answers: readonly { code: string }[]): ParsedCell {
  if ('wrong' in cell) return cell;
  const ticked = new Set(cell.text.split(';'));
  const inOrder = answers.flatMap(({ code }) => (ticked.has(code) ? [code] : []));
  return { text: inOrder.join(';') };
}

/** Spaces between thousands, as Finnish, Swedish and spreadsheets write them. */
const spacedNumber = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/;
const withUnit = /^[<>~]?\s*\d[\d.,\s]*(?:%|[\p{L}.]{1,12})$/u;

function count(text: string, { min, max }: { min: number; max: number }): ParsedCell {
  const plain = spacedNumber.test(text) ? text.replaceAll(/\s/g, '') : text;
  if (!wholeNumber.test(plain))
    return { wrong: withUnit.test(text) ? 'value_with_unit' : 'value_not_a_number' };
  const value = Number.parseInt(plain, 10);
  return value < min || value > max
    ? { wrong: 'value_out_of_range', detail: { min: String(min), max: String(max) } }
    : { text: String(value) };
}

/** A code of a NUTS region of level 1 or 2. */
function region(text: string): ParsedCell {
  const code = text.toUpperCase();
  return /^[A-Z]{2}[0-9A-Z]{1,2}$/.test(code)
    ? { text: code }
    : { wrong: 'value_unknown_code', detail: { allowed: 'FI1B, DE21, ITC4, NL33, …' } };
}

function date(text: string): ParsedCell {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  const day = parts && `${parts[1]}-${parts[2]}-${parts[3]}`;
  const real = day && new Date(`${day}T00:00:00Z`);
  return real && !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day)
    ? { text: day }
    : { wrong: 'value_not_a_date' };
}
