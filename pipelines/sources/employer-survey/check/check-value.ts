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
      return known(codes, answer.answers);
    }
    case 'count':
      return count(text, answer);
    case 'date':
      return date(text);
    case 'text':
    case 'listed':
      return { text };
  }
}

function known(codes: readonly string[], answers: readonly { code: string }[]): ParsedCell {
  const found = codes.map((code) => answers.find((answer) => answer.code === code.toUpperCase())?.code);
  return found.includes(undefined)
    ? { wrong: 'value_unknown_code', detail: { allowed: answers.map(({ code }) => code).join(', ') } }
    : { text: found.join(';') };
}

function count(text: string, { min, max }: { min: number; max: number }): ParsedCell {
  if (!wholeNumber.test(text)) return { wrong: 'value_not_a_number' };
  const value = Number.parseInt(text, 10);
  return value < min || value > max
    ? { wrong: 'value_out_of_range', detail: { min: String(min), max: String(max) } }
    : { text: String(value) };
}

function date(text: string): ParsedCell {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  const day = parts && `${parts[1]}-${parts[2]}-${parts[3]}`;
  const real = day && new Date(`${day}T00:00:00Z`);
  return real && !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day)
    ? { text: day }
    : { wrong: 'value_not_a_date' };
}
