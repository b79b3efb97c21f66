import { indicatorById, itemsOf } from '../indicators/catalogue.ts';
import { itemLabel } from '../indicators/item-label.ts';
import type { Labels, Language } from '../messages/language.ts';
import { rCodeText } from '../messages/r-code-texts.ts';
import { partnerCodes, partnerCountries } from '../places/partner-countries.ts';
import { partnerships } from '../places/partnership.ts';
import { sectorAncestors, sectorByCode, sectors } from '../sectors/sectors.ts';
import { sizeCodes, sizes } from '../sectors/sizes.ts';
import { placingInR, readingInR, tablesInR } from './r-code/answers.ts';
import { anonymousCellsInR, cellsOfAnswersInR, exampleInR } from './r-code/anonymous-cells.ts';
import { estimateInR, intervalInR } from './r-code/estimate.ts';
import { estimationFromCellsInR, estimationInR } from './r-code/estimation.ts';
import { columnsRead, measureInR, missingCodesToNa, routing } from './r-code/measure.ts';
import { characters, comment, noBreak, quoted } from './r-code/r-text.ts';
import { weightsInR } from './r-code/weights.ts';

/** Which estimate the code is for, by the codes of the release; `item` is a skill, a domain, an answer or `ALL`. */
export type RCodeView = {
  readonly indicator: string;
  readonly item: string;
  readonly wave: string;
  readonly country: string;
  readonly sector: string;
  readonly size: string;
};

/** The command that makes the files of the demonstration survey; `<folder>` stands for the reader's. */
const demonstrationCommand = 'npm run --silent pipeline -- demonstration --files <folder>';

/**
 * R code (4.0 or newer, package survey 4.1 or newer) that computes one estimate from the survey files of its wave, and
 * again from anonymous cells. It leaves `result` and `result_from_cells`, which must agree with the published numbers.
 *
 * @throws RangeError when a code is not in the catalogue
 */
export function rCodeFor(view: RCodeView, language: Language): string {
  const indicator = indicatorById.get(view.indicator);
  const country = [...partnerCountries, ...partnerships].find(({ code }) => code === view.country);
  const sector = sectorByCode.get(view.sector);
  const size = sizes.find(({ code }) => code === view.size);
  if (!indicator || !itemsOf(indicator).includes(view.item) || !country || !sector || !size)
    throw new RangeError(`no estimate ${JSON.stringify(view)}`);
  const inWords = (...parts: readonly ({ readonly label: Labels } | undefined)[]) =>
    parts.flatMap((part) => part?.label[language] ?? []);
  const measure = indicator.rMeasure(view.item);
  return `${[
    comment(inWords(indicator, labelled(itemLabel(indicator, view.item))).join(' | ')),
    comment([...inWords(country, sector, size), view.wave].join(' | ')),
    comment(indicator.definition[language]),
    '#',
    comment(
      rCodeText(language, 'r_code.files', {
        wave: view.wave,
        command: demonstrationCommand.replaceAll(' ', noBreak),
      }),
    ),
    comment(rCodeText(language, 'r_code.cells')),
    `
library(survey)  # 4.1 or newer
options(survey.lonely.psu = "adjust")

# ---- Part 1: from the survey files ----
`,
    unionInR(view),
    `
columns <- ${characters(columnsRead(measure))}
${tablesInR}

${readingInR}

answers <- do.call(rbind, lapply(survey_files, read_answers))

# Without a yes to publication a row is not used.
answers <- answers[number(answers$G1_PUB) %in% 1, ]
${routing(columnsRead(measure))}
${missingCodesToNa(measure)}

# Who stands in which cell; households as employers and extraterritorial organisations are in none.
${placingInR}

# What each employer adds: x to the numerator, z to the denominator.
${measureInR(measure)}
answers <- cbind(answers, measure(answers))

population <- read_text(population_file)
names(population) <- tolower(names(population))
population[c("enterprises", "persons")] <- lapply(population[c("enterprises", "persons")], number)

${weightsInR(indicator.weight)}
answers <- do.call(rbind, lapply(split(answers, answers$country), weigh))
design <- svydesign(ids = ~1, strata = ~stratum, weights = ~weight, fpc = ~enterprises, data = answers)

${intervalInR(indicator.kind)}

${estimateInR(indicator.kind)}
`,
    estimationInR(view.country),
    `print(result, digits = 10)

# ---- Part 2: the same from anonymous cells ----

${anonymousCellsInR}

# Three made-up cells in two strata: with the function above, this runs without any file.
${exampleInR()}

# The cells of the estimate of part 1.
${cellsOfAnswersInR}
${estimationFromCellsInR(view.country)}
print(result_from_cells, digits = 10)`,
  ].join('\n')}\n`;
}

const labelled = (label: Labels | undefined) => label && { label };

function unionInR({ wave, country, sector, size }: RCodeView): string {
  const countries = partnerCodes.filter(
    (code) => country === code || partnerships.some((one) => one.code === country),
  );
  const within = sectors.filter(
    (one) => one.level === 'section' && sectorAncestors(one.code).includes(sector),
  );
  return `# The estimate is about this union of cells: country x section of NACE Rev. 2 x size class.
countries <- ${characters(countries)}
sections <- ${characters(within.map(({ code }) => code))}
sizes <- ${characters(sizeCodes.filter((code) => size === 'ALL' || size === code))}

# The files: every survey file of the wave (the template as CSV), and the population of enterprises as
# CSV with the columns country, section, size, enterprises, persons. A country that is not in it is
# taken without weights.
folder <- "."
survey_files <- list.files(folder, pattern = ${quoted(`${wave}[.]csv$`)}, full.names = TRUE)
population_file <- file.path(folder, "population.csv")
if (length(survey_files) == 0) stop("no file whose name ends in ${wave}.csv in ", normalizePath(folder))`;
}
