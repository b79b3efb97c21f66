import { variableByCode, variables } from '@observatory/data/codebook/codebook.ts';
import { missingCodes, type Variable } from '@observatory/data/codebook/question.ts';
import { outOfScope } from '@observatory/data/sectors/sectors.ts';
import { parseNace } from '@observatory/data/sectors/parse-nace.ts';
import { sizeOfHeads, type SizeCode } from '@observatory/data/sectors/sizes.ts';

import type { TemplateTable } from '../read/read-template.ts';
import type { ColumnPlaces } from './check-columns.ts';
import { parseCell } from './check-value.ts';
import { holds } from './condition.ts';
import type { Findings } from './finding.ts';

/** One respondent that counts: canonical answers by variable, and the place in the lattice. */
export type Respondent = {
  readonly answers: ReadonlyMap<string, string>;
  readonly section: string;
  readonly size: SizeCode;
  /** The tool's id of the respondent, or an empty text; never kept. */
  readonly givenId: string;
  readonly row: number;
};

type Place = {
  readonly column: { name: string; index: number };
  readonly row: number;
  readonly value: string;
};

const missing: ReadonlySet<string> = new Set(Object.values(missingCodes).map(String));
/** Anything but a yes is no consent; an empty cell is a fault of the file. */
const withoutConsent: ReadonlySet<string> = new Set(['0', ...missing]);

/** The answer on consent as the codebook writes it, however a spreadsheet has written the number. */
function consentOf(text: string): string {
  const parsed = parseCell(text, variableByCode.get('G1_PUB')!.answer);
  return 'text' in parsed ? parsed.text : text;
}

/** Checks every row against the codebook and returns the respondents that may be used. */
export function checkRows(table: TemplateTable, places: ColumnPlaces, findings: Findings): Respondent[] {
  const asked = variables.filter(({ code }) => places.has(code));
  const ids = new Map<string, number>();
  const contents = new Map<string, number>();
  const respondents: Respondent[] = [];
  table.rows.forEach((cells, at) => {
    const row = table.rowNumbers[at]!;
    const given = (code: string) => cells[places.get(code) ?? -1] ?? '';
    const place = (code: string): Place => ({
      column: { name: table.header[places.get(code) ?? -1] ?? code, index: places.get(code) ?? -1 },
      row,
      value: given(code),
    });
    if (withoutConsent.has(consentOf(given('G1_PUB')))) {
      findings.add('consent_missing', 'warning', { row });
      return;
    }
    checkRepetition(cells, given('RESPONDENT'), { ids, contents, row, place }, findings);
    const answers = parseAnswers(asked, given, place, findings);
    checkCounts(asked, answers, place, findings);
    leaveOutNotAsked(asked, answers, place, findings);
    const section = sectionOf(answers, place, findings);
    const size = sizeOf(answers, place, findings);
    if (section && size && !outOfScope.includes(section)) {
      respondents.push({ answers, section, size, givenId: given('RESPONDENT'), row });
    }
  });
  if (respondents.length === 0 && !findings.rejected) findings.add('no_rows_left', 'fail');
  return respondents;
}

function checkRepetition(
  cells: readonly string[],
  id: string,
  seen: {
    ids: Map<string, number>;
    contents: Map<string, number>;
    row: number;
    place: (code: string) => Place;
  },
  findings: Findings,
): void {
  if (id !== '') {
    if (seen.ids.has(id)) findings.add('respondent_duplicate', 'fail', seen.place('RESPONDENT'));
    seen.ids.set(id, seen.row);
    return;
  }
  const content = cells.join('\u001f');
  if (seen.contents.has(content)) {
    findings.add('row_duplicate', 'warning', { row: seen.row, value: String(seen.contents.get(content)) });
  } else seen.contents.set(content, seen.row);
}

function parseAnswers(
  asked: readonly Variable[],
  given: (code: string) => string,
  place: (code: string) => Place,
  findings: Findings,
): Map<string, string> {
  const answers = new Map<string, string>();
  for (const { code, answer, required } of asked) {
    const text = given(code);
    if (text === '' || (required && missing.has(text))) {
      if (required) findings.add('value_missing', 'fail', place(code));
      continue;
    }
    if (answer.kind === 'text') continue;
    const parsed = parseCell(text, answer);
    if ('wrong' in parsed) findings.add(parsed.wrong, 'fail', place(code), parsed.detail);
    else answers.set(code, parsed.text);
  }
  return answers;
}

const counted = (text: string | undefined): number | undefined => {
  const value = text === undefined || text === '' ? undefined : Number(text);
  return value === undefined || value < 0 ? undefined : value;
};

function checkCounts(
  asked: readonly Variable[],
  answers: ReadonlyMap<string, string>,
  place: (code: string) => Place,
  findings: Findings,
): void {
  for (const { code, atMost } of asked) {
    const part = counted(answers.get(code));
    if (part === undefined || !atMost) continue;
    const limits = atMost.map((one) => counted(answers.get(one)));
    if (limits.some((limit) => limit === undefined)) continue;
    const limit = limits.reduce<number>((sum, one) => sum + one!, 0);
    if (part > limit) findings.add('count_exceeds', 'fail', place(code), { limit: atMost.join(' + ') });
  }
}

/** An answer to a question that the routing did not ask is not used; zero and "not applicable" are harmless. */
function leaveOutNotAsked(
  asked: readonly Variable[],
  answers: Map<string, string>,
  place: (code: string) => Place,
  findings: Findings,
): void {
  for (const { code, askedIf } of asked) {
    const text = answers.get(code);
    if (text === undefined || !askedIf) continue;
    if (holds(askedIf, (variable) => answers.get(variable) ?? '')) continue;
    answers.delete(code);
    if (text !== '0' && text !== 'NONE' && Number(text) !== -98) {
      findings.add('not_asked_answered', 'warning', place(code));
    }
  }
}

function sectionOf(
  answers: Map<string, string>,
  place: (code: string) => Place,
  findings: Findings,
): string | undefined {
  const text = answers.get('A4_NACE');
  if (text === undefined) return undefined;
  const version = answers.get('A4_NACEV');
  const parsed = parseNace(text, version === 'R2' || version === 'R21' ? version : undefined);
  if ('problem' in parsed) {
    const code = parsed.problem === 'ambiguous' ? 'nace_ambiguous' : 'nace_unknown';
    findings.add(code, 'fail', place('A4_NACE'));
    return undefined;
  }
  if (outOfScope.includes(parsed.section)) findings.add('nace_out_of_scope', 'warning', place('A4_NACE'));
  return parsed.section;
}

function sizeOf(
  answers: Map<string, string>,
  place: (code: string) => Place,
  findings: Findings,
): SizeCode | undefined {
  const heads = counted(answers.get('A5_HEADS'));
  const band = answers.get('A5_BAND');
  const stated = band !== undefined && !band.startsWith('-') ? (band as SizeCode) : undefined;
  if (heads === undefined) {
    if (!stated) findings.add('size_missing', 'fail', place('A5_HEADS'));
    return stated;
  }
  const size = sizeOfHeads(heads);
  if (stated && stated !== size) findings.add('size_contradiction', 'warning', place('A5_BAND'));
  return size;
}
