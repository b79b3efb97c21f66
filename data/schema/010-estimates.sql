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
  CHECK (status IN ('shown', 'low_base') OR (
    estimate IS NULL AND standard_error IS NULL AND ci_low IS NULL AND ci_high IS NULL AND
    interval_method IS NULL AND n IS NULL AND n_effective IS NULL AND design_effect IS NULL AND df IS NULL))
);
