import { variableByCode, variables } from '@observatory/data/codebook/codebook.ts';
import { eusurveyWords } from '@observatory/data/codebook/profiles/eusurvey-words.ts';

import { ownText } from '../read/own-text.ts';
import { optionTicked } from './option-column.ts';
import { plain } from './plain-text.ts';
import { readCell, type CellContext } from './read-cell.ts';
import type { Reading } from './read-choice.ts';
import type { ColumnProposal, Damage, Recognition, TemplateRow } from './recognition.ts';
import { TitledSections } from './section-title.ts';
import { ShortTexts } from './short-texts.ts';

export type RowReader = (cells: readonly string[]) => TemplateRow;

/** Different texts of a column whose reading is kept; answers repeat, free text and counts do not for ever. */
const keptReadings = 5_000;
/** EUSurvey writes the same word for every respondent of an anonymous survey. */
const anonymous = new Set(Object.values(eusurveyWords).map((words) => words.anonymous));
const shortened = /^\d(?:[.,]\d+)?E\+?\d{2,}$/i;
const none: readonly Damage[] = [];
const empty: Reading = { text: '' };

/** What a text of a column is read as; settled when somebody has checked that reading, and it stands alone. */
type Known = { readonly cell: string; readonly reading: Reading; settled: boolean };

/** The readings of one column. */
class Part {
  readonly index: number;
  readonly #read: (cell: string) => Reading;
  readonly #kept: number;
  readonly #known = new Map<string, Known>();

  /** @param kept different texts whose reading is kept */
  constructor(index: number, read: (cell: string) => Reading, kept = keptReadings) {
    this.index = index;
    this.#read = read;
    this.#kept = kept;
  }

  look(cell: string): Known {
    const found = this.#kept === 0 ? undefined : this.#known.get(cell);
    if (found) return found;
    const isKept = this.#known.size < this.#kept;
    const own = isKept ? ownText(cell) : cell;
    const trimmed = own.trim();
    const reading = trimmed === '' ? empty : this.#read(trimmed);
    const known = { cell: own, reading, settled: false };
    if (isKept) this.#known.set(own, known);
    return known;
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
  const kept = variable.answer.kind === 'text' ? 0 : keptReadings;
  return new Part(index, (cell) => readCell(variable, cell, context), kept);
}

function optionPart({ index, use, answers }: ColumnProposal): Part {
  const option = 'option' in use ? use.option : '';
  const code = 'code' in use ? use.code : '';
  return new Part(index, (cell) => {
    const ticked = optionTicked(code, option, cell, answers);
    return { text: ticked === undefined ? cell : ticked ? option : '' };
  });
}

type Source = { readonly code: string; readonly at: number; readonly part: Part; readonly several: boolean };

const places: ReadonlyMap<string, number> = new Map(variables.map(({ code }, at) => [code, at]));
const naceAt = places.get('A4_NACE')!;
const versionAt = places.get('A4_NACEV')!;
const respondentAt = places.get('RESPONDENT')!;

function sourcesOf(recognition: Recognition): Source[] {
  const byCode = Map.groupBy(
    recognition.columns.filter(({ use }) => 'code' in use && variableByCode.has(use.code)),
    ({ use }) => ('code' in use ? use.code : ''),
  );
  return [...byCode].flatMap(([code, columns]) => {
    const several = columns.some(({ use }) => use.kind === 'option');
    return columns.map((column) => ({
      code,
      at: places.get(code)!,
      several,
      part: column.use.kind === 'option' ? optionPart(column) : variablePart(column, recognition),
    }));
  });
}

/**
 * Turns rows of the file into the codes of the template: labels into codes, one column per answer into `a;b`, dates
 * into ISO form, missing answers into -97, -98 and -99. A text that is not understood stays as it is. The title of a
 * section becomes a letter of the row's version. Readings of a column are remembered, so that a row costs a look-up per
 * cell.
 */
export function rowReader(recognition: Recognition): RowReader {
  const sources = sourcesOf(recognition);
  const counts = new Map(
    [...Map.groupBy(sources, ({ code }) => code)].map(([code, { length }]) => [code, length]),
  );
  // Texts that a column has as the template does and that somebody has checked.
  const settled = new ShortTexts(variables.length);
  // What was read last of each variable that has one column.
  const last = new Array<Known | undefined>(variables.length).fill(undefined);
  const columns = Int32Array.from(sources, ({ part }) => part.index);
  const ats = Int32Array.from(sources, ({ at }) => at);
  const respondent = recognition.columns.find(({ use }) => use.kind === 'respondent')?.index;
  const titled = new TitledSections(
    recognition.columns.filter(({ use }) => 'code' in use && use.code === 'A4_NACE'),
    keptReadings,
  );
  const idOf = (cells: readonly string[]): string => {
    const id = respondent === undefined ? '' : (cells[respondent] ?? '').trim();
    return anonymous.has(id) ? '' : id;
  };
  return (cells) => {
    const values: string[] = new Array<string>(variables.length).fill('');
    const unsettled: number[] = [];
    let damage: Damage[] | undefined;
    for (let place = 0; place < sources.length; place += 1) {
      const cell = cells[columns[place]!];
      if (cell === undefined || cell === '') continue;
      const at = ats[place]!;
      if (settled.has(at, cell)) {
        values[at] = cell;
        continue;
      }
      const { part, several, code } = sources[place]!;
      const known = part.look(cell);
      const { reading } = known;
      const { text } = reading;
      if (known.settled) {
        values[at] = text;
        continue;
      }
      // Columns of one variable follow one another.
      if (unsettled[unsettled.length - 1] !== at) unsettled.push(at);
      if (text !== '') {
        const before = values[at]!;
        values[at] = several && before !== '' ? `${before};${text}` : before || text;
      }
      const isWhole = reading.damage === undefined && counts.get(code) === 1;
      last[at] = isWhole ? known : undefined;
      if (reading.damage !== undefined) {
        (damage ??= []).push({ ...reading.damage, column: part.index, code, value: cell.trim() });
      }
    }
    const id = idOf(cells);
    if (shortened.test(id)) {
      (damage ??= []).push({ kind: 'id_shortened', column: respondent!, code: 'RESPONDENT', value: id });
    }
    if (!counts.has('RESPONDENT')) values[respondentAt] = id;
    if (!counts.has('A4_NACEV')) values[versionAt] = recognition.naceVersion ?? '';
    const section = titled.read(cells, values[versionAt]);
    if (section) {
      values[naceAt] = section.letter;
      values[versionAt] = section.version;
    }
    return {
      values,
      unsettled,
      settle(at, text) {
        const known = last[at];
        if (known?.reading.text !== text) return;
        known.settled = true;
        if (known.cell === text) settled.add(at, text);
      },
      get: (code) => values[places.get(code) ?? -1] ?? '',
      damage: damage ?? none,
    };
  };
}
