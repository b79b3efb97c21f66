import type { Indicator } from '../../indicators/indicator.ts';

type Kind = Indicator['kind'];

/** The function \`interval_of\`: 95 %, by the rule of the release. */
export const intervalInR = (kind: Kind): string =>
  kind === 'share'
    ? `# 95 % interval of a share: logit; Korn and Graubard (effective n at most n) where fewer than 10
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
}`
    : `# 95 % interval: Student's t.
interval_of <- function(value, error, df, n, successes, kish) {
  half <- qt(0.975, df) * error
  data.frame(low = value - half, high = value + half, interval = "t")
}`;

/** The function \`estimate\`: value, precision and interval of the respondents of a subset of the design. */
export const estimateInR = (kind: Kind): string => {
  const ofOne = kind === 'share' || kind === 'balance';
  const figure = ofOne
    ? 'svymean(~x, base, deff = "replace")  # z is 1 throughout the base'
    : 'svyratio(~x, ~z, base, deff = "replace")';
  return `estimate <- function(base) {
  rows <- base$variables
  figure <- ${figure}
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
}`;
};
