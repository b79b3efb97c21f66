import { estimateRatio, type StratumSize, type WeightedCell } from '../estimate.ts';
import { noMoments } from '../moments.ts';

/** The function \`estimate_cells\`: the formula of \`estimateRatio\`. */
export const anonymousCellsInR = `# Cells: one row per cell, with the weight that its respondents share, their stratum, and unweighted
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
}`;

/** The function \`cells_of\` and the table \`strata\`: the respondents of part 1 as cells. */
export const cellsOfAnswersInR = `cells_of <- function(rows) {
  sums <- with(rows, data.frame(
    n = 1, nx = as.numeric(x != 0), x, z, xx = x^2, xz = x * z, zz = z^2
  ))
  name <- paste(rows$country, rows$section, rows$size)
  first <- match(unique(name), name)
  data.frame(rows[first, c("weight", "stratum")], rowsum(sums, name, reorder = FALSE))
}
strata <- do.call(rbind, lapply(split(answers, answers$stratum), function(rows) {
  data.frame(stratum = rows$stratum[1], m = nrow(rows), fraction = nrow(rows) / rows$enterprises[1])
}))`;

const exampleStrata: readonly StratumSize[] = [
  { n: 60, fraction: 0.025 },
  { n: 95, fraction: 0.04 },
];
const share = (n: number, x: number) => ({
  ...noMoments,
  n,
  nx: x,
  x,
  z: n,
  xx: x,
  xz: x,
  zz: n,
  maxX: 1,
  maxZ: 1,
});
const exampleCells: readonly WeightedCell[] = [
  { weight: 40, stratum: 0, moments: share(48, 12) },
  { weight: 25, stratum: 1, moments: share(52, 23) },
  { weight: 25, stratum: 1, moments: share(31, 9) },
];

/** A made-up union of three cells in two strata, and what it gives: reckoned here by \`estimateRatio\`. */
export function exampleInR(): string {
  const of = (values: readonly (number | string)[]) => `c(${values.join(', ')})`;
  const moments = (['n', 'nx', 'x', 'z', 'xx', 'xz', 'zz'] as const).map(
    (name) => `${name} = ${of(exampleCells.map((cell) => cell.moments[name]))}`,
  );
  const { value, standardError, df } = estimateRatio(exampleCells, exampleStrata, 'share')!;
  return `made_up_cells <- data.frame(
  weight = ${of(exampleCells.map(({ weight }) => weight))}, stratum = ${of(exampleCells.map(({ stratum }) => stratum + 1))},
  ${moments.join(',\n  ')}
)
made_up_strata <- data.frame(
  stratum = ${of(exampleStrata.map((_, at) => at + 1))}, m = ${of(exampleStrata.map(({ n }) => n))}, fraction = ${of(exampleStrata.map(({ fraction }) => fraction))}
)
# Value ${value.toPrecision(10)}, standard error ${standardError.toPrecision(10)}, df ${df}
made_up <- estimate_cells(made_up_cells, made_up_strata)
print(made_up, digits = 10)`;
}
