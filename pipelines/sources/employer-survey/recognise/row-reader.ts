import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import { eusurveyWords } from '@observatory/data/codebook/profiles/eusurvey-words.ts';

import { sectionByTitle } from './answer-texts.ts';
import { optionTicked } from './option-column.ts';
import { plain } from './plain-text.ts';
import { readCell, type CellContext } from './read-cell.ts';
import type { Reading } from './read-choice.ts';
import type { ColumnProposal, Damage, Recognition, TemplateRow } from './recognition.ts';

export type RowReader = (cells: readonly string[]) => TemplateRow;

/** Different texts of a column whose reading is kept; answers repeat, free text and counts do not for ever. */
const keptReadings = 5_000;
/** EUSurvey writes the same word for every respondent of an anonymous survey. */
const anonymous = new Set(Object.values(eusurveyWords).map((words) => words.anonymous));
const shortened = /^\d(?:[.,]\d+)?E\+?\d{2,}$/i;
const none: readonly Damage[] = [];
const empty: Reading = { text: '' };

/** The readings of one column. */
class Part {
  readonly index: number;
  readonly #read: (cell: string) => Reading;
  readonly #known = new Map<string, Reading>();
  /** Most cells are one digit; these are found by it, without hashing. */
  readonly ofDigit: (Reading | undefined)[] = new Array<Reading | undefined>(10).fill(undefined);

  constructor(index: number, read: (cell: string) => Reading) {
    this.index = index;
    this.#read = read;
  }

  read(cell: string): Reading {
    const found = this.#known.get(cell);
    if (found) return found;
    const trimmed = cell.trim();
    const reading = trimmed === '' ? empty : this.#read(trimmed);
    if (/^\d$/.test(cell)) this.ofDigit[Number(cell)] = reading;
    else if (this.#known.size < keptReadings) this.#known.set(cell, reading);
    return reading;
  }
}

function variablePart({ index, use, answers }: ColumnProposal, recognition: Recognition): Part {
  const variable = variableByCode.get('code' in use ? use.code : '')!;
  const said = new Map(
    Object.entries(answers).flatMap(([text, code]) => [
      [text, code],
      [plain(text), code],
    ]),
  );
  const { naceVersion, dayFirst } = recognition;
  const context: CellContext = { said, naceVersion, dayFirst };
  return new Part(index, (cell) => readCell(variable, cell, context));
}

function optionPart({ index, use, answers }: ColumnProposal): Part {
  const option = 'option' in use ? use.option : '';
  const code = 'code' in use ? use.code : '';
  return new Part(index, (cell) => {
    const ticked = optionTicked(code, option, cell, answers);
    return { text: ticked === undefined ? cell : ticked ? option : '' };
  });
}

type Source = { readonly code: string; readonly parts: readonly Part[]; readonly several: boolean };

function sourcesOf(recognition: Recognition): Source[] {
  const byCode = Map.groupBy(
    recognition.columns.filter(({ use }) => 'code' in use && variableByCode.has(use.code)),
    ({ use }) => ('code' in use ? use.code : ''),
  );
  return [...byCode].map(([code, columns]) => ({
    code,
    several: columns.some(({ use }) => use.kind === 'option'),
    parts: columns.map((column) =>
      column.use.kind === 'option' ? optionPart(column) : variablePart(column, recognition),
    ),
  }));
}

/** The version of a row whose NACE answer is the title of a section: the letter taken for it is of Rev. 2. */
const titleVersion = new Part(-1, (cell) => ({ text: sectionByTitle.has(plain(cell)) ? 'R2' : '' }));

/**
 * Turns rows of the file into the codes of the template: labels into codes, one column per answer into `a;b`, dates
 * into ISO form, missing answers into -97, -98 and -99. A text that is not understood stays as it is. Readings of a
 * column are remembered, so that a row costs a look-up per cell.
 */
export function rowReader(recognition: Recognition): RowReader {
  const sources = sourcesOf(recognition);
  const places = new Map(sources.map(({ code }, place) => [code, place]));
  const flat = sources.flatMap(({ parts, several }, place) =>
    parts.map((part) => ({ part, place, several })),
  );
  const respondent = recognition.columns.find(({ use }) => use.kind === 'respondent')?.index;
  const naceColumn = recognition.columns.find(({ use }) => 'code' in use && use.code === 'A4_NACE')?.index;
  const byTitle = recognition.naceVersion === undefined && naceColumn !== undefined;
  return (cells) => {
    const values: string[] = new Array<string>(sources.length).fill('');
    let damage: Damage[] | undefined;
    for (const { part, place, several } of flat) {
      const cell = cells[part.index];
      if (cell === undefined || cell === '') continue;
      const reading =
        (cell.length === 1 ? part.ofDigit[cell.charCodeAt(0) - 48] : undefined) ?? part.read(cell);
      const { text } = reading;
      if (text !== '') {
        const before = values[place]!;
        values[place] = several && before !== '' ? `${before};${text}` : before || text;
      }
      if (reading.damage !== undefined) {
        const { code } = sources[place]!;
        (damage ??= []).push({ ...reading.damage, column: part.index, code, value: cell.trim() });
      }
    }
    const given = respondent === undefined ? '' : (cells[respondent] ?? '').trim();
    const id = anonymous.has(given) ? '' : given;
    if (shortened.test(id)) {
      (damage ??= []).push({ kind: 'id_shortened', column: respondent!, code: 'RESPONDENT', value: id });
    }
    const get = (code: string): string => {
      const place = places.get(code);
      if (place !== undefined) return values[place]!;
      if (code === 'RESPONDENT') return id;
      if (code !== 'A4_NACEV') return '';
      return recognition.naceVersion ?? (byTitle ? titleVersion.read(cells[naceColumn!] ?? '').text : '');
    };
    return { get, damage: damage ?? none };
  };
}
