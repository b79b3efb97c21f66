import { indicators, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { naceSections, naceVersions } from '@observatory/data/sectors/nace.ts';
import { parseNace } from '@observatory/data/sectors/parse-nace.ts';
import { readingInR, tablesInR } from '@observatory/data/survey/r-code/answers.ts';
import { columnsOf, measureInR, missingCodesToNa } from '@observatory/data/survey/r-code/measure.ts';
import Papa from 'papaparse';

import { columnsFrom, randomAnswers } from './random-answers.ts';
import { weightParts } from './r-parts-weights.ts';

/** A part of the R code on invented cases, with the tables that it reads; it leaves the number of cases in `result`. */
export type RPart = {
  readonly name: string;
  readonly code: string;
  readonly tables: Readonly<Record<string, string>>;
};

const rows = 2000;
const csv = (fields: string[], data: unknown[][]) => `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;

/** x and z of each indicator, for answers that contradict each other in every way. */
function measureParts(seed: number): RPart[] {
  const measured = indicators.flatMap((indicator) => {
    const item = itemsOf(indicator)[0]!;
    return [{ indicator, item, inR: indicator.rMeasure(item) }];
  });
  const answers = randomAnswers(new Set(measured.flatMap(({ inR }) => columnsOf(inR))), rows, seed);
  const take = columnsFrom(answers);
  const columns = [...answers.keys()];
  const table = csv(
    columns,
    Array.from({ length: rows }, (_, row) => columns.map((code) => answers.get(code)![row])),
  );
  return measured.map(({ indicator, item, inR }) => {
    const { x, z } = indicator.measure(take, item);
    const expected = csv(
      ['x', 'z'],
      Array.from({ length: rows }, (_, row) => [x(row), z(row)]),
    );
    return {
      name: `x and z of ${indicator.id}`,
      tables: { 'random-answers.csv': table, [`expected-${indicator.id}.csv`]: expected },
      code: `columns <- names(read.csv("random-answers.csv", nrows = 1))
${tablesInR}
${readingInR}
answers <- read_answers("random-answers.csv")
${missingCodesToNa(inR)}
${measureInR(inR)}
found <- measure(answers)
expected <- read.csv("expected-${indicator.id}.csv")
differ <- !((found$x == expected$x & found$z == expected$z) %in% TRUE)
result <- data.frame(cases = nrow(expected), differing = sum(differ))`,
    };
  });
}

/** Codes of every division in every spelling, with and without a version. */
function nacePart(): RPart {
  const letters = naceSections.R21.map(({ letter }) => letter);
  const codes = Array.from({ length: 99 }, (_, at) => at + 1).flatMap((division) => {
    const two = String(division).padStart(2, '0');
    const letter = letters[division % letters.length]!;
    const spellings = [
      `${division}`,
      two,
      `${two}.1`,
      `${division},11`,
      `${two}11`,
      `${division}11`,
      `${two}110`,
    ];
    return [...spellings, `${letter}${two}`, `${letter} ${two}.11`, `${letter}.${two}`];
  });
  const asked = [...letters, ...codes].flatMap((code) =>
    ['', ...naceVersions].map((version) => [code, version]),
  );
  const data = asked.map(([code = '', version]) => {
    const parsed = parseNace(
      code,
      naceVersions.find((one) => one === version),
    );
    return [code, version, 'section' in parsed ? parsed.section : ''];
  });
  return {
    name: 'sections of NACE codes',
    tables: { 'nace-codes.csv': csv(['code', 'version', 'section'], data) },
    code: `${tablesInR}
${readingInR}
codes <- read_text("nace-codes.csv")
found <- mapply(section_of, codes$code, codes$version)
found[is.na(found)] <- ""
result <- data.frame(cases = nrow(codes), differing = sum(found != codes$section))`,
  };
}

export const rParts = (seed: number): RPart[] => [...measureParts(seed), nacePart(), ...weightParts(seed)];
