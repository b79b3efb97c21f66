-- One row per publishable table cell. A hidden cell has a status and a reason and no number in any column.
CREATE TABLE estimates (
  wave VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  size VARCHAR NOT NULL,
  indicator VARCHAR NOT NULL,
  skill VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  estimate DOUBLE,
  standard_error DOUBLE,
  ci_low DOUBLE,
  ci_high DOUBLE,
  interval_method VARCHAR,
  n INTEGER,
  n_effective DOUBLE,
  design_effect DOUBLE,
  df DOUBLE,
  -- Place among the published skills of the cell, and the places that it may have (95 %, all pairs together).
  rank INTEGER,
  rank_low INTEGER,
  rank_high INTEGER,
  -- Covariance with the estimate of all countries pooled, all sectors, all sizes, other dimensions equal.
  cov_country DOUBLE,
  cov_sector DOUBLE,
  cov_size DOUBLE,
  CHECK (status IN ('shown', 'low_base') OR (
    estimate IS NULL AND standard_error IS NULL AND ci_low IS NULL AND ci_high IS NULL AND
    interval_method IS NULL AND n IS NULL AND n_effective IS NULL AND design_effect IS NULL AND df IS NULL AND
    rank IS NULL AND rank_low IS NULL AND rank_high IS NULL AND
    cov_country IS NULL AND cov_sector IS NULL AND cov_size IS NULL))
);

-- Published skills of one cell and indicator, answered by the same respondents: for each pair (first before second,
-- in the order of `skills`) the covariance of the estimates and the degrees of freedom of their difference.
CREATE TABLE covariances (
  wave VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  size VARCHAR NOT NULL,
  indicator VARCHAR NOT NULL,
  skills VARCHAR[] NOT NULL,
  covariance DOUBLE[] NOT NULL,
  df INTEGER[] NOT NULL
);
