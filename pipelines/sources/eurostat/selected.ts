/** One observation of a vintage that belongs to an indicator of the registry. */
export type Selected = {
  readonly indicator: string;
  /** `size_emp=10-49;sex=F`, without the codes that stand for all; empty where all do. */
  readonly breakdown: string;
  readonly unit: string;
  readonly geo: string;
  /** Period in one of the six shapes of `period.ts`. */
  readonly time: string;
  /** As published, digit for digit; of a computed share in per cent with two decimals; empty for a missing value. */
  readonly value: string;
  readonly flags: string;
  /** `key=value;…`: all codes of the series but the place; of a computed share those of what is divided. */
  readonly dimensions: string;
};

/** What makes two observations of different vintages the same one. */
export const selectedKey = ({ indicator, breakdown, geo, time }: Selected): string =>
  [indicator, breakdown, geo, time].join('\u001f');
