import { answerTexts, missingCode } from './answer-texts.ts';
import { bare, plain } from './plain-text.ts';
import type { Reading, Said } from './read-choice.ts';

/** The longest label of the codebook has six pieces when it is cut at commas. */
const mostPieces = 8;
const separators = /[;,|\n\r]+/;

function known(variable: string, text: string, said: Said): string | undefined {
  const { codes, labels } = answerTexts(variable);
  const trimmed = text.trim();
  const explained = said.get(trimmed) ?? said.get(plain(trimmed));
  if (explained !== undefined) return explained;
  const found = missingCode(trimmed) ?? labels.get(plain(trimmed));
  if (found !== undefined) return found;
  const code = /^[A-Za-z0-9_]+$/.test(trimmed) ? codes.get(bare(trimmed)) : undefined;
  if (code !== undefined) return code;
  const twoDigits = /^0\d$/.test(trimmed) ? codes.get(`F${trimmed}`) : undefined;
  if (twoDigits !== undefined) return twoDigits;
  const assigned = /^(.*?)\s*\((\w+)\)$/s.exec(trimmed);
  if (!assigned) return undefined;
  const inner = codes.get(bare(assigned[2]!)) ?? missingCode(assigned[2]!);
  const outer = labels.get(plain(assigned[1]!));
  if (outer !== undefined) return inner === undefined || inner === outer ? outer : undefined;
  // Several answers may stand before the parenthesis.
  return separators.test(assigned[1]!) ? undefined : inner;
}

/** Codes of pieces put together so that nothing is left over, the longest labels first; undefined when that fails. */
function assemble(variable: string, pieces: readonly string[], said: Said): string[] | undefined {
  if (pieces.length === 0) return [];
  for (let length = Math.min(mostPieces, pieces.length); length > 0; length -= 1) {
    const code = known(variable, pieces.slice(0, length).join(','), said);
    const rest = code === undefined ? undefined : assemble(variable, pieces.slice(length), said);
    if (code !== undefined && rest) return code === '' ? rest : [code, ...rest];
  }
  return undefined;
}

/**
 * The codes of an answer to a question with several answers, joined in any way that tools join them: `a;b;`, `a, b`
 * with commas inside of labels, `a|b`, one below the other, codes with spaces. What cannot be understood is left as it is.
 */
export function readSeveral(variable: string, cell: string, said: Said): Reading {
  const whole = known(variable, cell, said);
  if (whole !== undefined) return { text: whole };
  const pieces = cell.split(separators).filter((piece) => piece.trim() !== '');
  const codes =
    assemble(variable, pieces, said) ??
    (/^[\w\s]+$/.test(cell) ? assemble(variable, cell.trim().split(/\s+/), said) : undefined);
  return { text: codes ? [...new Set(codes)].join(';') : cell };
}

/** Parts of a cell that are no answer of the question. */
export function unknownParts(variable: string, cell: string, said: Said): readonly string[] {
  if (readSeveral(variable, cell, said).text !== cell || known(variable, cell, said) !== undefined) return [];
  return cell
    .split(/[;|\n\r]+/)
    .map((part) => part.trim())
    .flatMap((part) => (/^[\d\s,]+$/.test(part) ? part.split(',').map((number) => number.trim()) : [part]))
    .filter((part) => part !== '' && !assemble(variable, part.split(','), said));
}
