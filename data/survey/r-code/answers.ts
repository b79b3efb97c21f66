import { naceSections, naceVersions } from '../../sectors/nace.ts';
import { sectorAncestors, sectors } from '../../sectors/sectors.ts';
import { sizes } from '../../sectors/sizes.ts';
import { missingCodes } from '../../codebook/question.ts';
import { characters, quoted } from './r-text.ts';

const classes = sizes.filter(({ code }) => code !== 'ALL');
const sections = sectors.filter(({ level }) => level === 'section').map(({ code }) => code);
/** The group of a section, or the section where it is in none: the level right below all sectors. */
const groupOf = (section: string): string => sectorAncestors(section).at(-2)!;

const naceLines = naceVersions.flatMap((version) =>
  naceSections[version].map(({ letter, revision2, divisions: [first, last] }) =>
    [
      version.padEnd(7),
      letter.padEnd(6),
      revision2.padEnd(7),
      String(first).padStart(5),
      String(last).padStart(4),
    ].join(' '),
  ),
);

/** Tables of the lattice: size classes, sections in scope with their group, sections of both versions of NACE. */
export const tablesInR = `size_classes <- ${characters(classes.map(({ code }) => code))}
smallest <- c(${classes.map(({ range }) => range[0]).join(', ')})  # people on the payroll at the lower end of each class
sector_group <- c(
  ${sections
    .map((section) => `${section} = ${quoted(groupOf(section))}`)
    .join(', ')
    .replace(/(.{60,80},) /g, '$1\n  ')}
)
# Sections of NACE Rev. 2 (R2) and Rev. 2.1 (R21), each with its section of Rev. 2 and its divisions.
nace <- read.table(header = TRUE, colClasses = rep(c("character", "numeric"), c(3, 2)), text = "
version letter section first last
${naceLines.join('\n')}
")
missing_codes <- c(${Object.values(missingCodes)
  .map((code) => quoted(String(code)))
  .join(', ')})  # does not know, does not apply, refused`;

/** Functions that read template files and understand their cells. */
export const readingInR = String.raw`number <- function(text) as.numeric(sub(",", ".", text, fixed = TRUE))
has_code <- function(text, code) grepl(paste0("(^|[^A-Z0-9_])", code, "($|[^A-Z0-9_])"), text)

# Cells as text; columns may be separated by comma or semicolon.
read_text <- function(file) {
  header <- readLines(file, n = 1, encoding = "UTF-8", warn = FALSE)
  semicolons <- nchar(gsub("[^;]", "", header)) > nchar(gsub("[^,]", "", header))
  cells <- read.csv(
    file, sep = if (semicolons) ";" else ",", colClasses = "character", na.strings = character(),
    check.names = FALSE, encoding = "UTF-8"
  )
  names(cells) <- sub("^[^A-Za-z]+", "", trimws(names(cells)))  # no byte order mark
  cells
}

# The answers of a survey file, codes in upper case; an empty cell is NA: not asked.
read_answers <- function(file) {
  cells <- read_text(file)
  names(cells) <- toupper(names(cells))
  cells[setdiff(columns, names(cells))] <- ""
  cells <- cells[columns]
  cells[] <- lapply(cells, function(text) {
    text <- toupper(trimws(text, whitespace = "[\\h\\v]"))
    replace(text, !grepl("[A-Z0-9]", text), NA)
  })
  cells
}

# The section of Rev. 2 of one NACE code: a letter, a division, or a longer code, with or without dots.
section_of <- function(code, version) {
  digits <- sub("^[A-V]?[ .]?", "", code)
  undotted <- grepl("^[0-9]{3,}$", digits)
  division <- as.numeric(if (undotted) substr(digits, 1, 2) else sub("[.,].*", "", digits))
  if (undotted && nchar(digits) == 3) division <- c(division, as.numeric(substr(digits, 1, 1)))
  within <- outer(nace$first, division, "<=") & outer(nace$last, division, ">=")
  fits <- digits == "" | rowSums(within) > 0
  if (grepl("^[A-V]", code)) fits <- fits & nace$letter == substr(code, 1, 1)
  if (version %in% nace$version) fits <- fits & nace$version == version
  section <- unique(nace$section[fits])
  if (length(section) == 1) section else NA
}`;

/** Statements that give each respondent its cell and leave out who is in none. */
export const placingInR = `answers$country <- answers$A1_COUNTRY
given <- unique(answers[c("A4_NACE", "A4_NACEV")])
given$section <- mapply(section_of, given$A4_NACE, given$A4_NACEV)
answers$section <- given$section[
  match(paste(answers$A4_NACE, answers$A4_NACEV), paste(given$A4_NACE, given$A4_NACEV))
]
answers$heads <- number(answers$A5_HEADS)
answers$size <- ifelse(
  is.na(answers$heads), answers$A5_BAND, size_classes[findInterval(answers$heads, smallest)]
)
answers <- answers[answers$section %in% names(sector_group) & answers$size %in% size_classes, ]`;
