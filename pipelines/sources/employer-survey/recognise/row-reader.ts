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

type Part = { readonly index: number; readonly read: (cell: string) => Reading };

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
  return { index, read: remembering((cell) => readCell(variable, cell, context)) };
}

function optionPart({ index, use, answers }: ColumnProposal): Part {
  const option = 'option' in use ? use.option : '';
  const code = 'code' in use ? use.code : '';
  return {
    index,
    read: remembering((cell) => {
      const ticked = optionTicked(code, option, cell, answers);
      return { text: ticked === undefined ? cell : ticked ? option : '' };
    }),
  };
}

/** Remembers readings; most cells are one digit, and are found without hashing. */
function remembering(read: (cell: string) => Reading): (cell: string) => Reading {
  const known = new Map<string, Reading>();
  const ofOneCharacter: (Reading | undefined)[] = [];
  return (cell) => {
    const character = cell.length === 1 ? cell.charCodeAt(0) : -1;
    const found = character >= 0 && character < 128 ? ofOneCharacter[character] : known.get(cell);
    if (found) return found;
    const reading = read(cell);
    if (character >= 0 && character < 128) ofOneCharacter[character] = reading;
    else if (known.size < keptReadings) known.set(cell, reading);
    return reading;
  };
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
const titleVersion = remembering((cell) => ({ text: sectionByTitle.has(plain(cell)) ? 'R2' : '' }));

/**
 * Turns rows of the file into the codes of the template: labels into codes, one column per answer into `a;b`, dates
 * into ISO form, missing answers into -97, -98 and -99. A text that is not understood stays as it is. Readings of a
 * column are remembered, so that a row costs a look-up per cell.
 */
export function rowReader(recognition: Recognition): RowReader {
  const sources = sourcesOf(recognition);
  const places = new Map(sources.map(({ code }, place) => [code, place]));
  const respondent = recognition.columns.find(({ use }) => use.kind === 'respondent')?.index;
  const naceColumn = recognition.columns.find(({ use }) => 'code' in use && use.code === 'A4_NACE')?.index;
  const version =
    places.has('A4_NACEV') || naceColumn === undefined ? undefined : (recognition.naceVersion ?? 'title');
  return (cells) => {
    const values: string[] = new Array<string>(sources.length);
    let damage: Damage[] | undefined;
    for (let place = 0; place < sources.length; place += 1) {
      const { code, parts, several } = sources[place]!;
      let value = '';
      for (const { index, read } of parts) {
        const cell = (cells[index] ?? '').trim();
        if (cell === '') continue;
        const reading = read(cell);
        if (several && value !== '' && reading.text !== '') value += `;${reading.text}`;
        else if (value === '') value = reading.text;
        if (reading.damage) (damage ??= []).push({ ...reading.damage, column: index, code, value: cell });
      }
      values[place] = value;
    }
    const given = respondent === undefined ? '' : (cells[respondent] ?? '').trim();
    const id = anonymous.has(given) ? '' : given;
    if (respondent !== undefined && shortened.test(id)) {
      (damage ??= []).push({ kind: 'id_shortened', column: respondent, code: 'RESPONDENT', value: id });
    }
    const ofRow = version === 'title' ? titleVersion((cells[naceColumn!] ?? '').trim()).text : version;
    return {
      get: (code) => {
        const place = places.get(code);
        if (place !== undefined) return values[place]!;
        return code === 'RESPONDENT' ? id : code === 'A4_NACEV' ? (ofRow ?? '') : '';
      },
      damage: damage ?? none,
    };
  };
}
