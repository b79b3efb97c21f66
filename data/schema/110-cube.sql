-- The vault: unweighted moments per cell, and the weights and stratum of each cell. Never opened by the server.
CREATE TABLE cells (
  wave VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  section VARCHAR NOT NULL,
  size VARCHAR NOT NULL,
  unit_weight DOUBLE NOT NULL,
  employment_weight DOUBLE NOT NULL,
  stratum INTEGER NOT NULL
);
CREATE TABLE strata (
  wave VARCHAR NOT NULL,
  stratum INTEGER NOT NULL,
  n INTEGER NOT NULL,
  fraction DOUBLE NOT NULL
);
CREATE TABLE moments (
  wave VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  section VARCHAR NOT NULL,
  size VARCHAR NOT NULL,
  indicator VARCHAR NOT NULL,
  skill VARCHAR NOT NULL,
  n INTEGER NOT NULL,
  nx INTEGER NOT NULL,
  x DOUBLE NOT NULL,
  z DOUBLE NOT NULL,
  xx DOUBLE NOT NULL,
  xz DOUBLE NOT NULL,
  zz DOUBLE NOT NULL,
  max_x DOUBLE NOT NULL,
  max_z DOUBLE NOT NULL
);
