-- Official statistics as published: the text of the value is kept beside the number, flags are never dropped.
CREATE TABLE observations (
  series VARCHAR NOT NULL,
  dataset VARCHAR NOT NULL,
  dimensions VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  geo VARCHAR NOT NULL,
  time VARCHAR NOT NULL,
  value_text VARCHAR NOT NULL,
  value DOUBLE,
  flags VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  vintage VARCHAR NOT NULL
);
