const inUnion = 'section %in% sections & size %in% sizes & z > 0 & weight > 0';

/** The functions \`equally\` and \`average\`: the mean of independent estimates, each counting the same. */
const averageInR = `# Each country counts the same; degrees of freedom by Satterthwaite.
equally <- function(each) {
  variances <- each$standard_error^2 / nrow(each)^2
  error <- sqrt(sum(variances))
  df <- if (error == 0) sum(each$df) else sum(variances)^2 / sum(variances^2 / pmax(1, each$df))
  data.frame(value = sum(each$value) / nrow(each), standard_error = error, n = sum(each$n), df)
}
average <- function(each) {
  mean <- equally(each)
  effective_n <- nrow(each)^2 / sum(1 / each$effective_n)
  successes <- sum(each$successes)
  data.frame(
    mean[c("value", "standard_error")],
    with(mean, interval_of(value, standard_error, df, n, successes, effective_n)),
    n = mean$n, effective_n, design_effect = mean$n / effective_n, df = mean$df, successes
  )
}`;

const poolingInR = `# Weights of different countries add up to something only when all are made from a population, or none.
weighted <- unique(answers$country) %in% population$country
if (any(weighted) && !all(weighted)) stop("weighted and unweighted countries are not pooled")
`;

/** Statements that leave \`result\`, the estimate of the union for a country, all pooled or each the same. */
export function estimationInR(country: string): string {
  if (country === 'EQUAL') {
    return `${averageInR}
each <- do.call(rbind, lapply(countries, function(one) {
  estimate(subset(design, country == one & ${inUnion}))
}))
result <- average(each)`;
  }
  return `${country === 'POOLED' ? poolingInR : ''}result <- estimate(subset(
  design, country %in% countries & ${inUnion}
))`;
}

/** Statements that leave \`result_from_cells\`: the same by way of cells. */
export const estimationFromCellsInR = (country: string): string =>
  country === 'EQUAL'
    ? `each_from_cells <- do.call(rbind, lapply(countries, function(one) {
  rows <- subset(answers, country == one & ${inUnion})
  estimate_cells(cells_of(rows), strata)
}))
result_from_cells <- equally(each_from_cells)`
    : `rows <- subset(
  answers, country %in% countries & ${inUnion}
)
result_from_cells <- estimate_cells(cells_of(rows), strata)`;
