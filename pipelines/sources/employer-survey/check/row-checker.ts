import { variableByCode, variables } from '@observatory/data/codebook/codebook.ts';
import { missingCodes, type Variable } from '@observatory/data/codebook/question.ts';
import { outOfScope } from '@observatory/data/sectors/sectors.ts';
import type { SizeCode } from '@observatory/data/sectors/sizes.ts';

import type { ReadRow } from '../read/read-table.ts';
import type { TemplateRow } from '../recognise/recognition.ts';
import type { RowReader } from '../recognise/row-reader.ts';
import { Answers, placeOf } from './answers.ts';
import { prepareCondition, type Holds } from './condition.ts';
import { fieldworkOf, isOutside, type Fieldwork } from './fieldwork.ts';
import type { ColumnPlace, Findings } from './finding.ts';
import { AnswerParser } from './parse-answers.ts';
import { Repetitions } from './repetitions.ts';
import { SectionReader, sizeOf, type CellPlace } from './section-and-size.ts';
import { isStraightLine } from './straight-lining.ts';
import { isTotalRow } from './total-row.ts';

/** One respondent that counts: canonical answers by variable, and the place in the lattice. */
export type Respondent = {
  readonly answers: Answers;
  readonly section: string;
  readonly size: SizeCode;
  /** The tool's id of the respondent, or an empty text; never kept. */
  readonly givenId: string;
  readonly row: number;
};

const missing: ReadonlySet<string> = new Set(Object.values(missingCodes).map(String));
/** Anything but a yes is no consent; an empty cell is a fault of the file. */
const withoutConsent: ReadonlySet<string> = new Set(['0', ...missing]);
const consent = new AnswerParser(variableByCode.get('G1_PUB')!);

/** The answer on consent as the codebook writes it, however a spreadsheet has written the number. */
function consentOf(text: string): string {
  const parsed = consent.parse(text);
  return 'text' in parsed ? parsed.text : text;
}

/** A variable that the file has, its place in the codebook and the parser of its answers. */
type Asked = { readonly variable: Variable; readonly at: number; readonly parser: AnswerParser };

/** A count of some of what other counts hold together: the places of these in the codebook, and their names. */
type Part = {
  readonly code: string;
  readonly at: number;
  readonly whole: readonly number[];
  readonly limit: string;
};

/** A question that is not asked of everybody. */
type Routed = { readonly code: string; readonly at: number; readonly isAsked: Holds };

const undamaged: ReadonlySet<string> = new Set();

/** Checks rows against the codebook, one after the other, and gives the respondents that may be used. */
export class RowChecker {
  readonly #read: RowReader;
  readonly #places: ReadonlyMap<string, ColumnPlace>;
  readonly #findings: Findings;
  readonly #asked: readonly Asked[];
  /** Parsers of the variables that the file has, by place; none for text. */
  readonly #parsers: readonly (AnswerParser | undefined)[];
  readonly #required: readonly number[];
  readonly #notAsked: readonly number[];
  readonly #parts: readonly Part[];
  readonly #routed: readonly Routed[];
  readonly #sections = new SectionReader();
  readonly #repetitions = new Repetitions();
  readonly #fieldwork: Fieldwork | undefined;
  respondents = 0;

  /**
   * @param read gives the cells of a row as the template writes them
   * @param places where each variable stands in the file
   */
  constructor(
    read: RowReader,
    places: ReadonlyMap<string, ColumnPlace>,
    findings: Findings,
    wave: string | undefined,
  ) {
    this.#read = read;
    this.#places = places;
    this.#findings = findings;
    this.#asked = variables.flatMap((variable, at) =>
      places.has(variable.code) && variable.answer.kind !== 'text'
        ? [{ variable, at, parser: new AnswerParser(variable) }]
        : [],
    );
    const parsers = new Map(this.#asked.map(({ at, parser }) => [at, parser]));
    this.#parsers = variables.map((_, at) => parsers.get(at));
    this.#notAsked = variables.flatMap((_, at) => (parsers.has(at) ? [] : [at]));
    this.#required = this.#asked.flatMap(({ variable: { required }, at }) => (required ? [at] : []));
    this.#parts = this.#asked.flatMap(({ variable: { code, atMost }, at }) =>
      atMost ? [{ code, at, whole: atMost.map(placeOf), limit: atMost.join(' + ') }] : [],
    );
    this.#routed = this.#asked.flatMap(({ variable: { code, askedIf }, at }) =>
      askedIf ? [{ code, at, isAsked: prepareCondition(askedIf) }] : [],
    );
    this.#fieldwork = wave === undefined ? undefined : fieldworkOf(wave);
  }

  check({ cells, number: row }: ReadRow): Respondent | undefined {
    const findings = this.#findings;
    const read = this.#read(cells);
    const { get, damage } = read;
    const place: CellPlace = (code) => ({
      column: this.#places.get(code) ?? { name: code, index: -1 },
      row,
      value: get(code),
    });
    if (isTotalRow(cells, get)) {
      findings.add('total_row', 'warning', { row, value: cells.find((cell) => cell !== '') ?? '' });
      return undefined;
    }
    if (withoutConsent.has(consentOf(get('G1_PUB')))) {
      findings.add('consent_missing', 'warning', { row });
      return undefined;
    }
    for (const { code, kind, value, mended } of damage) {
      const detail = { kind, mended: mended ?? '' };
      findings.add(
        mended === undefined ? 'cell_damaged' : 'cell_mended',
        mended === undefined ? 'fail' : 'warning',
        { ...place(code), value },
        detail,
      );
    }
    const damaged =
      damage.length === 0
        ? undamaged
        : new Set(damage.flatMap(({ code, mended }) => (mended === undefined ? [code] : [])));
    const givenId = get('RESPONDENT');
    this.#repetitions.look(cells, givenId, () => place('RESPONDENT'), findings);
    const answers = this.#answersOf(read, place, damaged);
    this.#checkCounts(answers, place);
    this.#leaveOutNotAsked(answers, place);
    if (isStraightLine(answers)) findings.add('straight_lining', 'warning', { row });
    const date = answers.get('A8_DATE');
    if (this.#fieldwork && isOutside(date, this.#fieldwork)) {
      findings.add('date_outside_fieldwork', 'warning', place('A8_DATE'), this.#fieldwork);
    }
    const section = damaged.has('A4_NACE') ? undefined : this.#sections.sectionOf(answers, place, findings);
    const size =
      damaged.has('A5_HEADS') || damaged.has('A5_BAND') ? undefined : sizeOf(answers, place, findings);
    if (!section || !size || outOfScope.includes(section)) return undefined;
    this.respondents += 1;
    return { answers, section, size, givenId, row };
  }

  #answersOf(read: TemplateRow, place: CellPlace, damaged: ReadonlySet<string>): Answers {
    const faultless = damaged === undamaged ? this.#faultlessAnswers(read) : undefined;
    return faultless ?? this.#checkedAnswers(read, place, damaged);
  }

  /** The answers of a row in which no cell is wrong, as most are; undefined when one is. */
  #faultlessAnswers({ values, unsettled, settle }: TemplateRow): Answers | undefined {
    for (const at of this.#required) if (values[at] === '' || missing.has(values[at]!)) return undefined;
    const texts = values.slice();
    for (const at of unsettled) {
      const text = texts[at]!;
      const parsed = text === '' ? undefined : this.#parsers[at]?.parse(text);
      if (!parsed) continue;
      if ('wrong' in parsed) return undefined;
      texts[at] = parsed.text;
      if (parsed.text === text) settle(at, text);
    }
    for (const at of this.#notAsked) texts[at] = '';
    return new Answers(texts);
  }

  #checkedAnswers(read: TemplateRow, place: CellPlace, damaged: ReadonlySet<string>): Answers {
    const answers = new Answers();
    for (const { variable, at, parser } of this.#asked) {
      const text = read.values[at]!;
      const { code, required } = variable;
      if ((text === '' && required === undefined) || damaged.has(code)) continue;
      if (required && (text === '' || missing.has(text))) {
        this.#findings.add('value_missing', 'fail', place(code));
        continue;
      }
      const parsed = parser.parse(text);
      if ('wrong' in parsed) this.#findings.add(parsed.wrong, 'fail', place(code), parsed.detail);
      else answers.setAt(at, parsed.text);
    }
    return answers;
  }

  #checkCounts(answers: Answers, place: CellPlace): void {
    for (const { code, at, whole, limit } of this.#parts) {
      const part = counted(answers.at(at));
      if (part === undefined) continue;
      const limits = whole.map((one) => counted(answers.at(one)));
      if (limits.some((one) => one === undefined)) continue;
      if (part > limits.reduce<number>((sum, one) => sum + one!, 0))
        this.#findings.add('count_exceeds', 'fail', place(code), { limit });
    }
  }

  /** An answer to a question that the routing did not ask is not used; zero and "not applicable" are harmless. */
  #leaveOutNotAsked(answers: Answers, place: CellPlace): void {
    for (const { code, at, isAsked } of this.#routed) {
      const text = answers.at(at);
      if (text === '' || isAsked(answers)) continue;
      answers.setAt(at, '');
      if (text !== '0' && text !== 'NONE' && Number(text) !== missingCodes.notApplicable) {
        this.#findings.add('not_asked_answered', 'warning', place(code));
      }
    }
  }
}

/** A count that was given; undefined for none and for a missing code. */
export function counted(text: string): number | undefined {
  const value = text === '' ? undefined : Number(text);
  return value === undefined || value < 0 ? undefined : value;
}
