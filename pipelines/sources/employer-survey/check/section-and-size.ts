import { outOfScope } from '@observatory/data/sectors/sectors.ts';
import { parseNace } from '@observatory/data/sectors/parse-nace.ts';
import { sizeOfHeads, type SizeCode } from '@observatory/data/sectors/sizes.ts';

import type { Answers } from './answers.ts';
import type { ColumnPlace, Findings } from './finding.ts';

/** Where the answer to a variable stands, and how it is written there. */
export type CellPlace = (code: string) => {
  readonly column: ColumnPlace;
  readonly row: number;
  readonly value: string;
};

/** The largest private employers of the partner countries have about 300,000 persons in one country. */
const implausibleHeads = 300_000;
/** Vacancies beyond the staff are possible in a firm that is being built up, not in larger ones. */
const plausibleVacanciesBelow = 50;

/** Codes whose section is remembered; NACE and its national versions have about as many. */
const keptSections = 5_000;

/** Finds the section of respondents; the same code is parsed once. */
export class SectionReader {
  readonly #known = new Map<string, ReturnType<typeof parseNace>>();

  /** Section of NACE Rev. 2; undefined with a finding where there is none. */
  sectionOf(answers: Answers, place: CellPlace, findings: Findings): string | undefined {
    const text = answers.get('A4_NACE');
    if (text === '') return undefined;
    const parsed = this.#parse(text, answers.get('A4_NACEV'));
    if ('problem' in parsed) {
      const code = parsed.problem === 'ambiguous' ? 'nace_ambiguous' : 'nace_unknown';
      findings.add(code, 'fail', place('A4_NACE'));
      return undefined;
    }
    if (outOfScope.includes(parsed.section)) findings.add('nace_out_of_scope', 'warning', place('A4_NACE'));
    return parsed.section;
  }

  #parse(text: string, version: string): ReturnType<typeof parseNace> {
    const key = `${version}|${text}`;
    const known = this.#known.get(key);
    if (known) return known;
    const parsed = parseNace(text, version === 'R2' || version === 'R21' ? version : undefined);
    if (this.#known.size < keptSections) this.#known.set(key, parsed);
    return parsed;
  }
}

/** Size class by heads, or as stated; undefined with a finding where there is neither. */
export function sizeOf(answers: Answers, place: CellPlace, findings: Findings): SizeCode | undefined {
  const heads = numberOf(answers.get('A5_HEADS'));
  const band = answers.get('A5_BAND');
  const stated = band !== '' && !band.startsWith('-') ? (band as SizeCode) : undefined;
  if (heads === undefined) {
    if (!stated) findings.add('size_missing', 'fail', place('A5_HEADS'));
    return stated;
  }
  const vacancies = numberOf(answers.get('B1_VAC')) ?? 0;
  if (heads > implausibleHeads) findings.add('heads_implausible', 'warning', place('A5_HEADS'));
  if (vacancies > Math.max(heads, plausibleVacanciesBelow)) {
    findings.add('vacancies_implausible', 'warning', place('B1_VAC'));
  }
  const size = sizeOfHeads(heads);
  if (stated && stated !== size) findings.add('size_contradiction', 'warning', place('A5_BAND'));
  return size;
}

function numberOf(text: string): number | undefined {
  return text === '' || text.startsWith('-') ? undefined : Number(text);
}
