# Skills gap where the skill is needed | Using AI tools responsibly
# Finland | All sectors | All sizes | 2026
# Employers whose staff are below what the job needs in the skill, as a percentage of employers that
# need it and know the level of their staff.
#
# Part 1 computes the published figure from the survey files of wave 2026 and the table of the
# enterprise population, which lie in one folder; for the demonstration survey,
# npm run --silent pipeline -- demonstration --files <folder> writes them.
# Part 2 computes the same from anonymous cells, in which no answer of a single employer can be
# seen, so that the method can be checked without the survey files.

library(survey)  # 4.1 or newer
options(survey.lonely.psu = "adjust")

# ---- Part 1: from the survey files ----

# The estimate is about this union of cells: country x section of NACE Rev. 2 x size class.
countries <- "FI"
sections <- c(
  "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S"
)
sizes <- c("S1_9", "S10_49", "S50_249", "S250P")

# The files: every survey file of the wave (the template as CSV), and the population of enterprises as
# CSV with the columns country, section, size, enterprises, persons. A country that is not in it is
# taken without weights.
folder <- "."
survey_files <- list.files(folder, pattern = "2026[.]csv$", full.names = TRUE)
population_file <- file.path(folder, "population.csv")
if (length(survey_files) == 0) stop("no file whose name ends in 2026.csv in ", normalizePath(folder))

columns <- c(
  "A1_COUNTRY", "A4_NACE", "A4_NACEV", "A5_HEADS", "A5_BAND", "D_REL_DIG_AI", "D_LVL_DIG_AI",
  "G1_PUB"
)
size_classes <- c("S1_9", "S10_49", "S50_249", "S250P")
smallest <- c(1, 10, 50, 250)  # people on the payroll at the lower end of each class
sector_group <- c(
  A = "A", B = "B-E", C = "B-E", D = "B-E", E = "B-E", F = "F", G = "G-I",
  H = "G-I", I = "G-I", J = "J-N", K = "J-N", L = "J-N", M = "J-N", N = "J-N",
  O = "O-Q", P = "O-Q", Q = "O-Q", R = "R-S", S = "R-S"
)
# Sections of NACE Rev. 2 (R2) and Rev. 2.1 (R21), each with its section of Rev. 2 and its divisions.
nace <- read.table(header = TRUE, colClasses = rep(c("character", "numeric"), c(3, 2)), text = "
version letter section first last
R2      A      A           1    3
R2      B      B           5    9
R2      C      C          10   33
R2      D      D          35   35
R2      E      E          36   39
R2      F      F          41   43
R2      G      G          45   47
R2      H      H          49   53
R2      I      I          55   56
R2      J      J          58   63
R2      K      K          64   66
R2      L      L          68   68
R2      M      M          69   75
R2      N      N          77   82
R2      O      O          84   84
R2      P      P          85   85
R2      Q      Q          86   88
R2      R      R          90   93
R2      S      S          94   96
R2      T      T          97   98
R2      U      U          99   99
R21     A      A           1    3
R21     B      B           5    9
R21     C      C          10   33
R21     D      D          35   35
R21     E      E          36   39
R21     F      F          41   43
R21     G      G          46   47
R21     H      H          49   53
R21     I      I          55   56
R21     J      J          58   60
R21     K      J          61   63
R21     L      K          64   66
R21     M      L          68   68
R21     N      M          69   75
R21     O      N          77   82
R21     P      O          84   84
R21     Q      P          85   85
R21     R      Q          86   88
R21     S      R          90   93
R21     T      S          94   96
R21     U      T          97   98
R21     V      U          99   99
")
missing_codes <- c("-97", "-98", "-99")  # does not know, does not apply, refused

number <- function(text) as.numeric(sub(",", ".", text, fixed = TRUE))
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
}

answers <- do.call(rbind, lapply(survey_files, read_answers))

# Without a yes to publication a row is not used.
answers <- answers[number(answers$G1_PUB) %in% 1, ]

# Routing: an answer to a question that was not asked is not used.
only_if <- function(asked, answer) ifelse(asked %in% TRUE, answer, NA)
answers$D_LVL_DIG_AI <- only_if(number(answers$D_REL_DIG_AI) == 1, answers$D_LVL_DIG_AI)

# Missing codes say nothing here: NA.
recoded <- names(answers)
answers[recoded] <- lapply(answers[recoded], function(text) replace(text, text %in% missing_codes, NA))

# Who stands in which cell; households as employers and extraterritorial organisations are in none.
answers$country <- answers$A1_COUNTRY
given <- unique(answers[c("A4_NACE", "A4_NACEV")])
given$section <- mapply(section_of, given$A4_NACE, given$A4_NACEV)
answers$section <- given$section[
  match(paste(answers$A4_NACE, answers$A4_NACEV), paste(given$A4_NACE, given$A4_NACEV))
]
answers$heads <- number(answers$A5_HEADS)
answers$size <- ifelse(
  is.na(answers$heads), answers$A5_BAND, size_classes[findInterval(answers$heads, smallest)]
)
answers <- answers[answers$section %in% names(sector_group) & answers$size %in% size_classes, ]

# What each employer adds: x to the numerator, z to the denominator.
measure <- function(answers) {
  needed <- number(answers$D_REL_DIG_AI)
  level <- number(answers$D_LVL_DIG_AI)
  z <- needed %in% 1 & !is.na(level)
  x <- z & level %in% 1:2
  data.frame(x = as.numeric(x), z = as.numeric(z))
}
answers <- cbind(answers, measure(answers))

population <- read_text(population_file)
names(population) <- tolower(names(population))
population[c("enterprises", "persons")] <- lapply(population[c("enterprises", "persons")], number)

# A stratum is a cell of section x size class. One with fewer than 5 respondents joins its thinner
# neighbour: first within its section, then within the sector group, then within the country.
merge_thin <- function(stratum, n) {
  repeat {
    counts <- tapply(n, factor(stratum, unique(stratum)), sum)
    thinnest <- which.min(counts)
    if (length(counts) == 1 || counts[thinnest] >= 5) return(stratum)
    beside <- intersect(thinnest + c(-1, 1), seq_along(counts))
    into <- beside[which.min(counts[beside])]
    stratum[stratum == names(counts)[thinnest]] <- as.numeric(names(counts)[into])
  }
}

# A weight above 5 times the mean of the country is cut there, and the others grow in proportion so
# that the total stays; again until none is above.
trim <- function(weight, n, amount) {
  cap <- 5 * sum(n * weight) / sum(n)
  cut <- rep(FALSE, length(weight))
  growth <- 1
  repeat {
    above <- !cut & amount > 0 & weight * growth > cap * (1 + 1e-12)
    if (!any(above)) return(ifelse(cut, cap, weight * growth))
    cut <- cut | above
    open <- sum((weight * amount)[!cut])
    if (open <= 0) return(weight)
    growth <- (sum(weight * amount) - cap * sum(amount[cut])) / open
  }
}

# The weight of employers: each counts once, and the weights add up to the enterprises.
weigh <- function(rows) {
  own <- population[population$country == rows$country[1], ]
  if (nrow(own) == 0) {  # no population table: every respondent counts once, indicative
    return(transform(rows, stratum = paste(country, section, size), weight = 1, enterprises = Inf))
  }
  cells <- expand.grid(size = size_classes, section = names(sector_group), stringsAsFactors = FALSE)
  name <- paste(cells$section, cells$size)
  known <- match(name, paste(own$section, own$size))
  cells$enterprises <- ifelse(is.na(known), 0, own$enterprises[known])
  cells$persons <- ifelse(is.na(known), 0, own$persons[known])
  cell <- match(paste(rows$section, rows$size), name)
  cells$n <- tabulate(cell, nrow(cells))
  amount <- rep(1, nrow(rows))
  cells$amount <- sapply(seq_along(name), function(one) sum(amount[cell == one]))
  # A section that the population table does not have is in no stratum.
  covered <- ave(cells$enterprises, cells$section, FUN = sum) > 0
  cells$stratum <- ifelse(covered & (cells$n > 0 | cells$enterprises > 0), seq_along(name), NA)
  used <- which(!is.na(cells$stratum))
  for (level in list(cells$section, sector_group[cells$section], rep("country", nrow(cells)))) {
    for (part in unique(level[used])) {
      members <- used[level[used] == part]
      cells$stratum[members] <- merge_thin(cells$stratum[members], cells$n[members])
    }
  }
  strata <- rowsum(cells[used, c("n", "amount", "enterprises", "persons")], cells$stratum[used])
  weight <- ifelse(strata$amount > 0, strata$enterprises / strata$amount, 0)
  weight <- trim(weight, strata$n, strata$amount)
  at <- match(cells$stratum[cell], rownames(strata))
  rows$stratum <- paste(rows$country, cells$stratum[cell])
  rows$weight <- weight[at]
  # The population of the stratum, for the finite population correction; Inf where it is not known.
  rows$enterprises <- ifelse(strata$enterprises > 0, pmax(strata$enterprises, strata$n), Inf)[at]
  rows[!is.na(at), ]
}
answers <- do.call(rbind, lapply(split(answers, answers$country), weigh))
design <- svydesign(ids = ~1, strata = ~stratum, weights = ~weight, fpc = ~enterprises, data = answers)

# 95 % interval of a share: logit; Korn and Graubard (effective n at most n) where fewer than 10
# respondents have the trait or lack it; Clopper and Pearson with Kish's n where all or none have it.
interval_of <- function(value, error, df, n, successes, kish) {
  t <- qt(0.975, df)
  if (successes == 0 || successes == n || error == 0) {
    method <- "clopper-pearson"
    trials <- min(n, kish)
  } else if (min(successes, n - successes) < 10) {
    method <- "beta"
    trials <- min(n, value * (1 - value) / error^2 * (qt(0.975, n - 1) / t)^2)
  } else {
    half <- t * error / (value * (1 - value))
    ends <- plogis(qlogis(value) + c(-half, half))
    return(data.frame(low = ends[1], high = ends[2], interval = "logit"))
  }
  hits <- value * trials
  misses <- max(0, trials - hits)
  ends <- c(qbeta(0.025, hits, misses + 1), qbeta(0.975, hits + 1, misses))
  data.frame(low = ends[1], high = ends[2], interval = method)
}

estimate <- function(base) {
  rows <- base$variables
  figure <- svymean(~x, base, deff = "replace")  # z is 1 throughout the base
  value <- as.numeric(coef(figure))
  error <- as.numeric(SE(figure))
  if (error^2 < 1e-20 * value^2) error <- 0  # rounding, not spread
  n <- nrow(rows)
  df <- degf(base)
  kish <- sum(rows$weight)^2 / sum(rows$weight^2)
  effect <- if (error == 0) n / kish else as.numeric(deff(figure))
  successes <- sum(rows$x != 0)
  data.frame(
    value, standard_error = error, interval_of(value, error, df, n, successes, kish),
    n, effective_n = n / effect, design_effect = effect, df, successes
  )
}

result <- estimate(subset(
  design, country %in% countries & section %in% sections & size %in% sizes & z > 0 & weight > 0
))
print(result, digits = 10)

# ---- Part 2: the same from anonymous cells ----

# Cells: one row per cell, with the weight that its respondents share, their stratum, and unweighted
# sums over those in the base: n (respondents), nx (with x other than 0), x, z, xx (of x squared), xz
# (of x times z), zz. Strata: m, the respondents of the stratum in the whole file, in the base or not,
# and the sampling fraction.
estimate_cells <- function(cells, strata) {
  cells <- cells[cells$n > 0 & cells$weight > 0, ]
  total <- sum(cells$weight * cells$z)
  value <- sum(cells$weight * cells$x) / total
  by_stratum <- rowsum(
    data.frame(
      squares = cells$weight^2 * (cells$xx - 2 * value * cells$xz + value^2 * cells$zz),
      sums = cells$weight * (cells$x - value * cells$z)
    ),
    cells$stratum
  )
  at <- match(rownames(by_stratum), strata$stratum)
  m <- strata$m[at]
  spread <- ifelse(
    m > 1, m / (m - 1) * pmax(0, by_stratum$squares - by_stratum$sums^2 / m), by_stratum$sums^2
  )
  variance <- sum((1 - strata$fraction[at]) * spread) / total^2
  if (variance < 1e-20 * value^2) variance <- 0
  n <- sum(cells$n)
  data.frame(value, standard_error = sqrt(variance), n, df = n - nrow(by_stratum))
}

# Three made-up cells in two strata: with the function above, this runs without any file.
made_up_cells <- data.frame(
  weight = c(40, 25, 25), stratum = c(1, 2, 2),
  n = c(48, 52, 31),
  nx = c(12, 23, 9),
  x = c(12, 23, 9),
  z = c(48, 52, 31),
  xx = c(12, 23, 9),
  xz = c(12, 23, 9),
  zz = c(48, 52, 31)
)
made_up_strata <- data.frame(
  stratum = c(1, 2), m = c(60, 95), fraction = c(0.025, 0.04)
)
# Value 0.3204005006, standard error 0.04059664782, df 129
made_up <- estimate_cells(made_up_cells, made_up_strata)
print(made_up, digits = 10)

# The cells of the estimate of part 1.
cells_of <- function(rows) {
  sums <- with(rows, data.frame(
    n = 1, nx = as.numeric(x != 0), x, z, xx = x^2, xz = x * z, zz = z^2
  ))
  name <- paste(rows$country, rows$section, rows$size)
  first <- match(unique(name), name)
  data.frame(rows[first, c("weight", "stratum")], rowsum(sums, name, reorder = FALSE))
}
strata <- do.call(rbind, lapply(split(answers, answers$stratum), function(rows) {
  data.frame(stratum = rows$stratum[1], m = nrow(rows), fraction = nrow(rows) / rows$enterprises[1])
}))
rows <- subset(
  answers, country %in% countries & section %in% sections & size %in% sizes & z > 0 & weight > 0
)
result_from_cells <- estimate_cells(cells_of(rows), strata)
print(result_from_cells, digits = 10)
