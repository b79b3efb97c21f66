/**
 * Unweighted sums over the respondents of one cell for one indicator and item. Every respondent of a cell has the
 * same weight, so these and the weights of the cells are sufficient for any union of cells. x and z are whole
 * numbers in every indicator of the catalogue, so the sums are exact and do not depend on the order of rows.
 */
export type Moments = {
  /** Respondents in the base (z > 0). */
  readonly n: number;
  /** Respondents in the base with x other than 0. */
  readonly nx: number;
  readonly x: number;
  readonly z: number;
  readonly xx: number;
  readonly xz: number;
  readonly zz: number;
  /** Largest |x| and largest z of one respondent. */
  readonly maxX: number;
  readonly maxZ: number;
};

export const noMoments: Moments = { n: 0, nx: 0, x: 0, z: 0, xx: 0, xz: 0, zz: 0, maxX: 0, maxZ: 0 };

/** The moments of two disjoint sets of respondents of the same cell together. */
export function addMoments(a: Moments, b: Moments): Moments {
  return {
    n: a.n + b.n,
    nx: a.nx + b.nx,
    x: a.x + b.x,
    z: a.z + b.z,
    xx: a.xx + b.xx,
    xz: a.xz + b.xz,
    zz: a.zz + b.zz,
    maxX: Math.max(a.maxX, b.maxX),
    maxZ: Math.max(a.maxZ, b.maxZ),
  };
}
