-- Official statistics as published, a row per change: values under the vintage in which they came. The text of the
-- value is kept beside the number, flags are never dropped. `state` is current, former, or withdrawn: not published any
-- more in the newest vintage. A row of a withdrawal has neither value nor flags.
CREATE TABLE observation_history (
  series VARCHAR NOT NULL,
  dataset VARCHAR NOT NULL,
  dimensions VARCHAR NOT NULL,
  breakdown VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  geo VARCHAR NOT NULL,
  time VARCHAR NOT NULL,
  value_text VARCHAR NOT NULL,
  value DOUBLE,
  flags VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  vintage VARCHAR NOT NULL,
  revision INTEGER NOT NULL,
  state VARCHAR NOT NULL
);

CREATE VIEW observations AS
  SELECT series, dataset, dimensions, breakdown, unit, geo, time, value_text, value, flags, source, vintage, revision
  FROM observation_history
  WHERE state = 'current';
