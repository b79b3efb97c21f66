import type { Indicator } from '../../indicators/indicator.ts';
import { capMultiple } from '../weights-trimming.ts';
import { stratumFloor } from '../weights.ts';

/** What a respondent counts as, and what the weights of a country add up to. */
const basis: Record<Indicator['weight'], { about: string; amount: string; total: string }> = {
  unit: {
    about: 'The weight of employers: each counts once, and the weights add up to the enterprises.',
    amount: 'rep(1, nrow(rows))',
    total: 'enterprises',
  },
  employment: {
    about:
      'The weight of staff and vacancies: each employer counts with its people (the mean of its cell where\n# it gave only a size class), and weight times people adds up to the persons employed.',
    amount: 'ifelse(is.na(rows$heads), mean_heads[cell], rows$heads)',
    total: 'persons',
  },
};

const meanHeads = `  mean_heads <- ifelse(cells$enterprises > 0, cells$persons / cells$enterprises, 0)
  mean_heads <- pmax(mean_heads, smallest[match(cells$size, size_classes)])
`;

/** The functions \`merge_thin\`, \`trim\` and \`weigh\`: strata and weights of one country, as the release has them. */
export function weightsInR(weight: Indicator['weight']): string {
  const { about, amount, total } = basis[weight];
  return `# A stratum is a cell of section x size class. One with fewer than ${stratumFloor} respondents joins its thinner
# neighbour: first within its section, then within the sector group, then within the country.
merge_thin <- function(stratum, n) {
  repeat {
    counts <- tapply(n, factor(stratum, unique(stratum)), sum)
    thinnest <- which.min(counts)
    if (length(counts) == 1 || counts[thinnest] >= ${stratumFloor}) return(stratum)
    beside <- intersect(thinnest + c(-1, 1), seq_along(counts))
    into <- beside[which.min(counts[beside])]
    stratum[stratum == names(counts)[thinnest]] <- as.numeric(names(counts)[into])
  }
}

# A weight above ${capMultiple} times the mean of the country is cut there, and the others grow in proportion so
# that the total stays; again until none is above.
trim <- function(weight, n, amount) {
  cap <- ${capMultiple} * sum(n * weight) / sum(n)
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

# ${about}
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
${weight === 'employment' ? meanHeads : ''}  cells$n <- tabulate(cell, nrow(cells))
  amount <- ${amount}
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
  weight <- ifelse(strata$amount > 0, strata$${total} / strata$amount, 0)
  weight <- trim(weight, strata$n, strata$amount)
  at <- match(cells$stratum[cell], rownames(strata))
  rows$stratum <- paste(rows$country, cells$stratum[cell])
  rows$weight <- weight[at]
  # The population of the stratum, for the finite population correction; Inf where it is not known.
  rows$enterprises <- ifelse(strata$enterprises > 0, pmax(strata$enterprises, strata$n), Inf)[at]
  rows[!is.na(at), ]
}`;
}
