import type { Variable } from '@observatory/data/codebook/question.ts';
import { parseNace } from '@observatory/data/sectors/parse-nace.ts';
import type { NaceVersion } from '@observatory/data/sectors/nace.ts';

import { missingCode } from './answer-texts.ts';
import { calendarParts } from './range-dates.ts';
import { readChoice, type Reading, type Said } from './read-choice.ts';
import { readSeveral } from './read-several.ts';
import { lettersOfTitle, titledSection } from './section-title.ts';

const spaced = /^\d{1,3}(?:[\s'’ ]\d{3})+$/;
const marked = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

function readCount(cell: string): Reading {
  if (/^\d+$/.test(cell)) return { text: cell };
  const missing = missingCode(cell);
  if (missing !== undefined) return { text: missing };
  if (spaced.test(cell)) return { text: cell.replace(/\D/g, '') };
  if (!marked.test(cell)) return { text: cell };
  if (/^\d+[.,]0+$/.test(cell)) return { text: cell, damage: { kind: 'number_unsure' } };
  const mended = cell.replace(/\D/g, '');
  return { text: mended, damage: { kind: 'thousands_joined', mended } };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A date in ISO form, from what tools and spreadsheets write; a time of the day is dropped. */
export function readDate(cell: string, dayFirst: boolean | undefined): Reading {
  const missing = missingCode(cell);
  if (missing !== undefined) return { text: missing };
  const date = cell.replace(
    /[T ,]\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[AaPp]\.?[Mm]\.?)?Z?$/,
    '',
  );
  const parts = calendarParts(date).filter(({ day, year }) => day !== undefined && year !== undefined);
  // With a slash both orders are in use, with a point or a hyphen the day comes first.
  const [first, second] = parts;
  const chosen = second && date.includes('/') && dayFirst === false ? second : first;
  if (!chosen || (second && date.includes('/') && dayFirst === undefined)) return { text: cell };
  return { text: `${chosen.year}-${two(chosen.month)}-${two(chosen.day!)}` };
}

/** A NACE code, or the letter of the section whose title the cell is. */
function readNace(cell: string, version: NaceVersion | undefined): Reading {
  const missing = missingCode(cell);
  if (missing !== undefined) return { text: missing };
  if (!('problem' in parseNace(cell, version))) return { text: cell };
  const letters = lettersOfTitle(cell);
  if (letters) return { text: titledSection(letters, version).letter };
  const start = /^([A-V]?\s?\d{1,2}(?:\.\d{1,2}){0,3})\s*[-–—:)]?\s+\D/.exec(cell)?.[1];
  if (start !== undefined && !('problem' in parseNace(start, version))) return { text: start };
  const date = parseNace(cell, version);
  const damaged = 'problem' in date && date.problem === 'unknown' && calendarParts(cell).length > 0;
  return damaged ? { text: cell, damage: { kind: 'date_unsure' } } : { text: cell };
}

const region = /(?:^|[\s([])([A-Z]{2}[0-9A-Z]{2})(?:$|[\s)\]:.,-])/;

/** What one column needs to know to be read. */
export type CellContext = {
  readonly said: Said;
  readonly naceVersion?: NaceVersion | undefined;
  readonly dayFirst?: boolean | undefined;
};

/** A non-empty, trimmed cell of a variable's column in the template's codes. */
export function readCell({ code, answer }: Variable, cell: string, context: CellContext): Reading {
  switch (answer.kind) {
    case 'one':
    case 'scale':
      return readChoice(code, answer.kind === 'scale', cell, context.said);
    case 'many':
      return zeroRestored(cell, readSeveral(code, cell, context.said));
    case 'count':
      return readCount(cell);
    case 'date':
      return readDate(cell, context.dayFirst);
    case 'listed':
      return answer.list === 'nace'
        ? readNace(cell, context.naceVersion)
        : { text: missingCode(cell) ?? region.exec(cell)?.[1] ?? cell };
    case 'text':
      return { text: cell };
  }
}

/** `6` that was `06` and stands for `F06`. */
function zeroRestored(cell: string, reading: Reading): Reading {
  return /^\d$/.test(cell) && reading.text === `F0${cell}`
    ? { text: reading.text, damage: { kind: 'zero_restored', mended: reading.text } }
    : reading;
}
